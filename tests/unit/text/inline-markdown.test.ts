import { describe, expect, test } from 'vitest';
import { renderBlock, renderInline } from '../../../src/text/inline-markdown.ts';
import { stripMarkdown } from '../../../src/text/words.ts';

const toPath = (path: string): string => `/base${path}`;

describe('inline Markdown', () => {
  test.each([
    ['a **b** *c* ~~d~~ `e<f`', 'a <strong>b</strong> <em>c</em> <del>d</del> <code>e&lt;f</code>'],
    ['Set <value> where a < b & "c"', 'Set &lt;value&gt; where a &lt; b &amp; &quot;c&quot;'],
    ['[a](/topics/x/#y "T & t")', '<a href="/base/topics/x/#y" title="T &amp; t">a</a>'],
    ['[a](https://x.example/?a=1&b=2)', '<a href="https://x.example/?a=1&amp;b=2">a</a>'],
    ['see www.x.example or me@x.example', 'see www.x.example or me@x.example'],
    ['one\n\ntwo', 'one two'],
    ['10\u00a0s', '10\u00a0s'],
  ])('%s', (markdown, html) => expect(renderInline(markdown, { toPath })).toBe(html));
});

/** The check refuses these; were it passed by, the renderer alone must keep pages safe and lose no word. */
const HOSTILE = [
  '<script>alert(1)</script> words',
  'a <img src=x onerror=alert(1)> words',
  '<iframe src="https://x.example"></iframe> words',
  '<textarea> words',
  '<!-- words',
  '[words](javascript:alert(1))',
  '[words](JaVaScRiPt:alert(1))',
  '[words](java&#115;cript:alert(1))',
  '[words](java&Tab;script:alert(1))',
  '[words](data:text/html,x)',
  '[words](//x.example)',
  '[words](/\\x.example)',
  '[words](http://x.example)',
  '[words](https://u:p@x.example)',
  '[words](https://x.example/"onclick="x)',
  '<javascript:words>',
  '![words](https://x.example/y.png)',
  '# words',
  '> words',
  '- words\n- more',
  '```\nwords\n```',
  '| words |\n|---|\n| b |',
  '[words]\n\n[words]: javascript:x',
  'words[^1]\n\n[^1]: note',
  `${'*a **b '.repeat(60)} words ${' c** d*'.repeat(60)}`,
];

describe('past the check', () => {
  test.each(HOSTILE)('%s is text', (markdown) => {
    for (const html of [renderInline(markdown), renderBlock(markdown)]) {
      expect(html).toContain('words');
      // Whatever tags are left are of the list, without an attribute but a safe address.
      expect(html.replaceAll(/<\/?(?:p|ul|ol|li|em|strong|del|code|br)>/g, '')).not.toMatch(/</);
    }
    expect(stripMarkdown(markdown)).toContain('words');
  });
});

describe('a block of Markdown', () => {
  test('holds paragraphs and lists', () => {
    expect(renderBlock('One.\n\n- a [b](/x/)\n  1. c\n- d\n\n3. e', { toPath })).toBe(
      '<p>One.</p>\n<ul>\n<li>a <a href="/base/x/">b</a>\n<ol>\n<li>c</li>\n</ol></li>\n<li>d</li>\n</ul>\n<ol start="3">\n<li>e</li>\n</ol>',
    );
  });
});
