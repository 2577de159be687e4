import { countLabFiles, makeLabFile, type LabFile } from './lab.ts';
import { makeTools, makeTopics, type MadeTool, type MadeTopic } from './lists.ts';
import { makeQuestion, type MadeQuestion } from './question.ts';

/** A made pack of any size, in the form of no builder. */
export interface MadePack {
  topics: MadeTopic[];
  tools: MadeTool[];
  labFiles: LabFile[];
  questions: MadeQuestion[];
}

/** A pack of so many questions, the same in every run. */
export function makePack(count: number): MadePack {
  if (!Number.isInteger(count) || count < 1) throw new Error(`A pack has 1 question or more, and not ${count}.`);
  const surroundings = { count, topics: makeTopics(), tools: makeTools(), labFiles: countLabFiles(count) };
  return {
    topics: surroundings.topics,
    tools: surroundings.tools,
    labFiles: Array.from({ length: surroundings.labFiles }, (_, index) => makeLabFile(index)),
    questions: Array.from({ length: count }, (_, index) => makeQuestion(index, surroundings)),
  };
}
