import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import type { Finding } from '../findings/findings.ts';
import { hashFile } from '../node/hash-file.ts';
import { listLabFiles } from './list-lab-files.ts';

const entrySchema = z.strictObject({
  hash: z.string(),
  /** `promtool 2.42.0` and the like; empty for a file that is shown without the mark. */
  checkedBy: z.array(z.string()),
  /** Why it is shown without the mark, where it is. */
  unmarked: z.string().optional(),
});
const recordSchema = z.record(z.string(), entrySchema);

/** The committed record: what a passing run of the lab's check said, by path below the lab folder. */
export type LabRecord = z.infer<typeof recordSchema>;

const NAME = 'lab.checked.json';
const remedy = 'Delete the file, run "npm run check:lab", and commit what it writes';

/** Where a pack's record is: beside its lab folder. */
export function recordPath(pack: string): string {
  return join(pack, NAME);
}

/** The committed record, empty where there is none or it can not be read; the finding then says why. */
export function readRecord(pack: string): { record: LabRecord; findings: Finding[] } {
  const path = recordPath(pack);
  if (!existsSync(path)) return { record: {}, findings: [] };
  const refuse = (problem: string, line?: number): ReturnType<typeof readRecord> => ({ record: {}, findings: [{ file: NAME, line, problem, remedy }] });
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    return refuse(`it can not be read (${(error as NodeJS.ErrnoException).code ?? 'unknown reason'})`);
  }
  const marker = text.split('\n').findIndex((line) => /^(?:<{7}|={7}|>{7}|\|{7})(?: |\r?$)/.test(line));
  if (marker >= 0) return refuse('it holds the markers of a merge', marker + 1);
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return refuse('it is not JSON');
  }
  const { success, data: record, error } = recordSchema.safeParse(data);
  return success ? { record, findings: [] } : refuse(`it is not a record of checks (at ${error.issues[0]?.path.map(String).join('.') || 'its top'})`);
}

/** A file that the record does not vouch for, and why. */
export interface StaleFile {
  file: string;
  reason: 'changed' | 'unchecked' | 'gone';
}

/** Files that changed since they were checked, were never checked, or are recorded and gone. */
export function findStale(pack: string, record: LabRecord): StaleFile[] {
  const lab = join(pack, 'lab');
  const files = listLabFiles(lab);
  return [
    ...files.flatMap((file): StaleFile[] => {
      const entry = record[file];
      if (!entry) return [{ file, reason: 'unchecked' }];
      return entry.hash === hashFile(join(lab, file)) ? [] : [{ file, reason: 'changed' }];
    }),
    ...Object.keys(record)
      .filter((file) => !files.includes(file))
      .map((file): StaleFile => ({ file, reason: 'gone' })),
  ];
}
