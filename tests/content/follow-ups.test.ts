import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SITE } from '../site/built-site.ts';

interface Entry {
  id: string;
  core: number | null;
  followUps: string[];
}
const { questions } = JSON.parse(readFileSync(join(SITE, 'pack.json'), 'utf8')) as { questions: Entry[] };
const core = questions.filter((question) => question.core !== null);
const others = questions.filter((question) => question.core === null);

test('the pack has its ten core questions and thirty that follow', () => {
  expect(core).toHaveLength(10);
  expect(others.length).toBeGreaterThanOrEqual(30);
});

test.each(core)('$id leads to at least two questions beyond the ten', ({ followUps }) => {
  expect(followUps.filter((id) => others.some((other) => other.id === id)).length).toBeGreaterThanOrEqual(2);
});

test('every question can be reached by follow-ups from the ten', () => {
  const reached = new Set(core.map((question) => question.id));
  for (const id of reached) for (const next of questions.find((question) => question.id === id)?.followUps ?? []) reached.add(next);
  expect(questions.map((question) => question.id).filter((id) => !reached.has(id))).toEqual([]);
});
