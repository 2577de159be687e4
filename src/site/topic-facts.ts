import type { Diagram, Question } from '../pack/site-pack.ts';

/** What a list of questions asks of its reader. */
export interface TopicFacts {
  /** How many are asked often. */
  often: number;
  /** Seconds it takes to say all short answers, and all full ones. */
  shortSeconds: number;
  fullSeconds: number;
  /** The drawings that they show, each once, in the site's order. */
  diagrams: Diagram[];
}

/** Sums up what the questions of a topic ask of its reader. */
export function sumUpTopic(questions: readonly Question[], diagrams: readonly Diagram[]): TopicFacts {
  const sum = (key: 'shortSeconds' | 'fullSeconds'): number => questions.reduce((seconds, question) => seconds + question[key], 0);
  return {
    often: questions.filter(({ meta }) => meta.asked === 'often').length,
    shortSeconds: sum('shortSeconds'),
    fullSeconds: sum('fullSeconds'),
    diagrams: diagrams.filter(({ slug }) => questions.some((question) => question.diagrams.includes(slug))),
  };
}
