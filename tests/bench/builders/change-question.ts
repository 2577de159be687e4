import type { MadeQuestion } from '../made/question.ts';

/** The question with its short answer's first sentence told anew; as long as the pack's rules allow. */
export function changeShort(question: MadeQuestion, time: number): MadeQuestion {
  return { ...question, short: question.short.replace(/^[^.]+\./, `Somebody changed this sentence, time ${time}.`) };
}
