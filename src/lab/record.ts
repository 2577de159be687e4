import { join } from 'node:path';
import { z } from 'astro/zod';
import type { Finding } from '../findings/findings.ts';

const recordSchema = z.record(
  z.string(),
  z.strictObject({
    hash: z.string(),
    /** `promtool 2.42.0` and the like; empty for a file that is shown without the mark. */
    checkedBy: z.array(z.string()),
    /** Why it is shown without the mark, where it is. */
    unmarked: z.string().optional(),
  }),
);

/** The committed record: what a passing run of the lab's check said, by path below the lab folder. */
export type LabRecord = z.infer<typeof recordSchema>;

/** Name of the record's file, beside the lab folder. */
export const RECORD_NAME = 'lab.checked.json';

/** Where a pack's record is. */
export function recordPath(pack: string): string {
  return join(pack, RECORD_NAME);
}

/** The record that a text holds, without a prototype, so that any path may be looked up in it; where it is no record, the finding says why. */
export function parseRecord(text: string): { record: LabRecord | undefined; findings: Finding[] } {
  const refuse = (problem: string, line?: number): ReturnType<typeof parseRecord> => ({
    record: undefined,
    findings: [{ file: RECORD_NAME, line, problem, remedy: 'Delete the file, run "npm run check:lab", and commit what it writes' }],
  });
  const marker = text.split('\n').findIndex((line) => /^(?:<{7}|={7}|>{7}|\|{7})(?: |\r?$)/.test(line));
  if (marker >= 0) return refuse('it holds the markers of a merge', marker + 1);
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return refuse('it is not JSON');
  }
  const result = recordSchema.safeParse(data);
  if (result.success) return { record: Object.assign(Object.create(null) as LabRecord, result.data), findings: [] };
  return refuse(`it is not a record of checks (at ${result.error.issues[0]?.path.map(String).join('.') || 'its top'})`);
}

/** A file that the record does not vouch for, and why. */
export interface StaleFile {
  file: string;
  reason: 'changed' | 'unchecked' | 'gone';
}

/** Files that changed since they were checked, were never checked, or are recorded and gone. */
export function findStale(files: readonly { path: string; hash: string }[], record: LabRecord): StaleFile[] {
  const paths = new Set(files.map(({ path }) => path));
  return [
    ...files.flatMap(({ path, hash }): StaleFile[] => {
      const entry = Object.hasOwn(record, path) ? record[path] : undefined;
      if (!entry) return [{ file: path, reason: 'unchecked' }];
      return entry.hash === hash ? [] : [{ file: path, reason: 'changed' }];
    }),
    ...Object.keys(record)
      .filter((file) => !paths.has(file))
      .map((file): StaleFile => ({ file, reason: 'gone' })),
  ];
}
