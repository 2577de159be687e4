import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { makeStyleFitter } from '../../../src/styles/fit-styles.ts';
import { collectAdded, collectNames } from '../../../src/styles/page-names.ts';
import { canMatch, keepUsed } from '../../../src/styles/used-styles.ts';

const HTML = '<main id="content"><p class="lead new" title="a > b">Text</p><svg><path d="M0 0"/></svg></main><script>var hidden="<table>"</script>';

describe('canMatch', () => {
  const names = new Set([...collectNames(HTML), ...collectAdded('element.className="match";make("dialog")')]);

  test.each([
    '*',
    ':root',
    '[hidden]',
    '.lead',
    'p.lead.new',
    'main > p',
    '#content',
    '.match strong:hover, .match',
    'dialog::backdrop',
    'svg path',
    'p:not(.gone)',
    ':is(table, p)',
    'p::before',
    'p[title="a.gone"]',
    String.raw`.a\:b`,
  ])('finds that %s may match', (selector) => expect(canMatch(selector.split(',')[1] ?? selector, names)).toBe(true));

  test.each(['.gone', 'p.gone', 'table', 'main > .gone', '#other', '.content', '#lead', ':is(table, th)', 'p:where(.gone) a', '.lead .gone:hover', 'strong'])(
    'finds that %s matches nothing',
    (selector) => expect(canMatch(selector, names)).toBe(false),
  );
});

describe('keepUsed', () => {
  const names = collectNames(HTML);

  test('gives a font that stands in for ours one weight, so that bold text is made bold of it', () => {
    const own = '@font-face{font-family:Ours;src:url("ours.woff2");font-weight:400 700}';
    const standIn = '@font-face{font-family:Theirs;src:local("Theirs");font-weight:400 700;size-adjust:110%}';
    expect(keepUsed(own + standIn, names, new Set())).toBe(own + standIn.replace('400 700', '400'));
  });

  test('drops rules of the optional layers only, and the blocks that are empty without them', () => {
    const css =
      '@layer base{.gone{color:red}}@layer components{.gone{color:red}.gone,.lead{color:var(--a)}@media (width<60rem){table{color:red}}}@layer print{@media print{.gone{display:none}}}';
    expect(keepUsed(css, names, new Set())).toBe('@layer base{.gone{color:red}}@layer components{.lead{color:var(--a)}}');
  });

  test('drops custom properties that only dropped rules and properties use', () => {
    const css = '@layer tokens{:root{--p:red;--q:blue;--r:var(--p);--s:var(--q);--late:1px}}@layer components{.lead{color:var(--r)}.gone{color:var(--s)}}';
    expect(keepUsed(css, names, new Set(['--late']))).toBe('@layer tokens{:root{--late:1px}}@layer components{.lead{color:red}}');
  });

  test('writes a value where its name is used only once, unless it names another or is set twice', () => {
    const css =
      '@layer tokens{:root{--a:1px;--b:2px;--c:var(--b);--d:3px}:root[data-theme]{--d:4px}}@layer components{.lead{top:var(--a);left:var(--b);margin:var(--c) var(--d)}}';
    expect(keepUsed(css, names, new Set())).toBe(
      '@layer tokens{:root{--0:2px;--1:var(--0);--2:3px}:root[data-theme]{--2:4px}}@layer components{.lead{top:1px;left:var(--0);margin:var(--1) var(--2)}}',
    );
  });

  test('shortens names that nothing else knows, and the names of fonts', () => {
    const css =
      '@layer tokens{:root{--kept:0;--own:1}}@layer components{.lead{top:var(--kept) var(--own);left:var(--own);font-family:"Serif-0123456789abcdef"}}';
    expect(keepUsed(css, names, new Set(['--kept']))).toBe(
      '@layer tokens{:root{--kept:0;--0:1}}@layer components{.lead{top:var(--kept) var(--0);left:var(--0);font-family:"Serif"}}',
    );
  });

  test('joins the blocks of a layer, in their order', () => {
    const css = '@layer base,components;@layer components{.lead{top:0}}@layer base{a{top:0}}@layer components{.new{top:0}}';
    expect(keepUsed(css, names, new Set())).toBe('@layer base,components;@layer components{.lead{top:0}.new{top:0}}@layer base{a{top:0}}');
  });

  test('keeps the steps of an animation that a rule plays, and drops an animation that none does', () => {
    const steps = '{from{top:0}to{top:1px}}';
    const css = `@layer components{.lead{animation:rise linear}.gone{animation:fall linear}@keyframes rise${steps}@keyframes fall${steps}}`;
    expect(keepUsed(css, names, new Set())).toBe(`@layer components{.lead{animation:rise linear}@keyframes rise${steps}}`);
  });

  test('keeps the order of the layers, pages and fonts', () => {
    const css = '@layer base,components;@page{margin:1cm}@layer components{.lead{color:red}}';
    expect(keepUsed(css, names, new Set())).toBe(css);
  });
});

describe('makeStyleFitter', () => {
  const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  const layers = '@layer base,components;';
  const sheet = '@layer components{.lead{color:red}.gone{color:red}@media (width<60rem){.new{color:red}}}';
  const theme = 'setTheme()';
  const page = (head: string, body = HTML): string =>
    `<html><head><script data-more="of it">${theme}</script><style>${layers}</style><meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self' ${hash(theme)} ${hash('of another page')}; style-src 'self' ${hash('of another page')} ${hash(sheet)} ${hash(layers)};">${head}</head><body>${body}</body></html>`;
  const policy = (html: string): string => /content="(default[^"]*)"/.exec(html)![1]!;

  test('joins the style sheets of the head, and allows the page what it has', () => {
    const html = makeStyleFitter('', '')(page(`<style>${sheet}</style>`));
    const css = `${layers}\n@layer components{.lead{color:red}@media (width<60rem){.new{color:red}}}`;
    expect(html.match(/<style>/g)).toHaveLength(1);
    expect(html).toContain(`<style>${css}</style></head>`);
    expect(policy(html)).toBe(`default-src 'none'; script-src 'self' ${hash(theme)}; style-src 'self' ${hash(css)};`);
  });

  test('allows no style and no script that the policy did not allow', () => {
    const foreign = `${HTML}<style>body{display:none}</style><script>steal()</script>`;
    const html = makeStyleFitter('', '')(page(`<style>${sheet}</style><style>p{color:blue}</style>`, foreign));
    expect(html).toContain('<style>p{color:blue}</style>');
    expect(html).toContain(foreign);
    for (const text of ['body{display:none}', 'steal()', 'p{color:blue}']) expect(policy(html)).not.toContain(hash(text));
    expect(policy(html).match(/sha256-/g)).toHaveLength(2);
  });

  test('gives pages that differ in what a sheet knows different sheets, and others the same', () => {
    const fit = makeStyleFitter('', '');
    const styleOf = (body: string): string | undefined => /<style>([^]*?)<\/style><\/head>/.exec(fit(page(`<style>${sheet}</style>`, body)))?.[1];
    expect(styleOf('<p class="lead other">A</p>')).toBe(`${layers}\n@layer components{.lead{color:red}}`);
    expect(styleOf('<p class="gone">A</p>')).toBe(`${layers}\n@layer components{.gone{color:red}}`);
    expect(styleOf('<div class="lead another"></div>')).toBe(`${layers}\n@layer components{.lead{color:red}}`);
  });

  test('keeps a property that the page or a script of the site uses', () => {
    const tokens = '@layer tokens{:root{--a:1px;--b:2px;--c:3px}}';
    const made = page(`<style>${tokens}</style>`, '<p style="width:var(--a)">A</p>').replace(hash(sheet), hash(tokens));
    expect(makeStyleFitter('x="var(--b)"', '')(made)).toContain('@layer tokens{:root{--a:1px;--b:2px}}');
  });

  test('sets what is at the foot of paper at the other side where text runs from right to left', () => {
    const feet = '@page{@bottom-left{content:"a"}@bottom-right{content:"b"}}';
    const html = page(`<style>${feet}</style>`).replaceAll(hash(sheet), hash(feet));
    const fit = makeStyleFitter('', '');
    expect(fit(html)).toContain(feet);
    const mirrored = fit(html.replace('<html>', '<html lang="ar" dir="rtl">'));
    expect(mirrored).toContain('@page{@bottom-right{content:"a"}@bottom-left{content:"b"}}');
    expect(mirrored).not.toContain(feet);
  });

  test('leaves a page without a policy as it is', () => {
    const html = '<html><head><style>p{color:red}</style></head><body></body></html>';
    expect(makeStyleFitter('', '')(html)).toBe(html);
  });
});
