import { join } from 'node:path';
import { z } from 'astro/zod';

const recordSchema = z.record(z.string(), z.object({ hash: z.string(), checkedBy: z.array(z.string()), unmarked: z.string().optional() }));

/** What a passing run of the lab's check said of one file. */
export interface RecordEntry {
  hash: string;
  /** `promtool 2.42.0` and the like; empty for a file that is shown without the mark. */
  checkedBy: string[];
  /** Why it is shown without the mark, where it is. */
  unmarked?: string | undefined;
}

/** The committed record, by path below the lab folder. */
export type LabRecord = Record<string, RecordEntry>;

/** Where a pack's record stands: beside its lab folder. */
export function recordPath(pack: string): string {
  return join(pack, 'lab.checked.json');
}

/** The record that a text holds, without a prototype, so that any path may be looked up in it; undefined where it is no record. */
export function parseRecord(text: string): LabRecord | undefined {
  try {
    const { success, data } = recordSchema.safeParse(JSON.parse(text));
    return success ? Object.assign(Object.create(null) as LabRecord, data) : undefined;
  } catch {
    return undefined;
  }
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
