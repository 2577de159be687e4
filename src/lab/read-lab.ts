import { labAddress } from './address.ts';
import { labSchema, type Lab } from './lab-schema.ts';
import type { LabSource } from './lab-source.ts';
import { checkSchema } from '../findings/check-schema.ts';
import { checkFields, type TextFields } from '../findings/check-fields.ts';
import type { Finding } from '../findings/findings.ts';
import { findStale, parseRecord, RECORD_NAME, type LabRecord } from './record.ts';
import { suggest } from '../text/closest.ts';
import { shorten } from '../text/shorten.ts';

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

/**
 * Checks a pack's lab: its description, names and secrets of its files, and whether its record of checks is up to date. The files are there for
 * excerpts even where the description has faults.
 */
export function readLab(source: LabSource): { lab: CheckedLab | undefined; files: LabFile[]; findings: Finding[] } {
  const { description, unread } = source;
  const missing = (name: string): boolean => !unread.includes(name);
  if (source.files.length === 0) {
    const empty = !unread.some((path) => path === 'lab' || path.startsWith('lab/'));
    const idle = [...(description ? ['lab.yaml'] : []), ...(source.record === undefined ? [] : ['lab.checked.json'])];
    const findings = idle.map((file) => ({ file, problem: 'no file is below lab/', remedy: 'Add the files that it speaks of, or remove it' }));
    return { lab: undefined, files: [], findings: empty ? findings : [] };
  }
  const findings: Finding[] = [];
  let meta: Lab | undefined;
  if (description) {
    findings.push(...description.errors.map((error) => ({ file: 'lab.yaml', ...error })));
    if (description.errors.length === 0) {
      const checked = checkSchema(labSchema, description.data, { file: 'lab.yaml', lineOf: description.lineOf, fallbackLine: 1 });
      findings.push(...checked.findings);
      meta = checked.value;
      findings.push(...checkFields(description.data, TEXT_FIELDS, { file: 'lab.yaml', lineOf: description.lineOf }).findings);
    }
  } else if (missing('lab.yaml')) findings.push({ file: 'lab.yaml', problem: 'the file is missing', remedy: 'Say in it what the folders of lab/ are for' });
  const { record, findings: faults } =
    source.record === undefined ? { record: missing(RECORD_NAME) ? {} : undefined, findings: [] } : parseRecord(source.record);
  findings.push(...faults);
  const names = checkNames(source.files.map(({ path }) => path));
  findings.push(...names);
  if (record) findings.push(...checkRecord(source, record).filter(({ file }) => !names.some((name) => name.file === file)));

  const files = source.files.map(({ path, text }): LabFile => {
    const described = meta && Object.hasOwn(meta.files, path) ? meta.files[path] : undefined;
    const purpose = described ?? readPurpose(text);
    if (purpose === '' && meta)
      findings.push({
        file: `lab/${path}`,
        line: 1,
        problem: 'nothing says what the file is for',
        remedy: 'Open it with a comment of one to three lines, or name it under "files" in lab.yaml',
      });
    const entry = record && Object.hasOwn(record, path) ? record[path] : undefined;
    return { path, text, purpose, checkedBy: entry?.checkedBy ?? [], unmarked: entry?.unmarked };
  });
  if (meta && description) findings.push(...checkDescription(meta, source, description.lineOf));
  return { lab: meta && { ...meta, lab: files }, files, findings };
}

/** Findings where lab.yaml and the folders of the lab do not say the same. */
function checkDescription(meta: Lab, { files, unread }: LabSource, lineOf: (path: (string | number)[]) => number | undefined): Finding[] {
  const paths = [...files.map(({ path }) => path), ...unread.flatMap((path) => (path.startsWith('lab/') ? [path.slice('lab/'.length)] : []))];
  const areas = new Set(paths.filter((path) => path.includes('/')).map((path) => path.split('/')[0]!));
  const file = 'lab.yaml';
  return [
    ...[...areas]
      .filter((area) => !meta.areas.some((known) => known.path === area))
      .map((area) => ({ file, field: 'areas', problem: `lab/${area} has no entry`, remedy: 'Add its path, name and what it is for' })),
    ...meta.areas.flatMap(({ path }, index) =>
      areas.has(path)
        ? []
        : [{ file, line: lineOf(['areas', index]), field: 'areas', problem: `no file is below lab/${path}`, remedy: suggest(path, [...areas]) }],
    ),
    ...Object.keys(meta.files).flatMap((path) =>
      paths.includes(path)
        ? []
        : [{ file, line: lineOf(['files', path]), field: 'files', problem: `the lab has no file "${shorten(path)}"`, remedy: suggest(path, paths) }],
    ),
  ];
}

/** Findings for paths that can be no address, that are that of another file, or that belong to no area. */
function checkNames(paths: readonly string[]): Finding[] {
  const owners = new Map<string, string>();
  return paths.flatMap((path): Finding[] => {
    const file = `lab/${path}`;
    if (!path.split('/').every((part) => /^[\w.@+-]+$/.test(part)))
      return [{ file, problem: 'its name can not be an address', remedy: 'Use letters a to z, digits, dots, hyphens and underscores' }];
    if (!path.includes('/')) return [{ file, problem: 'it is in no area of the lab', remedy: 'Move it into a folder of lab/ that lab.yaml names' }];
    const address = labAddress(path);
    const owner = owners.get(address);
    owners.set(address, path);
    return owner === undefined ? [] : [{ file, problem: `its address is already that of lab/${owner}`, remedy: 'Rename one of the two' }];
  });
}

/** Texts of lab.yaml, and how pages show them. */
const TEXT_FIELDS: TextFields = { about: 'plain', 'areas.*.name': 'plain', 'areas.*.about': 'plain', 'files.*': 'plain' };

const STALE = {
  changed: 'it changed since it was checked',
  unchecked: 'it was never checked',
  gone: 'it is recorded as checked and does not exist',
} as const;

function checkRecord({ files, unread }: LabSource, record: LabRecord): Finding[] {
  return findStale(files, record)
    .filter(({ file }) => !unread.includes(`lab/${file}`))
    .map(({ file, reason }) => ({
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
