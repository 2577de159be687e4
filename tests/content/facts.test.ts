import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import facts from '../fixtures/data/facts.json' with { type: 'json' };
import { SITE } from '../site/built-site.ts';
import { readVisibleText } from '../site/visible-text.ts';

interface Entry {
  address: string;
  core: number | null;
  question: string;
}
const pack = JSON.parse(readFileSync(join(SITE, 'pack.json'), 'utf8')) as { questions: Entry[] };

describe.each(Object.entries(facts.core))('core question %s', (number, { question, facts: patterns }) => {
  const entry = pack.questions.find((candidate) => candidate.core === Number(number));
  const html = entry ? readFileSync(join(SITE, new URL(entry.address).pathname, 'index.html'), 'utf8') : '';
  const answer = readVisibleText(/<details class="answer"[^>]*>([\s\S]*?)<h2 id="asked-next"/.exec(html)?.[1] ?? '');

  test('keeps its wording', () => {
    expect(entry?.question).toBe(question);
  });

  test.each(patterns)('says %s', (pattern) => {
    expect(answer).toMatch(new RegExp(pattern, 'i'));
  });
});
