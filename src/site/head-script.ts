import { createHash } from 'node:crypto';

/** Milliseconds from a reader's wish to the first line of the page: a server so near sends its fonts before the first paint. Slow 4G takes longer. */
const NEAR = 150;

/**
 * Runs before the first paint; the only inline script of the site. It sets a remembered theme, so that none flashes, and
 * decides about fonts, whose addresses are in its `data-fonts`: none where the reader saves data; at once where the server
 * is near or an earlier page has brought them, so that this page is painted in them. Else this page keeps the system's
 * fonts, as even an optional font holds the first paint back, and once it has loaded the browser fetches them for the next.
 */
export const HEAD_SCRIPT = `(d=>{let r=d.documentElement,n=performance.now(),f=d.currentScript.dataset.fonts.split(' '),s=r.dataset;
try{let t=localStorage.theme;if(t=='light'||t=='dark')s.theme=t}catch{}
if(navigator.connection?.saveData)s.fonts='system';
else if(n<${NEAR}||d.referrer.startsWith(location.origin+'/'))
for(let href of f)d.head.append(Object.assign(d.createElement('link'),{rel:'preload',as:'font',type:'font/woff2',crossOrigin:'',href}));
else s.fonts='system',addEventListener('load',()=>f.map(u=>new FontFace('x',\`url(\${u})\`).load().catch(()=>0)))})(document)`;

/** The hash by which a Content-Security-Policy allows one inline script. */
export function hashScript(script: string): `sha256-${string}` {
  return `sha256-${createHash('sha256').update(script).digest('base64')}`;
}
