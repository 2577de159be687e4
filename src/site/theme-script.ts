import { createHash } from 'node:crypto';

/** Runs before the first paint, so that a remembered theme never flashes; the only inline script of the site. */
export const THEME_SCRIPT = "try{var t=localStorage.getItem('theme');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch{}";

/** The hash by which a Content-Security-Policy allows one inline script. */
export function hashScript(script: string): `sha256-${string}` {
  return `sha256-${createHash('sha256').update(script).digest('base64')}`;
}
