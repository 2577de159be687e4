import { matchesGlob } from 'node:path';
import type { z } from 'astro/zod';
import { checkSchema } from '../../src/findings/check-schema.ts';
import type { Finding } from '../../src/findings/findings.ts';
import { labSchema, type Lab } from '../../src/lab/lab-schema.ts';
import { suggest } from '../../src/text/closest.ts';
import type { YamlText } from '../../src/text/front-matter.ts';
import { parseRecord, RECORD_NAME } from '../../src/lab/record.ts';
import { readPack } from '../../src/pack/read-pack.ts';
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
  const { lab: source, findings: read } = readPack(pack);
  const files = source.files.map(({ path }) => path);
  const plan: Plan = { files: [], settings: {} };
  const { description } = source;
  const findings = read.filter(({ file }) => file.startsWith('lab/') || ['lab', 'lab.yaml', RECORD_NAME].includes(file));
  if (!description) {
    if (files.length === 0 || findings.some(({ file }) => file === 'lab.yaml')) return { plan, findings };
    const remedy = 'Say in it what the folders of lab/ are for, and under "checks" which checker serves which files';
    return { plan, findings: [...findings, { file: 'lab.yaml', problem: 'the file is missing', remedy }] };
  }
  if (description.errors.length > 0) return { plan, findings: [...findings, ...description.errors.map((error) => ({ file: 'lab.yaml', ...error }))] };
  const checked = checkSchema(labSchema, description.data, { file: 'lab.yaml', lineOf: description.lineOf, fallbackLine: 1 });
  findings.push(...checked.findings, ...(source.record === undefined ? [] : parseRecord(source.record).findings));
  const lab = checked.value;
  if (lab === undefined) return { plan, findings };

  findings.push(...checkRows(description, lab, files, checkers), ...checkSettings(description, lab, checkers));
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

function checkRows({ lineOf }: YamlText, lab: Lab, files: string[], checkers: readonly Checker[]): Finding[] {
  const names = checkers.map(({ name }) => name);
  const rows = lab.checks.flatMap((row, index): Finding[] => {
    const at = { file: 'lab.yaml', line: lineOf(['checks', index]), field: `checks.${index}` };
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
  const line = lineOf(['checks']);
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

function checkSettings({ lineOf }: YamlText, lab: Lab, checkers: readonly Checker[]): Finding[] {
  return Object.entries(lab.settings).flatMap(([name, value]): Finding[] => {
    const at = { file: 'lab.yaml', line: lineOf(['settings', name]), field: `settings.${name}` };
    const checker = checkers.find((one) => one.name === name);
    const takers = checkers.filter(({ settings }) => settings !== undefined).map((one) => one.name);
    if (checker === undefined) return [{ ...at, problem: 'there is no such checker', remedy: suggest(name, takers) }];
    if (checker.settings === undefined) return [{ ...at, problem: 'this checker takes no settings', remedy: 'Remove the key' }];
    const place = {
      file: 'lab.yaml',
      lineOf: (key: string | number | (string | number)[]) => lineOf(['settings', name, ...[key].flat()]),
      fallbackLine: at.line,
    };
    const { findings } = checkSchema(checker.settings as z.ZodObject, value, place);
    return findings.map((finding) => ({ ...finding, field: `settings.${name}.${finding.field ?? ''}` }));
  });
}
