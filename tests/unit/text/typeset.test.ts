import { describe, expect, test } from 'vitest';
import { typeset, typesetHtml } from '../../../src/site/typeset-text.ts';
import { typeset as setText } from '../../../src/text/typeset.ts';

describe('a typeset text', () => {
  test.each([
    ['"Why?" she asked.', '“Why?” she asked.'],
    ["the baker's oven isn't hot", 'the baker’s oven isn’t hot'],
    ["bakers' hours, and 'warm' bread", 'bakers’ hours, and ‘warm’ bread'],
    ["the '90s and '24", 'the ’90s and ’24'],
    ['("hot" or "cold")', '(“hot” or “cold”)'],
    ['a—"b"—c', 'a—“b”—c'],
    ['"\'Now,\' she said."', '“‘Now,’ she said.”'],
    ['“set” already, and it’s', '“set” already, and it’s'],
  ])('%s', (typed, set) => {
    expect(typeset(typed)).toBe(set);
  });

  test.each(['61 %', '40 s', '2 min', '800 ms', '1 GiB', '4 minutes', '3 million', '240 °C', '1.5 hours', '2 kB', '100 Mbit/s'])(
    'keeps %s on one line',
    (figure) => {
      expect(typeset(`of ${figure}, at most`)).toBe(`of ${figure.replace(' ', '\u00a0')}, at most`);
    },
  );

  test.each(['2 slices', '3 small loaves', 'deck 4 has', '5 mins', '12 sheets', '10 samples'])('lets %s part', (words) => {
    expect(typeset(words)).toBe(words);
  });
});

describe('a text of another language', () => {
  test.each([
    ['German', ['„', '“', '‚', '‘'], `"Warum?", fragte 'er'. Das geht's, '90er.`, '„Warum?“, fragte ‚er‘. Das geht’s, ’90er.'],
    ['German', ['„', '“', '‚', '‘'], `("'Ja', sagte sie.")`, '(„‚Ja‘, sagte sie.“)'],
    ['French', ['«\u202f', '\u202f»', '‹\u202f', '\u202f›'], `"Oui", dit-elle. "'Oui'"`, '«\u202fOui\u202f», dit-elle. «\u202f‹\u202fOui\u202f›\u202f»'],
    ['Arabic', ['«', '»', '‹', '›'], `قال "نعم".`, 'قال «نعم».'],
  ] as const)('in %s has the marks that %j say: %s', (_, quotes, typed, set) => {
    expect(setText(typed, { quotes, units: [] })).toBe(set);
  });

  test('keeps its own units with their number, and signs as every language does', () => {
    const set = (text: string): string => setText(text, { quotes: ['«', '»', '‹', '›'], units: ['Sekunden', 'Std.', 'मिनट'] });
    expect(set('4 Sekunden, 2 Std. und 61 %')).toBe('4\u00a0Sekunden, 2\u00a0Std. und 61\u00a0%');
    expect(set('५ मिनट')).toBe('५\u00a0मिनट');
    expect(set('4 Sekundenzeiger')).toBe('4 Sekundenzeiger');
  });
});

describe('typeset HTML', () => {
  test.each([
    ['text', '<p>The baker\'s "hot" oven</p>', '<p>The baker’s “hot” oven</p>'],
    ['entities', '<p>The baker&#39;s &quot;hot&quot; oven &amp; door</p>', '<p>The baker’s “hot” oven &amp; door</p>'],
    ['marks around an element', '<p>Say "<em>warm</em>", not "<code>x</code>".</p>', '<p>Say “<em>warm</em>”, not “<code>x</code>”.</p>'],
    ['a mark before and behind code', "<p><code>oven</code>'s door</p>", '<p><code>oven</code>’s door</p>'],
    ['each block by itself', '<p>warm</p><p>"Hot"</p>', '<p>warm</p><p>“Hot”</p>'],
    ['a number whose unit is behind an element', '<dt>To say</dt><dd>40 s</dd>', '<dt>To say</dt><dd>40\u00a0s</dd>'],
    ['what is heard of an element', '<a title="The &quot;hot&quot; oven" href="x?a=\'1 s\'">x</a>', '<a title="The “hot” oven" href="x?a=\'1 s\'">x</a>'],
    ['a description', '<meta name="description" content="It&#39;s hot">', '<meta name="description" content="It’s hot">'],
  ])('sets %s', (_, html, set) => {
    expect(typesetHtml(html)).toBe(set);
  });

  test.each([
    ['a script', `<script>if (a < "b") say('40 s')</script>`],
    ['a style', `<style>p::before{content:"'"}</style>`],
    ['code', `<pre><code>echo "<span class="t">it's 40 s</span>"</code></pre>`],
    ['a drawing', `<svg><text>"40 s"</text></svg>`],
    ['a policy', `<meta http-equiv="content-security-policy" content="default-src 'none'">`],
    ['a comment', `<!-- "it's" -->`],
    ['an attribute of no reader', `<p data-x="it's 40 s" class="a">a</p>`],
  ])('leaves %s', (_, html) => {
    expect(typesetHtml(html)).toBe(html);
  });
});
