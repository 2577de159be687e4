import { createHash } from 'node:crypto';

/** Milliseconds from a reader's wish to the first line of the page: a server so near sends its fonts before the first paint. Slow 4G takes longer. */
const NEAR = 150;

/**
 * Runs before the first paint; the only inline script of the site. It sets a remembered theme, so that none flashes, and
 * decides about fonts, whose addresses are in its `data-fonts`: none where the reader saves data; at once where the server
 * is near or an earlier page has brought them, so that this page is painted in them; else the browser fetches them while
 * the page is read, for the next one.
 */
export const HEAD_SCRIPT = `(d=>{let r=d.documentElement,f=d.currentScript.dataset.fonts;
try{let t=localStorage.theme;if(t=='light'||t=='dark')r.dataset.theme=t}catch{}
if(navigator.connection?.saveData)r.dataset.fonts='system';
else if(d.referrer.startsWith(location.origin+'/')||performance.now()<${NEAR})
for(let href of f.split(' '))d.head.append(Object.assign(d.createElement('link'),{rel:'preload',as:'font',type:'font/woff2',crossOrigin:'',href}))})(document)`;

/** The hash by which a Content-Security-Policy allows one inline script. */
export function hashScript(script: string): `sha256-${string}` {
  return `sha256-${createHash('sha256').update(script).digest('base64')}`;
}
