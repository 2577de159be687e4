import type { FaultKind } from './keep-fault.ts';

/** What a worker tells all open pages of its site while it keeps it, and a page tells the others when its reader removed it. */
export type KeepNews =
  | { news: 'loading'; loaded: number; total: number }
  | { news: 'unpacking'; done: number; total: number }
  | { news: 'kept' }
  | { news: 'failed'; version: string; kind: FaultKind; status?: number | undefined }
  | { news: 'removed' };

/** What a worker is asked: to stop keeping, to keep anew what the browser deleted, to take over from the version before. */
export type KeepOrder = 'stop' | 'keep' | 'take-over';

/** Opens the channel of the site below a base path: sites of one origin do not hear one another. */
export function openKeepChannel(base: string): BroadcastChannel {
  return new BroadcastChannel(`answerpack ${base} keeping`);
}
