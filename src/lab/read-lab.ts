import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { labSchema, type Lab } from './lab-schema.ts';
import { checkSchema } from '../findings/check-schema.ts';
import { findSecrets } from './find-secrets.ts';
import type { Finding } from '../findings/findings.ts';
import { parseYaml } from '../text/front-matter.ts';
import { listFiles } from '../node/list-files.ts';
import { findStale, readRecord, type LabRecord } from './record.ts';

/** A file of the lab as the site shows it. */
export interface LabFile {
  /** Path below the lab folder. */
  path: string;
  text: string;
  /** What it is for: its opening comment, or lab.yaml's word. */
  purpose: string;
  /** Tools that proved it, empty where none vouches for it. */
  checkedBy: string[];
  unmarked: string | undefined;
}

/** The lab of a pack; undefined where the pack has none. */
export interface CheckedLab extends Lab {
  lab: LabFile[];
}

/** Reads and judges a pack's lab: its description, secrets in its files, and whether its record of checks is up to date. */
export function readLab(directory: string): { lab: CheckedLab | undefined; findings: Finding[] } {
  const folder = join(directory, 'lab');
  const paths = listFiles(folder);
  const description = join(directory, 'lab.yaml');
  if (paths.length === 0) return { lab: undefined, findings: [] };
  if (!existsSync(description))
    return { lab: undefined, findings: [{ file: 'lab.yaml', problem: 'the file is missing', remedy: 'Say in it what the folders of lab/ are for' }] };
  const yaml = parseYaml(readFileSync(description, 'utf8'));
  const meta = checkSchema(labSchema, yaml.data, { file: 'lab.yaml', lineOf: yaml.lineOf, fallbackLine: 1 });
  const record = readRecord(directory);
  const findings = [...meta.findings, ...judgeRecord(directory, record)];
  const files = paths.map((path): LabFile => {
    const text = readFileSync(join(folder, path), 'utf8');
    findings.push(
      ...findSecrets(text).map(({ line, name }) => ({
        file: `lab/${path}`,
        line,
        problem: `this looks like ${name}`,
        remedy: 'Reference a secret by name, and revoke this one if it was ever real',
      })),
    );
    const described = meta.value && Object.hasOwn(meta.value.files, path) ? meta.value.files[path] : undefined;
    const purpose = described ?? readPurpose(text);
    if (purpose === '')
      findings.push({
        file: `lab/${path}`,
        line: 1,
        problem: 'nothing says what the file is for',
        remedy: 'Open it with a comment of one to three lines, or name it under "files" in lab.yaml',
      });
    const entry = Object.hasOwn(record, path) ? record[path] : undefined;
    return { path, text, purpose, checkedBy: entry?.checkedBy ?? [], unmarked: entry?.unmarked };
  });
  for (const area of new Set(paths.map((path) => path.split('/')[0]!))) {
    if (meta.value && !meta.value.areas.some((known) => known.path === area))
      findings.push({ file: 'lab.yaml', field: 'areas', problem: `lab/${area} has no entry`, remedy: 'Add its path, name and what it is for' });
  }
  return { lab: meta.value ? { ...meta.value, lab: files } : undefined, findings };
}

const STALE = {
  changed: 'it changed since it was checked',
  unchecked: 'it was never checked',
  gone: 'it is recorded as checked and does not exist',
} as const;

function judgeRecord(directory: string, record: LabRecord): Finding[] {
  return findStale(directory, record).map(({ file, reason }) => ({
    file: `lab/${file}`,
    problem: STALE[reason],
    remedy: 'Run "npm run check:lab" and commit lab.checked.json',
  }));
}

/** The comment that opens a file, as one line of text. */
export function readPurpose(text: string): string {
  const lines: string[] = [];
  for (const line of text.split('\n')) {
    if (/^#!|^\s*---\s*$|^# syntax=|^\s*'use strict'|^# yaml-language-server/.test(line)) continue;
    const comment = /^\s*(?:#+|\/\/+|--|\{\{-?\s*\/\*|\/\*+|\*(?!\/)|```?)\s?(.*?)\s*(?:\*\/\s*(?:-?\}\})?)?$/.exec(line);
    if (!comment || /^(end)?region: /.test(comment[1]!)) {
      if (lines.length > 0 || line.trim() !== '') break;
      continue;
    }
    lines.push(comment[1]!);
  }
  return lines.join(' ').replaceAll(/\s+/g, ' ').trim();
}
