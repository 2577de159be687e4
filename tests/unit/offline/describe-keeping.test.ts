import { describe, expect, test } from 'vitest';
import { describeKept, describeLasting, describeLoading, describeSize, describeTrouble, type Trouble } from '../../../src/offline/form/describe-keeping.ts';
import { findLack } from '../../../src/offline/form/find-lack.ts';
import { formatBytes } from '../../../src/text/format-bytes.ts';
import { makeManifest } from '../../../src/offline/make-manifest.ts';

const SITE = { version: '0123456789abcdef', bytes: 2_558_652, files: 1012, unpackedBytes: 15_489_066 };

test.each([
  [0, '1 kB'],
  [800, '1 kB'],
  [356_624, '357 kB'],
  [999_499, '999 kB'],
  [999_500, '1.0 MB'],
  [2_100_000, '2.1 MB'],
  [9_949_999, '9.9 MB'],
  [9_950_000, '10 MB'],
  [15_489_066, '15 MB'],
])('%i bytes are %s', (bytes, said) => {
  expect(formatBytes(bytes)).toBe(said);
});

describe('a reader is told', () => {
  test('what it costs', () => {
    expect(describeSize(SITE, 'en')).toBe('2.6 MB to load, 15 MB on the device: 1,012 pages and files.');
    expect(describeSize({ ...SITE, files: 1 }, 'en')).toBe('2.6 MB to load, 15 MB on the device: 1 page or file.');
  });

  test('how far it is', () => {
    expect(describeLoading(1_200_000, SITE.bytes, 'en')).toBe('1.2 MB of 2.6 MB loaded.');
    expect(describeLoading(1_200_000, SITE.bytes, 'en', true)).toBe('A newer version: 1.2 MB of 2.6 MB loaded.');
    expect(describeLoading(SITE.bytes, SITE.bytes, 'en'), 'a phone checks it for a while before it unpacks').toBe('Everything is loaded. Unpacking it now…');
  });

  test('since when it is kept', () => {
    expect(describeKept({ ...SITE, keptAt: new Date(2026, 10, 30, 12).getTime() }, 'en-GB')).toBe(
      'Kept on 30 November: 1,012 pages and files. Works without network.',
    );
  });

  test.each([
    [true, 'This browser will not delete it by itself.'],
    [false, 'This browser may delete it by itself when the device runs out of room.'],
    [undefined, ''],
  ])('whether it lasts: %s', (isLasting, said) => {
    expect(describeLasting(isLasting)).toBe(said);
  });

  test.each<[Trouble, string]>([
    ['offline', 'The network went away before everything was here. Nothing was kept. Try again when it is back.'],
    ['status', 'The server answered with error 500. Nothing was kept. Try again later.'],
    ['damaged', 'What arrived is damaged or cut short. Nothing was kept. Try again; if it happens again, try another network.'],
    ['updated', 'The site was updated while it was loading. Nothing was kept. Try again: the new version is loaded then.'],
    ['full', 'This device has no room for it: 15 MB are needed. Nothing was kept. Free some room, then try again.'],
    ['refused', 'This browser lets the site keep nothing. Nothing was kept. Allow it in the browser’s settings, or leave the private window, then try again.'],
    ['stopped', 'Stopped. Nothing was kept. You can begin again at any time.'],
    [
      'no-worker',
      'This browser does not let the site answer without network. Nothing was kept. Allow the site’s data in the browser’s settings, or leave the private window, then try again.',
    ],
    ['no-archive', 'This site has no archive to keep. Nothing was kept. Whoever runs it has to build and publish it again.'],
  ])('what went wrong: %s', (kind, said) => {
    expect(describeTrouble({ kind, status: 500, site: SITE }, 'en')).toBe(said);
    expect(describeTrouble({ kind, status: 500, site: SITE, isKept: true }, 'en')).toBe(
      said.replace('Nothing was kept.', 'What was kept before stays as it was.'),
    );
  });

  test('what went wrong where little is known of it', () => {
    expect(describeTrouble({ kind: 'full' }, 'en')).toMatch(/^This device has no room for it\. Nothing/);
    expect(describeTrouble({ kind: 'status' }, 'en')).toMatch(/^The server answered with an error\. Nothing/);
  });
});

test.each([
  [
    { isSecure: false, hasWorkers: false, hasArchives: false },
    'This page came over http, and browsers keep sites that come over https only. Open it at its https address.',
  ],
  [
    { isSecure: true, hasWorkers: false, hasArchives: true },
    'This browser keeps no site here: private windows of Firefox do not, nor do old browsers. Open the site in a usual window or a newer browser.',
  ],
  [{ isSecure: true, hasWorkers: true, hasArchives: false }, 'This browser is too old to unpack what would be kept. Open the site in a newer one.'],
  [{ isSecure: true, hasWorkers: true, hasArchives: true }, undefined],
])('a browser with %j lacks: %s', (abilities, lack) => {
  expect(findLack(abilities)).toBe(lack);
});

test('an app is named after its pack, with a name below its icon that is not cut', () => {
  const pack = { title: 'Bakery, answered', tagline: 'What a baker is asked.', language: 'en-GB' };
  expect(makeManifest(pack)).toMatchObject({ name: 'Bakery, answered', short_name: 'Answerpack', start_url: '/', scope: '/', lang: 'en-GB' });
  expect(makeManifest({ ...pack, title: 'Bakery' })).toMatchObject({ short_name: 'Bakery' });
});
