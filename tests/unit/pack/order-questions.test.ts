import { describe, expect, test } from 'vitest';
import type { QuestionMeta } from '../../../src/pack/question-schema.ts';
import { orderQuestions } from '../../../src/pack/order-questions.ts';

describe('questions', () => {
  test('are in order of topic, then core number, then how often they are asked, then id', () => {
    const make = (id: string, topic: string, core?: number, asked = 'often') => ({ meta: { id, topic, core, asked } as QuestionMeta });
    const order = orderQuestions(
      [
        make('b-2', 'b'),
        make('b-0', 'b', undefined, 'rarely'),
        make('b-3', 'b', undefined, 'sometimes'),
        make('a-9', 'a'),
        make('b-1', 'b'),
        make('a-2', 'a', 2),
        make('a-1', 'a', 1),
      ],
      ['a', 'b'],
    );
    expect(order.map((item) => item.meta.id)).toEqual(['a-1', 'a-2', 'a-9', 'b-1', 'b-2', 'b-3', 'b-0']);
  });
});
