import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../findings/findings.ts';
import { errorCode, type Entry } from '../node/list-entries.ts';
import { decodeText } from '../text/decode-text.ts';

const KB = 1024;

/** Largest files, in bytes, that are read: many times what a page can hold, and too little to keep a parser busy for long. */
export const MAX_BYTES = { question: 256 * KB, yaml: 1024 * KB, diagram: 256 * KB, drawing: 1024 * KB, lab: 1024 * KB, search: 300 * KB } as const;

/** A file's content. */
export interface FileContent {
  bytes: Uint8Array;
  text: string;
}

/** How a file is read. */
export interface ReadOptions {
  maxBytes: number;
  /** True where lines of a merge that was never finished are refused. */
  refuseMarkers?: boolean;
  /** How its author makes a file smaller that is too large. */
  shorter?: string;
}

/** Reads one file of a pack once, as text; a finding where it is no file, too large, unreadable or not text. */
export function readPackFile(directory: string, entry: Entry, { maxBytes, refuseMarkers = true, shorter }: ReadOptions): FileContent | { finding: Finding } {
  const { path: file } = entry;
  const wrongKind = findWrongKind(entry);
  if (wrongKind) return { finding: wrongKind };
  try {
    const { size } = statSync(join(directory, file));
    if (size > maxBytes)
      return {
        finding: {
          file,
          problem: `the file has ${formatSize(size)}`,
          remedy: `Keep it to ${formatSize(maxBytes)}: ${shorter ?? 'split it, or cut what no page shows'}`,
        },
      };
    const bytes = readFileSync(join(directory, file));
    const decoded = decodeText(bytes);
    if ('problem' in decoded) return { finding: { file, problem: decoded.problem, remedy: 'Save it as UTF-8' } };
    const line = refuseMarkers ? findMergeMarker(decoded.text) : undefined;
    if (line !== undefined)
      return {
        finding: {
          file,
          line,
          problem: 'a merge of two versions was never finished',
          remedy: 'Keep one version and remove the lines of <<<<<<<, ======= and >>>>>>>',
        },
      };
    return { bytes, text: decoded.text };
  } catch (error) {
    return { finding: unreadable(file, errorCode(error)) };
  }
}

/** The finding for a name that should be a file and is none; undefined for a file. */
export function findWrongKind({ path: file, kind, reason }: Entry): Finding | undefined {
  switch (kind) {
    case 'file':
      return undefined;
    case 'folder':
      return { file, problem: 'it is a folder with the name of a file', remedy: 'Rename it, or put a file in its place' };
    case 'link':
      return { file, problem: 'it is a link', remedy: 'Put the file or folder itself here: a pack holds no links' };
    case 'link-outside':
      return { file, problem: 'it is a link that leads out of the pack', remedy: 'Put the file or folder itself here: a pack holds no links' };
    case 'link-broken':
      return { file, problem: 'it is a link that leads nowhere', remedy: 'Remove it, or put the file itself here' };
    case 'unreadable':
      return unreadable(file, reason ?? '');
    default:
      return { file, problem: `it is a ${kind}, not a file`, remedy: 'Remove it' };
  }
}

function unreadable(file: string, reason: string): Finding {
  if (file.includes('\uFFFD')) return { file, problem: 'its name is not UTF-8', remedy: 'Rename it' };
  const remedy = reason === 'ENOENT' ? 'It went away while it was read; run the command again' : 'Give the user who builds the right to read it';
  return { file: file === '' ? '.' : file, problem: `it can not be read (${reason})`, remedy };
}

/** The line on which the first of two versions begins, where the marks of a merge are there. */
function findMergeMarker(text: string): number | undefined {
  const start = /^<{7} /m.exec(text);
  return start && /^>{7} /m.test(text.slice(start.index)) ? text.slice(0, start.index).split('\n').length : undefined;
}

function formatSize(bytes: number): string {
  return bytes >= KB * KB ? `${(bytes / KB / KB).toFixed(1).replace('.0', '')} MB` : `${Math.ceil(bytes / KB)} kB`;
}
