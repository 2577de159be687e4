import { existsSync, readFileSync } from 'node:fs';
import { join, matchesGlob } from 'node:path';
import { isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'astro/zod';
import { checkSchema } from '../../src/findings/check-schema.ts';
import type { Finding } from '../../src/findings/findings.ts';
import { labSchema, type Lab } from '../../src/lab/lab-schema.ts';
import { listLabEntries } from '../../src/lab/list-lab-files.ts';
import { readRecord } from '../../src/lab/record.ts';
import { suggest } from '../../src/text/closest.ts';
import { parseYaml } from '../../src/text/front-matter.ts';
import type { Checker } from './checker.ts';

/** What is to be run: each file with its checkers, in the words of lab.yaml. */
export interface Plan {
  files: { file: string; checkers: Checker[]; unmarked: string | undefined }[];
  settings: Lab['settings'];
}

/** Whether a pattern of lab.yaml names a file; a name that begins with a dot is matched by `*` like any other. */
export function matches(file: string, pattern: string): boolean {
  return matchesGlob(file, pattern) || matchesGlob(file.replaceAll(/(^|\/)\./g, '$1'), pattern);
}

/** Reads a pack's lab.yaml: the plan, or all that is wrong with it. A pack without a lab has an empty plan. */
export function planChecks(pack: string, checkers: readonly Checker[]): { plan: Plan; findings: Finding[] } {
  const { files, strangers } = listLabEntries(join(pack, 'lab'));
  const plan: Plan = { files: [], settings: {} };
  const path = join(pack, 'lab.yaml');
  if (files.length === 0 && strangers.length === 0 && !existsSync(path)) return { plan, findings: [] };
  if (!existsSync(path))
    return {
      plan,
      findings: [
        {
          file: 'lab.yaml',
          problem: 'the file is missing',
          remedy: 'Say in it what the folders of lab/ are for, and under "checks" which checker serves which files',
        },
      ],
    };

  const text = readFileSync(path, 'utf8');
  const yaml = parseYaml(text);
  if (yaml.errors.length > 0) {
    return { plan, findings: yaml.errors.map(({ line, message }) => ({ file: 'lab.yaml', line, problem: message, remedy: 'Correct the YAML' })) };
  }
  const { value: lab, findings } = checkSchema(labSchema, yaml.data, { file: 'lab.yaml', lineOf: yaml.lineOf, fallbackLine: 1 });
  findings.push(...readRecord(pack).findings);
  findings.push(...strangers.map((name) => ({ file: `lab/${name}`, problem: 'it is a link or no ordinary file', remedy: 'Put the file itself there' })));
  if (lab === undefined) return { plan, findings };

  findings.push(...checkRows(text, lab, files, checkers), ...checkSettings(text, lab, checkers));
  plan.settings = lab.settings;
  plan.files = files.flatMap((file) => {
    const row = rowOf(lab, file);
    return row === undefined ? [] : [{ file, checkers: row.by.flatMap((name) => checkers.find((one) => one.name === name) ?? []), unmarked: row.unmarked }];
  });
  return { plan, findings };
}

function rowOf(lab: Lab, file: string): Lab['checks'][number] | undefined {
  return lab.checks.find((row) => row.files.some((pattern) => matches(file, pattern)));
}

/** The line on which a value of lab.yaml begins. */
function lineOf(text: string, path: (string | number)[]): number | undefined {
  const lines = new LineCounter();
  const node = parseDocument(text, { lineCounter: lines }).getIn(path, true);
  return isNode(node) && node.range ? lines.linePos(node.range[0]).line : undefined;
}

function checkRows(text: string, lab: Lab, files: string[], checkers: readonly Checker[]): Finding[] {
  const names = checkers.map(({ name }) => name);
  const rows = lab.checks.flatMap((row, index): Finding[] => {
    const at = { file: 'lab.yaml', line: lineOf(text, ['checks', index]), field: `checks.${index}` };
    const named = row.files.join(', ');
    const strangers = row.by.filter((name) => !names.includes(name));
    const unknown = strangers.map((name) => ({ ...at, field: `checks.${index}.by`, problem: `"${name}" is no checker`, remedy: suggest(name, names) }));
    const matched = files.filter((file) => row.files.some((pattern) => matches(file, pattern)));
    if (matched.length === 0) return [...unknown, { ...at, problem: `no file of lab/ matches ${named}`, remedy: 'Correct the pattern, or remove the row' }];
    if (matched.some((file) => rowOf(lab, file) === row)) return unknown;
    return [
      ...unknown,
      { ...at, problem: `rows above it already match every file of ${named}`, remedy: 'Move the row up, or remove it: the first that matches counts' },
    ];
  });
  const missing = files.filter((file) => rowOf(lab, file) === undefined);
  const line = lineOf(text, ['checks']);
  return [
    ...rows,
    ...missing.map((file) => ({
      file: 'lab.yaml',
      line,
      field: 'checks',
      problem: `no row matches lab/${file}`,
      remedy: `Add a row with its files and, under "by", its checkers (${names.join(', ')}), or with the reason why none can vouch for it under "unmarked"`,
    })),
  ];
}

function checkSettings(text: string, lab: Lab, checkers: readonly Checker[]): Finding[] {
  return Object.entries(lab.settings).flatMap(([name, value]): Finding[] => {
    const at = { file: 'lab.yaml', line: lineOf(text, ['settings', name]), field: `settings.${name}` };
    const checker = checkers.find((one) => one.name === name);
    const takers = checkers.filter(({ settings }) => settings !== undefined).map((one) => one.name);
    if (checker === undefined) return [{ ...at, problem: 'there is no such checker', remedy: suggest(name, takers) }];
    if (checker.settings === undefined) return [{ ...at, problem: 'this checker takes no settings', remedy: 'Remove the key' }];
    const place = { file: 'lab.yaml', lineOf: (key: string | number) => lineOf(text, ['settings', name, key]), fallbackLine: at.line };
    const { findings } = checkSchema(checker.settings as z.ZodObject, value, place);
    return findings.map((finding) => ({ ...finding, field: `settings.${name}.${finding.field ?? ''}` }));
  });
}
