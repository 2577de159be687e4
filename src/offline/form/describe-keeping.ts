import { countOf } from '../../text/count.ts';
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

/** That everything is here, and what is still being done: checking and unpacking take a while on a phone. */
export const UNPACKING = 'Everything is loaded. Unpacking it now…';

/** How far loading is, in a sentence. */
export function describeLoading(loaded: number, total: number, isUpdate = false): string {
  if (loaded >= total) return UNPACKING;
  return `${isUpdate ? 'A newer version: ' : ''}${formatBytes(loaded)} of ${formatBytes(total)} loaded.`;
}

/** What a reader gives for it, before anything is loaded. */
export function describeSize({ bytes, unpackedBytes, files }: KeptSite): string {
  return `${formatBytes(bytes)} to load, ${formatBytes(unpackedBytes)} on the device: ${countPages(files)}.`;
}

/** That the site is kept, since when, and how much of it. */
export function describeKept({ keptAt, files }: KeptRecord): string {
  const day = new Date(keptAt).toLocaleDateString('en-GB', { day: 'numeric', month: 'long' });
  return `Kept on ${day}: ${countPages(files)}. Works without network.`;
}

/** Whether the browser may delete what is kept when it wants room; undefined where it does not tell. */
export function describeLasting(isLasting: boolean | undefined): string {
  if (isLasting === undefined) return '';
  return isLasting ? 'This browser will not delete it by itself.' : 'This browser may delete it by itself when the device runs out of room.';
}

/** What went wrong, what of the site is kept now, and what to do. */
export function describeTrouble(said: TroubleSaid): string {
  const [problem, remedy] = explain(said);
  return `${problem} ${said.isKept ? 'What was kept before stays as it was.' : 'Nothing was kept.'} ${remedy}`;
}

function explain({ kind, status, site }: TroubleSaid): readonly [problem: string, remedy: string] {
  switch (kind) {
    case 'offline':
      return ['The network went away before everything was here.', 'Try again when it is back.'];
    case 'status':
      return [`The server answered with ${status === undefined ? 'an error' : `error ${status}`}.`, 'Try again later.'];
    case 'damaged':
      return ['What arrived is damaged or cut short.', 'Try again; if it happens again, try another network.'];
    case 'updated':
      return ['The site was updated while it was loading.', 'Try again: the new version is loaded then.'];
    case 'full':
      return [`This device has no room for it${site ? `: ${formatBytes(site.unpackedBytes)} are needed` : ''}.`, 'Free some room, then try again.'];
    case 'refused':
      return ['This browser lets the site keep nothing.', 'Allow it in the browser’s settings, or leave the private window, then try again.'];
    case 'stopped':
      return ['Stopped.', 'You can begin again at any time.'];
    case 'no-worker':
      return [
        'This browser does not let the site answer without network.',
        'Allow the site’s data in the browser’s settings, or leave the private window, then try again.',
      ];
    case 'no-archive':
      return ['This site has no archive to keep.', 'Whoever runs it has to build and publish it again.'];
  }
}

function countPages(files: number): string {
  return countOf(files, 'page or file', 'pages and files').replace(/^\d+/, (digits) => Number(digits).toLocaleString('en'));
}
