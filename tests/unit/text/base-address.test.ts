import { describe, expect, test } from 'vitest';
import { checkBaseAddress, parseBaseAddress } from '../../../src/text/base-address.ts';

const COMPLETE = 'Write a complete web address, for example https://example.org/answers/';
const NAMES = 'Use the letters a to z, digits and . - _ ~ only';

describe('an address for a site', () => {
  test.each([
    ['', 'the address is empty', COMPLETE],
    ['example.org', '"example.org" does not begin with https://', 'Write the address with it, for example https://example.org/answers/'],
    ['localhost:4321', '"localhost:4321" does not begin with https://', 'Write the address with it, for example https://example.org/answers/'],
    ['//example.org/', '"//example.org/" does not begin with https://', 'Write the address with it, for example https://example.org/answers/'],
    ['https://ex ample.org/', '"https://ex ample.org/" has a space or an invisible character in it', 'Write the address without it'],
    ['https://example.org/\u200b', '"https://example.org/\u200b" has a space or an invisible character in it', 'Write the address without it'],
    ['ftp://example.org/', '"ftp://example.org/" begins with ftp:, and a site is read by https: or http:', COMPLETE],
    ['JavaScript:alert(1)', '"JavaScript:alert(1)" begins with JavaScript:, and a site is read by https: or http:', COMPLETE],
    ['https:///answers/', '"https:///answers/" has no host after the scheme', COMPLETE],
    ['https:\\\\example.org', '"https:\\\\example.org" has no host after the scheme', COMPLETE],
    [
      'https://me:secret@example.org/',
      '"https://…@example.org/" has a user name or a password in it, which every page would show',
      'Write the address without what is before the @',
    ],
    ['https://example.org/?a=1', '"https://example.org/?a=1" has a query in it', 'Write the address without "?" and what follows'],
    ['https://example.org/#a', '"https://example.org/#a" has a fragment in it', 'Write the address without "#" and what follows'],
    ['https://example.org:99999/', '"https://example.org:99999/" has no host that a browser could find', COMPLETE],
    ['https://example..org/', '"https://example..org/" has no host that a browser could find', COMPLETE],
    ['https://exa"mple.org/', '"https://exa"mple.org/" has no host that a browser could find', COMPLETE],
    ['https://example.org//a//', '"https://example.org//a//" has two slashes in a row in its path', 'Write one slash between two names'],
    ['https://example.org/%zz/', '"https://example.org/%zz/" has "%" in its path', NAMES],
    ['https://example.org/über/', '"https://example.org/über/" has "ü" in its path', NAMES],
    ['https://example.org/a&b/', '"https://example.org/a&b/" has "&" in its path', NAMES],
    ['https://example.org/"a"/', '"https://example.org/"a"/" has "\\"" in its path', NAMES],
    ['https://example.org/a/../b', '"https://example.org/a/../b" has "." or ".." as a name in its path', 'Write the path that it leads to'],
    ['https://example.org/index.html', '"https://example.org/index.html" is the address of a page', 'Write the address of the folder, with a slash at its end'],
  ])('%j is refused with what to write', (text, problem, remedy) => {
    expect(checkBaseAddress(text)).toEqual({ problem, remedy });
  });

  test('is not repeated whole where it is very long', () => {
    expect(checkBaseAddress('x'.repeat(1_000_000))?.problem).toBe(`"${'x'.repeat(60)}…" does not begin with https://`);
  });

  test.each([
    ['https://example.org', 'https://example.org', '/'],
    ['HTTPS://Example.org/Answers', 'https://example.org', '/Answers/'],
    ['https://example.org:8443/~me/v1.2/', 'https://example.org:8443', '/~me/v1.2/'],
    ['https://bücher.example/', 'https://xn--bcher-kva.example', '/'],
    ['http://localhost', 'http://localhost', '/'],
    ['http://127.0.0.1:4321/x', 'http://127.0.0.1:4321', '/x/'],
    ['https://[::1]/x', 'https://[::1]', '/x/'],
  ])('%j is fine', (text, origin, base) => {
    expect(checkBaseAddress(text)).toBeUndefined();
    expect(parseBaseAddress(text)).toEqual({ origin, base });
  });
});
