import { describe, expect, test } from 'vitest';
import type { QuestionMeta } from '../../../src/pack/question-schema.ts';
import { orderQuestions } from '../../../src/pack/order-questions.ts';

describe('questions', () => {
  test('stand by topic, then core number, then id', () => {
    const make = (id: string, topic: string, core?: number) => ({ meta: { id, topic, core } as QuestionMeta });
    const order = orderQuestions([make('b-2', 'b'), make('a-9', 'a'), make('b-1', 'b'), make('a-2', 'a', 2), make('a-1', 'a', 1)], ['a', 'b']);
    expect(order.map((item) => item.meta.id)).toEqual(['a-1', 'a-2', 'a-9', 'b-1', 'b-2']);
  });
});
