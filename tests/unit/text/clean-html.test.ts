import { describe, expect, test } from 'vitest';
import { markdownToHtml } from 'satteri';
import { cleanHtml, type Picture } from '../../../src/text/clean-html.ts';

const options = {
  toPath: (path: string): string => `/base${path}`,
  toImage: (name: string): Picture | undefined => (name === 'cat.png' ? { address: '/base/images/cats/cat.png', size: { width: 4, height: 3 } } : undefined),
  isSection: (heading: string): boolean => heading === 'Common mistakes',
  codeName: 'Code',
  tableName: 'Table',
};

/** What a page shows of a stranger's Markdown. */
function show(markdown: string): string {
  return cleanHtml(markdownToHtml(markdown, { features: { frontmatter: false } }).html, options)
    .replaceAll(/\n+/g, '\n')
    .trim();
}

describe('nothing of a stranger runs, loads or leads elsewhere', () => {
  test.each([
    ['a script', 'One <script>alert(1)</script>two.', '<p>One two.</p>'],
    ['a script as a block', '<script>\nalert(1)\n</script>\n\nTwo.', '<p>Two.</p>'],
    ['a handler', 'One <b onclick="alert(1)">two</b>.', '<p>One <b>two</b>.</p>'],
    ['a style', 'One <b style="position:fixed" class="site-head" id="content">two</b>.', '<p>One <b>two</b>.</p>'],
    ['a style sheet', '<style>body{display:none}</style>\n\nTwo.', '<p>Two.</p>'],
    ['a frame', 'One <iframe src="https://example.com"></iframe>two.', '<p>One two.</p>'],
    ['a form', '<form action="https://example.com"><input name="x"><button>Send</button></form>', 'Send'],
    ['a drawing with code', 'One <svg onload="alert(1)"><text>x</text></svg>two.', '<p>One two.</p>'],
    ['a link that runs', '[One](javascript:alert(1)) <a href="javascript:alert(1)">two</a>', '<p>One two</p>'],
    ['a link to data', '<a href="data:text/html,x">one</a>', '<p>one</p>'],
    ['a link without its scheme', '[one](//example.com)', '<p>one</p>'],
    ['a picture from elsewhere', '![One](https://example.com/x.png)', '<p>One</p>'],
    ['a picture that is not the pack’s', '![One](../../secret.png)', '<p>One</p>'],
    ['pictures between words', 'One <img src=x onerror="alert(1)" alt="two & <b>"> three <img src=y> four', '<p>One two &amp; &lt;b&gt; three  four</p>'],
    [
      'links that lead nowhere before a table',
      '<a href="vbscript:x">One</a>\n\n<table><tr><td>two</td></tr></table>',
      '<p>One</p>\n<table role="table"><tbody role="rowgroup"><tr role="row"><td role="cell">two</td></tr></tbody></table>',
    ],
    [
      'sources of a picture',
      '<picture><source srcset="https://example.com/x.png"><img src="https://example.com/x.png" alt="One"></picture> two',
      '<p>One two</p>',
    ],
    ['a comment', 'One <!-- hidden -->two.', '<p>One two.</p>'],
    ['a tag that is never closed', 'One <b>two.\n\nThree.', '<p>One <b>two.</b></p>\n<p>Three.</p>'],
  ])('%s', (_, markdown, html) => {
    const shown = show(markdown);
    expect(shown).not.toMatch(/<script|onclick|onload|javascript:|style=|<iframe|<form|<svg|https:\/\/example\.com\/x\.png/);
    expect(shown).toBe(html);
  });
});

describe('what is read stays', () => {
  test.each([
    ['formatting', '<kbd>Ctrl</kbd> <sub>1</sub> **bold** ~~gone~~', '<p><kbd>Ctrl</kbd> <sub>1</sub> <strong>bold</strong> <del>gone</del></p>'],
    ['text of a tag that is not known', '<center>One</center>', 'One'],
    ['a link to https', '[one](https://example.com/)', '<p><a href="https://example.com/">one</a></p>'],
    ['a link within the site, below its base', '[one](/topics/cats/)', '<p><a href="/base/topics/cats/">one</a></p>'],
    ['a picture of the pack', '![A cat](cat.png)', '<p><img src="/base/images/cats/cat.png" alt="A cat" width="4" height="3" loading="lazy" /></p>'],
    ['what is folded', '<details><summary>More</summary>\n\nOne.\n\n</details>', '<details><summary>More</summary>\n<p>One.</p>\n</details>'],
    [
      'code as code',
      '`<b>` and\n\n```sh\necho "<b>"\n```',
      '<p><code>&lt;b&gt;</code> and</p>\n<pre tabindex="0" role="group" aria-label="Code"><code>echo &quot;&lt;b&gt;&quot;</code></pre>',
    ],
    ['headings, two below the title', '# One\n\n### Two', '<h3>One</h3>\n<h5>Two</h5>'],
    ['a section of full entries as such', '## Common mistakes\n\nOne.\n\n### Two', '<h2 id="common-mistakes">Common mistakes</h2>\n<p>One.</p>\n<h3>Two</h3>'],
    ['a list that begins later', '3. one\n4. two', '<ol start="3">\n<li>one</li>\n<li>two</li>\n</ol>'],
  ])('%s', (_, markdown, html) => {
    expect(show(markdown)).toBe(html);
  });

  test('a table without a head has none', () => {
    expect(show('<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>')).toBe(
      '<table role="table"><tbody role="rowgroup"><tr role="row"><th role="rowheader" scope="row"><div>a</div></th><td role="cell">b</td></tr><tr role="row"><th role="rowheader" scope="row"><div>c</div></th><td role="cell">d</td></tr></tbody></table>',
    );
  });

  test('code with the colors that it is given, long lines with a hanging indent', () => {
    const colorLines = (code: string, language: string): string[] | undefined =>
      language === 'js' ? code.split('\n').map((line) => `<i>${line.length}</i>`) : undefined;
    const html = (markdown: string): string => cleanHtml(markdownToHtml(markdown).html, { ...options, colorLines });
    expect(html(`\`\`\`js\na\n${'b'.repeat(40)}\n\`\`\``)).toContain('<code><i>1</i>\n<span class="code-line"><i>40</i></span></code>');
    expect(html('```py\na\n```')).toContain('<code>a</code>');
  });

  test('a table, each cell with the name of its column', () => {
    expect(show('| a | b |\n|---|--:|\n| 1 | 2 |')).toContain('<td role="cell" data-label="b" class="end">2</td>');
  });
});
