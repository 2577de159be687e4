import { expect, test } from 'vitest';
import { groupDrawings } from '../../../src/pack/group-drawings.ts';
import type { SitePack } from '../../../src/pack/site-pack.ts';

test('drawings are grouped by the topic of the first question that shows them, in the order of topics; the others are last', () => {
  const topics = ['running', 'empty', 'delivery'].map((key) => ({ topic: { key } }));
  const [running, , delivery] = topics;
  const drawing = (slug: string, ...usedIn: unknown[]): unknown => ({ slug, usedIn });
  const diagrams = [drawing('spare'), drawing('van', delivery), drawing('oven', running, delivery), drawing('shelf', delivery)];
  const groups = groupDrawings({ topics, diagrams } as unknown as SitePack);
  expect(groups.map((group) => [group.topic?.topic.key, ...group.diagrams.map(({ slug }) => slug)])).toEqual([
    ['running', 'oven'],
    ['delivery', 'van', 'shelf'],
    [undefined, 'spare'],
  ]);
});
