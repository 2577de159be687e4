import { closeSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import type { StoredEntry } from './stored-pack.ts';

const LINE_FEED = 10;

/** Writes entries, each as one line of JSON, in place of those that the file held; nobody reads half of them. */
export function writeEntries(path: string, lines: readonly string[]): void {
  mkdirSync(dirname(path), { recursive: true });
  const draft = `${path}.new`;
  const file = openSync(draft, 'w');
  // One by one: all of them may be longer than a string can be.
  for (const line of lines) writeSync(file, `${line}\n`);
  closeSync(file);
  renameSync(draft, path);
}

/** The entries that such a file holds, in their order. */
export function readEntries(path: string): StoredEntry[] {
  const bytes = readFileSync(path);
  const entries: StoredEntry[] = [];
  for (let start = 0; start < bytes.length;) {
    const end = bytes.indexOf(LINE_FEED, start);
    entries.push(reviveDay(JSON.parse(bytes.toString('utf8', start, end)) as StoredEntry));
    start = end + 1;
  }
  return entries;
}

/** JSON has no days: the one that an entry holds is a text there. */
function reviveDay(entry: StoredEntry): StoredEntry {
  if (entry.kind === 'question' && entry.meta.reviewed) entry.meta.reviewed = new Date(entry.meta.reviewed);
  return entry;
}
