import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { checkSite } from '../../src/site/check-site.ts';
import { typeset } from '../../src/site/typeset-text.ts';
import { BASE, fileOf, listPages, PACK, readBuilt, SITE } from './built-site.ts';
import { readVisibleText } from './visible-text.ts';

const validator = new HtmlValidate(new FileSystemConfigLoader());
const pages = new Map(listPages().map((file) => [file, readFileSync(join(SITE, file), 'utf8')]));

/** Names the pages of which something is not true. */
function pagesWhere(isWrong: (html: string) => boolean): string[] {
  return [...pages].filter(([, html]) => isWrong(html)).map(([file]) => file);
}

describe('every built page', () => {
  test('is valid HTML', async () => {
    const said: string[] = [];
    for (const file of pages.keys()) {
      const { results } = await validator.validateFile(join(SITE, file));
      for (const { messages } of results)
        for (const { line, column, ruleId, message } of messages) said.push(`${file}:${line}:${column} ${ruleId}: ${message}`);
    }
    expect(said).toEqual([]);
  });

  test('links only to what is there', () => {
    expect(checkSite(SITE, { base: BASE })).toEqual([]);
  });

  test('has the title and one heading of the first level', () => {
    expect(pagesWhere((html) => !/<title>[^<]+<\/title>/.test(html) || [...html.matchAll(/<h1[\s>]/g)].length !== 1)).toEqual([]);
  });

  test('hides the controls that need script until it runs', () => {
    expect(
      pagesWhere(
        (html) =>
          /<qa-theme(?![^>]*\shidden)/.test(html) ||
          /<button[^>]*data-copy(?![^>]*\shidden)[^>]*>/.test(
            html.replaceAll(/<button([^>]*)\shidden([^>]*)>/g, '<button hidden$1$2>').replaceAll(/<button hidden[^>]*>/g, ''),
          ),
      ),
    ).toEqual([]);
  });

  test('has a policy without inline code, other hosts or wildcards', () => {
    expect(pagesWhere((html) => !hasStrictPolicy(html))).toEqual([]);
  });
});

/** Whether a page's Content-Security-Policy allows its own files and its hashed inline code, and nothing else. */
function hasStrictPolicy(html: string): boolean {
  const policy = /<meta http-equiv="content-security-policy" content="([^"]*)"/i.exec(html)?.[1] ?? '';
  const directives = Object.fromEntries(policy.split(';').map((directive) => directive.trim().split(/ (.*)/).slice(0, 2) as [string, string]));
  const known = (name: string): boolean =>
    (directives[name] ?? 'none').split(' ').every((source) => /^'(self|wasm-unsafe-eval|sha256-[A-Za-z0-9+/=]+)'$/.test(source));
  return directives['default-src'] === "'none'" && known('script-src') && known('style-src') && !/https?:|\*/.test(policy);
}

/** A text of the pack as readVisibleText() gives it back from a page. */
function onPage(text: string): string {
  return typeset(text).replaceAll('\u00a0', ' ');
}

describe('every question', () => {
  const QUESTION_HEADINGS = ['Say first', 'Full answer', 'Asked next'];

  test('is complete in its HTML, without script', () => {
    const missing = PACK.questions.flatMap(({ address, question, oneLine, short, followUps }) => {
      const html = pages.get(fileOf(address)) ?? '';
      const answer = /<details class="answer[^>]* open[^>]*>([\s\S]*)<\/details>/.exec(html)?.[1] ?? '';
      const text = readVisibleText(answer);
      // A plain answer has the headings that its author gave it.
      const headings = short === null ? [] : QUESTION_HEADINGS.filter((name) => name !== 'Asked next' || followUps.length > 0);
      return [
        ...headings
          .filter((name) => !new RegExp(`<h2[^>]*>(<span[^>]*>)?\\s*${name}\\s*(</span>)?</h2>`).test(answer))
          .map((name) => `${address} has no heading “${name}”`),
        ...(readVisibleText(/<h1[\s\S]*?<\/h1>/.exec(html)?.[0] ?? '').trim() === onPage(question) ? [] : [`${address} has another title`]),
        ...(oneLine === null || text.includes(onPage(oneLine)) ? [] : [`${address} does not say its one line`]),
      ];
    });
    expect(missing).toEqual([]);
  });

  test('has its Markdown file, in which no component and no path is left', () => {
    const index = readBuilt('llms.txt');
    const map = readBuilt('sitemap.xml');
    for (const { address, question, short } of PACK.questions) {
      const file = fileOf(address).replace(/\/index\.html$/, '.md');
      const text = readBuilt(file);
      expect(text).toContain(`# ${question}\n`);
      if (short !== null) expect(text).toContain('## Full answer');
      expect(text.replaceAll(/^(`{3,})[\s\S]*?^\1$/gm, ''), file).not.toMatch(/^<[A-Z]|\]\(\//m);
      expect(index).toContain(address.replace(/\/$/, '.md'));
      expect(map).toContain(`<loc>${address.replaceAll('&', '&amp;')}</loc>`);
    }
  });

  test('has every documented key in pack.json', () => {
    const keys = [
      'id',
      'address',
      'question',
      'alsoAsked',
      'keywords',
      'terms',
      'topic',
      'kind',
      'level',
      'asked',
      'core',
      'oneLine',
      'short',
      'followUps',
      'tools',
      'reviewed',
    ];
    for (const question of PACK.questions) expect(Object.keys(question)).toEqual(keys);
  });
});
