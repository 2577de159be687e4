import { shorten } from './shorten.ts';

/** What is wrong with an address, and what to write instead. */
export interface AddressFault {
  problem: string;
  remedy: string;
}

const EXAMPLE = 'https://example.org/answers/';
const REMEDY = `Write a complete web address, for example ${EXAMPLE}`;

/**
 * Tells what keeps a text from being the address below which a site is published; undefined where it can be. Letters of
 * any language are fine in the host, which `parseBaseAddress` encodes.
 */
export function checkBaseAddress(text: string): AddressFault | undefined {
  const fault = (problem: string, remedy = REMEDY): AddressFault => ({ problem: `"${shorten(text)}" ${problem}`, remedy });
  if (text.trim() === '') return { problem: 'the address is empty', remedy: REMEDY };
  if (/[\s\p{Cc}\p{Cf}]/u.test(text)) return fault('has a space or an invisible character in it', 'Write the address without it');
  const scheme = /^([a-z][a-z0-9+.-]*):(?!\d)/i.exec(text)?.[1];
  if (scheme === undefined) return fault('does not begin with https://', `Write the address with it, for example ${EXAMPLE}`);
  if (!/^https?$/i.test(scheme)) return fault(`begins with ${scheme}:, and a site is read by https: or http:`, REMEDY);
  const [, authority, rest] = /^https?:\/\/([^/?#]*)(.*)$/is.exec(text) ?? [];
  if (authority === undefined || rest === undefined || authority === '') return fault('has no host after the scheme');
  if (authority.includes('@'))
    return fault('has a user name or a password in it, which every page would show', 'Write the address without what is before the @');
  if (rest.includes('?')) return fault('has a query in it', 'Write the address without "?" and what follows');
  if (rest.includes('#')) return fault('has a fragment in it', 'Write the address without "#" and what follows');
  if (!URL.canParse(text) || /[^\p{L}\p{N}\p{M}.:[\]-]/u.test(authority) || /^\.|\.\./.test(authority)) return fault('has no host that a browser could find');
  return checkPath(rest, fault);
}

/** A site's origin, encoded, and its base path with a slash at its end, from an address that `checkBaseAddress` lets pass. */
export function parseBaseAddress(text: string): { origin: string; base: string } {
  const { origin, pathname } = new URL(text);
  return { origin, base: `${pathname.replace(/\/$/, '')}/` };
}

function checkPath(path: string, fault: (problem: string, remedy?: string) => AddressFault): AddressFault | undefined {
  if (path.includes('//')) return fault('has two slashes in a row in its path', 'Write one slash between two names');
  // Astro finds no page below a base path with percent-encoded letters.
  const odd = /[^a-z0-9._~+@,/-]/iu.exec(path)?.[0];
  if (odd !== undefined) return fault(`has ${JSON.stringify(odd)} in its path`, 'Use the letters a to z, digits and . - _ ~ only');
  const names = path.split('/');
  if (names.includes('.') || names.includes('..')) return fault('has "." or ".." as a name in its path', 'Write the path that it leads to');
  if (/\.(html?|php|aspx?)$/i.test(path)) return fault('is the address of a page', 'Write the address of the folder, with a slash at its end');
  return undefined;
}
