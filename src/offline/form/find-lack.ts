import * as words from '#words';

/** What of a browser decides whether it can keep a site. */
export interface Abilities {
  isSecure: boolean;
  hasWorkers: boolean;
  /** Whether it unpacks and stores what is loaded. */
  hasArchives: boolean;
}

/** What this browser can do on this page. */
export function readAbilities(): Abilities {
  return {
    isSecure: isSecureContext,
    hasWorkers: 'serviceWorker' in navigator,
    hasArchives: 'caches' in globalThis && 'DecompressionStream' in globalThis,
  };
}

/** Why a browser can not keep the site, and what to do; undefined where it can. */
export function findLack({ isSecure, hasWorkers, hasArchives }: Abilities): string | undefined {
  if (!isSecure) return words.keepNotSecure;
  if (!hasWorkers) return words.keepNoWorkers;
  if (!hasArchives) return words.keepTooOld;
  return undefined;
}
