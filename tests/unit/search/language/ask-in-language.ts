import { answerQuery } from '../../../../src/search/query/answer-query.ts';
import { openMade, type MadeQuestion } from '../made-index.ts';

export type { MadeQuestion };

/** Numbers of the questions that a search finds, best first, with the language that the test has put in the place of English. */
export async function ask(questions: readonly MadeQuestion[], typed: string, typing = false): Promise<number[]> {
  const { hits } = await answerQuery(await openMade(questions), typed, { topic: '', level: '' }, typing);
  return hits.map(({ record }) => Number(/\d+/.exec(record.path)![0]));
}
