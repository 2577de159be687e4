import { expect, test } from 'vitest';
import { formatFinding } from '../../../src/findings/findings.ts';
import { checkLinks, type LinkTargets } from '../../../src/pack/check-links.ts';

const targets: LinkTargets = {
  topics: [
    { key: 'running', name: 'Running', summary: 'a', about: 'b' },
    { key: 'selling', name: 'Selling', summary: 'a', about: 'b' },
  ],
  tools: [],
  diagrams: ['bread-line'],
  labPaths: ['/lab/', '/lab/ovens/caf\u00e9.yaml/'],
};

const report = (url: string): string[] => checkLinks([], [{ file: 'tools.yaml', line: 3, field: 'definition', url }], targets).map(formatFinding);

test.each(['https://x.example/a?b=c#d', '/', '/search/?q=oven', '/architecture/bread-line/', '/lab/ovens/caf\u00e9.yaml/', '/pack.json'])(
  '%s is a page',
  (url) => expect(report(url)).toEqual([]),
);

test('a name typed with loose accents is told from a missing page', () => {
  expect(report('/lab/ovens/cafe\u0301.yaml/')).toEqual([
    'tools.yaml:3 definition /lab/ovens/cafe\u0301.yaml/: this site has no page at "/lab/ovens/cafe\u0301.yaml/". Type its letters again: an accent is written as a sign of its own, which another address would have.',
  ]);
});

test('a topic without questions has no page', () => {
  expect(report('/topics/selling/')).toEqual([
    'tools.yaml:3 definition /topics/selling/: this site has no page at "/topics/selling/". The topic "Selling" has no question yet, and therefore no page.',
  ]);
});
