import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listFiles } from '../../src/node/list-files.ts';
import { siteFonts } from '../../src/styles/fonts.ts';
import { listPages, SITE } from './built-site.ts';

const SOURCE = join(import.meta.dirname, '../../src');

/** Bytes of CSS that a page may carry, by its shape: what it has, and a tenth for what is to come. */
const CEILINGS: readonly (readonly [shape: RegExp, bytes: number])[] = [
  [/^404\.html$/, 13_000],
  [/^index\.html$/, 17_500],
  [/^questions\/(\d+\/)?index\.html$/, 15_200],
  [/^questions\/[^/]*[^/\d][^/]*\/index\.html$/, 25_400],
];

/** Classes of the base layer, which pages keep although only the search dialog may bring an element that has them. */
const OF_THE_DIALOG = new Set(['hidden-label', 'tool-button']);

const scripts = new Set(listFiles(SITE, '.js').flatMap((file) => readFileSync(join(SITE, file), 'utf8').match(/[a-z_][\w-]*/gi) ?? []));
const dialogStyles = listFiles(join(SITE, '_astro'), '.css').map((file) => readFileSync(join(SITE, '_astro', file), 'utf8'));
const sheets = [
  ...listFiles(SOURCE, '.css').map((file) => ({ file, css: readFileSync(join(SOURCE, file), 'utf8') })),
  ...listFiles(SOURCE, '.astro').flatMap((file) => stylesOf(readFileSync(join(SOURCE, file), 'utf8')).map((css) => ({ file, css }))),
];
const pages = listPages().map((file) => {
  const html = readFileSync(join(SITE, file), 'utf8');
  return { file, html, styles: stylesOf(html.slice(0, html.indexOf('</head>'))), body: html.slice(html.indexOf('</head>')) };
});

function stylesOf(html: string): string[] {
  return [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map((match) => match[1]!);
}

function matches(text: string, pattern: RegExp): Set<string> {
  return new Set([...text.matchAll(pattern)].map((match) => match[1]!));
}

const used = (css: string): Set<string> => matches(css, /var\(\s*(--[\w-]+)/g);
const defined = (css: string): Set<string> => matches(css, /(?:^|[{;\s])(--[\w-]+)\s*:/g);

describe('the style sheets', () => {
  const all = sheets.map(({ css }) => css).join('\n');

  test('define every custom property that they use, and use every one that they define', () => {
    const fonts = new Set<string>(siteFonts('en').map(({ cssVariable }) => cssVariable));
    expect([...used(all)].filter((name) => !defined(all).has(name) && !fonts.has(name))).toEqual([]);
    expect([...defined(all)].filter((name) => !used(all).has(name))).toEqual([]);
  });

  test('are short enough to read: 150 lines at most', () => {
    expect(sheets.filter(({ css }) => css.split('\n').length > 151).map(({ file }) => file)).toEqual([]);
  });

  test.each(sheets)('$file takes its colors from roles, and asks for no direction', ({ file, css }) => {
    const rules = css.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/@page\s*{[\s\S]*?\n}/g, '');
    if (file !== 'styles/tokens.css') expect(rules).not.toMatch(/--(?:ink|paper|night|moon|green)-/);
    expect(rules).not.toMatch(/[\s{;](?:(?:min-|max-)?(?:width|height)|(?:margin|padding|border)-(?:top|right|bottom|left)|top|right|bottom|left)\s*:/);
    if (!rules.includes('@media print')) expect(rules).not.toContain('!important');
  });
});

describe('every built page', () => {
  test('has one style sheet and no style attribute', () => {
    expect(pages.filter(({ styles }) => styles.length !== 1).map(({ file }) => file)).toEqual([]);
    expect(pages.filter(({ body }) => /<[a-z][^>]*\sstyle\s*=/i.test(body.replaceAll(/<script\b[\s\S]*?<\/script>/g, ''))).map(({ file }) => file)).toEqual([]);
  });

  test('allows that style sheet and no other', () => {
    for (const { file, html, styles } of pages) {
      const directive = /style-src ([^;"]*)/.exec(html)?.[1]?.split(' ');
      expect(directive, file).toEqual(["'self'", `'sha256-${createHash('sha256').update(styles[0]!).digest('base64')}'`]);
    }
  });

  test('defines every custom property that it uses, or the search dialog on it', () => {
    expect(dialogStyles).not.toEqual([]);
    for (const { file, styles } of pages) {
      const names = defined(styles[0]!);
      expect(
        [...used([styles[0], ...dialogStyles].join('\n'))].filter((name) => !names.has(name)),
        file,
      ).toEqual([]);
    }
  });

  test('defines every custom property that the viewer of its drawings uses', () => {
    const viewer = used(sheets.find(({ file }) => file === 'diagrams/viewer.css')!.css);
    for (const { file, styles, body } of pages) {
      const names = defined(styles[0]!);
      if (body.includes('data-view'))
        expect(
          [...viewer].filter((name) => !names.has(name)),
          file,
        ).toEqual([]);
    }
  });

  test('carries the styles of no element that it has not', () => {
    const unused: string[] = [];
    // Into the book come pages of questions, when it is printed.
    for (const { file, styles, body } of pages.filter(({ file }) => file !== 'sheets/book/index.html')) {
      const classes = new Set([...matches(body, /\sclass="([^"]*)"/g)].flatMap((value) => value.split(/\s+/)));
      // Of `:is(.a, .b)` one may be missing; what :not() names must be.
      const selectors = [...styles[0]!.matchAll(/([^{}]*){/g)]
        .map((match) => match[1]!.replaceAll(/\([^()]*\)|"[^"]*"/g, ''))
        .filter((text) => !text.includes('@'));
      for (const [, name] of selectors.join(' ').matchAll(/\.([a-z_][\w-]*)/gi)) {
        if (!classes.has(name!) && !scripts.has(name!) && !OF_THE_DIALOG.has(name!)) unused.push(`${file}: .${name}`);
      }
    }
    expect([...new Set(unused)]).toEqual([]);
  });

  test('keeps the bytes of CSS of its shape', () => {
    for (const [shape, bytes] of CEILINGS) {
      const found = pages.filter(({ file }) => shape.test(file));
      expect(found.length, String(shape)).toBeGreaterThan(0);
      for (const { file, styles } of found) expect(Buffer.byteLength(styles[0]!), `${file}: bytes of CSS`).toBeLessThanOrEqual(bytes);
    }
  });

  test('leaves the styles of the search dialog to a file of its own', () => {
    expect(pages.filter(({ styles }) => styles[0]!.includes('.search-dialog')).map(({ file }) => file)).toEqual([]);
    expect(dialogStyles.filter((css) => css.includes('.search-dialog') && css.includes('.search-form'))).toHaveLength(1);
    for (const file of listFiles(SITE, '.js')) {
      for (const [, path] of readFileSync(join(SITE, file), 'utf8').matchAll(/["'`]\/?(_astro\/[^"'`]*\.css)["'`]/g))
        expect(existsSync(join(SITE, path!)), path).toBe(true);
    }
  });
});
