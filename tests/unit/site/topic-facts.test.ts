import { expect, test } from 'vitest';
import type { Diagram, Question } from '../../../src/pack/site-pack.ts';
import { sumUpTopic } from '../../../src/site/topic-facts.ts';

const make = (asked: string, diagrams: string[], core?: number) =>
  ({ meta: { asked, core }, shortSeconds: 40, fullSeconds: 100, diagrams }) as unknown as Question;
const often = make('often', ['shelf', 'oven'], 1);
const rare = make('rarely', ['oven']);
const diagrams = ['oven', 'van', 'shelf'].map((slug) => ({ slug }) as Diagram);

test('a topic sums up its questions: how many are asked often, how long they take to say, which drawings they show', () => {
  expect(sumUpTopic([often, rare], diagrams)).toEqual({ often: 1, shortSeconds: 80, fullSeconds: 200, diagrams: [diagrams[0], diagrams[2]] });
});
