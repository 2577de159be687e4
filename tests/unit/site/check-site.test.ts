import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { formatReport } from '../../../src/findings/findings.ts';
import { checkSite } from '../../../src/site/check-site.ts';

describe('built pages', () => {
  const folder = mkdtempSync(join(tmpdir(), 'answerpack-site-'));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  test('with dead links and fragments are named', () => {
    mkdirSync(join(folder, 'a'), { recursive: true });
    writeFileSync(
      join(folder, 'index.html'),
      '<a href="/x/a/#here">1</a><a href="/x/a/#gone">2</a><a href="/x/b/">3</a><a href="/a/">4</a><a href="https://example.com/">5</a><a href="#top">6</a><a href="a/">7</a><a href="a/../a/#here">8</a><a href="/x/100%/">9</a><script src="/x/gone.js"></script>',
    );
    writeFileSync(join(folder, 'a/index.html'), '<p id="here">');
    expect(formatReport(checkSite(folder, { base: '/x/' }))).toBe(
      [
        '6 problems in the pack:',
        '  index.html /x/b/: the link leads to no page of the site. Correct the address, or add the page.',
        '  index.html /a/: the link leads to no page of the site. Correct the address, or add the page.',
        '  index.html /x/100%/: the link leads to no page of the site. Correct the address, or add the page.',
        '  index.html /x/gone.js: the link leads to no page of the site. Correct the address, or add the page.',
        '  index.html /x/a/#gone: the page has no place "#gone". Use the id of a heading on that page.',
        '  index.html #top: the page has no place "#top". Use the id of a heading on that page.',
      ].join('\n'),
    );
  });
});
