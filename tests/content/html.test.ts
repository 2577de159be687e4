import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { checkSite } from '../../src/site/check-site.ts';
import { listPages, readVisibleText, SITE } from './built-site.ts';

const validator = new HtmlValidate(new FileSystemConfigLoader());

describe('every built page', () => {
  test.each(listPages())('%s is valid HTML', async (file) => {
    const report = await validator.validateFile(join(SITE, file));
    expect(report.results.flatMap((result) => result.messages.map((message) => `${message.line}:${message.column} ${message.ruleId}: ${message.message}`))).toEqual([]);
  });

  test('links only to what is there', () => {
    expect(checkSite(SITE, { base: '/' })).toEqual([]);
  });

  test('says that it is independent of the employer', () => {
    for (const file of listPages()) expect(readVisibleText(readFileSync(join(SITE, file), 'utf8'))).toContain('It is not made, endorsed or reviewed by AT&T.');
  });

  test('keeps the space between neighbouring inline elements', () => {
    const text = readVisibleText(readFileSync(join(SITE, 'questions/high-availability/index.html'), 'utf8'));
    expect(text).toContain('columns of everything remain. Enlarge');
    expect(text).toContain('Enlarge “High availability across three zones” Swipe sideways');
  });
});

describe('machine-readable twins', () => {
  const read = (file: string): string => readFileSync(join(SITE, file), 'utf8');
  const pack = JSON.parse(read('pack.json')) as { questions: Record<string, unknown>[] };

  test('pack.json has every key of every question', () => {
    expect(pack.questions.length).toBeGreaterThanOrEqual(10);
    for (const question of pack.questions) {
      expect(Object.keys(question)).toEqual(['id', 'address', 'question', 'alsoAsked', 'topic', 'kind', 'level', 'asked', 'core', 'oneLine', 'short', 'followUps', 'tools', 'reviewed']);
    }
  });

  test('each question has a Markdown file, named in llms.txt and in the sitemap', () => {
    const index = read('llms.txt');
    const map = read('sitemap.xml');
    for (const question of pack.questions) {
      const path = new URL(String(question['address'])).pathname;
      const text = read(path.replace(/\/$/, '.md').slice(1));
      expect(text).toContain(`# ${String(question['question'])}\n`);
      expect(text).toContain('## Full answer');
      expect(text).not.toContain('<Diagram');
      expect(index).toContain(`${path.replace(/\/$/, '.md')}`);
      expect(map).toContain(`<loc>${String(question['address'])}</loc>`);
    }
  });
});
