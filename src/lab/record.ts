import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashFile } from '../node/hash-file.ts';
import { listFiles } from '../node/list-files.ts';

/** What a passing run of the lab's check said of one file. */
export interface RecordEntry {
  hash: string;
  /** `promtool 2.42.0` and the like; empty for a file that is shown without the mark. */
  checkedBy: string[];
  /** Why it is shown without the mark, where it is. */
  unmarked?: string;
}

/** The committed record, by path below the lab folder. */
export type LabRecord = Record<string, RecordEntry>;

/** Where a pack's record stands: beside its lab folder. */
export function recordPath(pack: string): string {
  return join(pack, 'lab.checked.json');
}

/** The committed record, empty where there is none. */
export function readRecord(pack: string): LabRecord {
  const path = recordPath(pack);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as LabRecord) : {};
}

/** A file that the record does not vouch for, and why. */
export interface StaleFile {
  file: string;
  reason: 'changed' | 'unchecked' | 'gone';
}

/** Files that changed since they were checked, were never checked, or are recorded and gone. */
export function findStale(pack: string, record: LabRecord): StaleFile[] {
  const lab = join(pack, 'lab');
  const files = listFiles(lab);
  return [
    ...files.flatMap((file): StaleFile[] => {
      const entry = Object.hasOwn(record, file) ? record[file] : undefined;
      if (!entry) return [{ file, reason: 'unchecked' }];
      return entry.hash === hashFile(join(lab, file)) ? [] : [{ file, reason: 'changed' }];
    }),
    ...Object.keys(record)
      .filter((file) => !files.includes(file))
      .map((file): StaleFile => ({ file, reason: 'gone' })),
  ];
}
