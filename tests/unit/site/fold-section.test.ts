import { expect, test } from 'vitest';
import { foldSection } from '../../../src/site/fold-section.ts';

const PAGE = '<h2 id="a">A</h2><p>one</p><h2 id="deep">Deep</h2>\n<p>two <b>three</b></p><pre>code</pre>\n<h2 id="b" class="x">B</h2><p>four</p>';
const say = (seconds: number): string => `More: ${seconds} s`;

test('what stands below one heading is folded, and all else stays', () => {
  expect(foldSection(PAGE, 'deep', say)).toBe(
    '<h2 id="a">A</h2><p>one</p><h2 id="deep">Deep</h2><details class="deeper"><summary data-pagefind-ignore="all">More: 10 s</summary><p>two <b>three</b></p><pre>code</pre></details><h2 id="b" class="x">B</h2><p>four</p>',
  );
});

test('its time is that of its words, without code', () => {
  const page = `<h2 id="deep">Deep</h2><p>${'word '.repeat(300)}</p><pre>${'code '.repeat(900)}</pre><h2>B</h2>`;
  expect(foldSection(page, 'deep', say)).toContain('<summary data-pagefind-ignore="all">More: 100 s</summary>');
});

test('a text that holds signs of replacement stays as it is', () => {
  expect(foldSection('<h2 id="deep">$&</h2><p>$1 $`</p><h2>B</h2>', 'deep', say)).toContain('<p>$1 $`</p>');
});

test('a page without the heading stays as it is', () => {
  expect(foldSection(PAGE, 'other', say)).toBe(PAGE);
});
