import * as words from '#words';
import type { KeptSite } from '../archive/archive-format.ts';
import { formatBytes } from '../../text/format-bytes.ts';
import type { FaultKind } from '../kept/keep-fault.ts';
import type { KeptRecord } from '../kept/kept-cache.ts';

/** What can keep a page from keeping its site: a fault of the worker, or one that is found before there is a worker. */
export type Trouble = FaultKind | 'updated' | 'no-worker' | 'no-archive';

/** What went wrong, and what may be said with it. */
export interface TroubleSaid {
  kind: Trouble;
  /** What the server answered. */
  status?: number | undefined;
  /** Whether an earlier version is kept. */
  isKept?: boolean;
  /** What was to be kept. */
  site?: KeptSite | undefined;
}

/** How far loading is, in a sentence. */
export function describeLoading(loaded: number, total: number, language: string, isUpdate = false): string {
  if (loaded >= total) return words.keepUnpacking;
  const sizes = [formatBytes(loaded, language), formatBytes(total, language)] as const;
  return isUpdate ? words.keepNewerLoaded(...sizes) : words.keepLoaded(...sizes);
}

/** The same for who hears it, now and then: a share from 0 to 1. */
export function describeShare(share: number, language: string): string {
  return words.keepShareLoaded(share.toLocaleString(language, { style: 'percent' }));
}

/** What a reader gives for it, before anything is loaded. */
export function describeSize({ bytes, unpackedBytes, files }: KeptSite, language: string): string {
  return words.keepSize(formatBytes(bytes, language), formatBytes(unpackedBytes, language), countFiles(files, language));
}

/** That the site is kept, since when, and how much of it. */
export function describeKept({ keptAt, files }: KeptRecord, language: string): string {
  return words.keepSince(new Date(keptAt).toLocaleDateString(language, words.keepDayForm), countFiles(files, language));
}

/** Whether the browser may delete what is kept when it wants room; undefined where it does not tell. */
export function describeLasting(isLasting: boolean | undefined): string {
  if (isLasting === undefined) return '';
  return isLasting ? words.keepLasts : words.keepMayGo;
}

/** What went wrong, what of the site is kept now, and what to do. */
export function describeTrouble(said: TroubleSaid, language: string): string {
  const [problem, remedy] = explain(said, language);
  return words.keepTrouble(problem, said.isKept === true, remedy);
}

function explain({ kind, status, site }: TroubleSaid, language: string): readonly [problem: string, remedy: string] {
  switch (kind) {
    case 'offline':
      return words.keepOffline;
    case 'status':
      return words.keepStatus(status);
    case 'damaged':
      return words.keepDamaged;
    case 'updated':
      return words.keepUpdated;
    case 'full':
      return words.keepFull(site && formatBytes(site.unpackedBytes, language));
    case 'refused':
      return words.keepRefused;
    case 'stopped':
      return words.keepStopped;
    case 'no-worker':
      return words.keepNoWorker;
    case 'no-archive':
      return words.keepNoArchive;
  }
}

function countFiles(files: number, language: string): string {
  return words.keepFiles(files, files.toLocaleString(language));
}
