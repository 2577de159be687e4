/** What a server of the site sends with every answer, whatever its status, beside the type; `Strict-Transport-Security` through TLS only. */
export const SECURITY: Readonly<Record<string, string>> = {
  'content-security-policy': "frame-ancestors 'none'; base-uri 'none'; form-action 'self'",
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(self), payment=(), usb=()',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

/** Through TLS: two years, of this host alone. */
export const TRANSPORT = 'max-age=63072000';

/** Of files with a hash in their name. */
export const IMMUTABLE = 'public, max-age=31536000, immutable';

/** Of all others; the words that Netlify and Cloudflare use by themselves. */
export const REVALIDATED = 'public, max-age=0, must-revalidate';

/** Folders of a built site in which every name has a hash. */
export const HASHED = ['_astro/', 'pagefind/fragment/', 'pagefind/index/', 'pagefind/filter/'];

/** The Cache-Control of a file of the site. */
export function cacheOf(file: string): string {
  return HASHED.some((folder) => file.startsWith(folder)) ? IMMUTABLE : REVALIDATED;
}

const OCTETS = 'application/octet-stream';

/** The Content-Type of each ending that a built site has. */
export const TYPES: Readonly<Record<string, string>> = {
  '.apkg': 'application/vnd.anki',
  '.avif': 'image/avif',
  '.bin': OCTETS,
  '.css': 'text/css; charset=utf-8',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.pagefind': OCTETS,
  '.pdf': 'application/pdf',
  '.pf_filter': OCTETS,
  '.pf_fragment': OCTETS,
  '.pf_index': OCTETS,
  '.pf_meta': OCTETS,
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

/** Endings of files that are sent compressed to whoever takes it, from 256 bytes on. */
export const COMPRESSED = new Set(['.css', '.html', '.js', '.json', '.md', '.svg', '.txt', '.webmanifest', '.xml']);

/** What a built site has for its host alone, and no reader gets. */
export const HIDDEN = new Set(['.answerpack', '_headers']);
