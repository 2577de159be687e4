import { ABOUT_FILE, readKeptSite, type KeptSite, WORKER_FILE } from '../archive/archive-format.ts';
import type { TroubleSaid } from './describe-keeping.ts';

/** What the server has to keep now, past all caches; what keeps it from being known where it is not. */
export async function loadAbout(base: string): Promise<{ site: KeptSite } | { trouble: TroubleSaid }> {
  try {
    const response = await fetch(base + ABOUT_FILE, { cache: 'no-store' });
    if (response.status === 404) return { trouble: { kind: 'no-archive' } };
    if (!response.ok) return { trouble: { kind: 'status', status: response.status } };
    const site = readKeptSite(await response.json().catch(() => undefined));
    return site ? { site } : { trouble: { kind: 'damaged' } };
  } catch {
    return { trouble: { kind: 'offline' } };
  }
}

/** Why a browser took no worker: the server has none to give, or the browser wants none. */
export async function explainRefusal(base: string): Promise<TroubleSaid> {
  try {
    const { ok, status } = await fetch(base + WORKER_FILE, { cache: 'no-store' });
    return ok ? { kind: 'no-worker' } : { kind: 'status', status };
  } catch {
    return { kind: 'offline' };
  }
}
