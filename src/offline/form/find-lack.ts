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
  if (!isSecure) return 'This page came over http, and browsers keep sites that come over https only. Open it at its https address.';
  if (!hasWorkers)
    return 'This browser keeps no site here: private windows of Firefox do not, nor do old browsers. Open the site in a usual window or a newer browser.';
  if (!hasArchives) return 'This browser is too old to unpack what would be kept. Open the site in a newer one.';
  return undefined;
}
