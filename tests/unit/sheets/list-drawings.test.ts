import { expect, test } from 'vitest';
import type { Diagram, Question } from '../../../src/pack/site-pack.ts';
import { listDrawings } from '../../../src/sheets/content/list-drawings.ts';

const question = (id: string, diagrams: string[]): Question => ({ meta: { id }, diagrams }) as unknown as Question;
const diagram = (slug: string, usedIn: Question[]): Diagram => ({ slug, usedIn }) as unknown as Diagram;

test('drawings are in the order of the pages of a book, each where it is shown first', () => {
  const first = question('first', ['oven', 'dough']);
  const last = question('last', ['shop', 'oven']);
  const found = listDrawings([diagram('dough', [first]), diagram('oven', [last, first]), diagram('shop', [last]), diagram('unused', [])], [first, last]);
  expect(found.map(({ diagram: { slug }, shownIn }) => [slug, ...shownIn.map(({ meta }) => meta.id)])).toEqual([
    ['oven', 'first', 'last'],
    ['dough', 'first'],
    ['shop', 'last'],
  ]);
});
