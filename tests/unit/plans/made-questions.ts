import type { Question } from '../../../src/pack/site-pack.ts';

/** What a test says of a question; what it leaves out is the same for all. */
export interface MadeQuestion {
  id?: string;
  topic?: string;
  level?: 'foundation' | 'intermediate' | 'senior';
  asked?: 'often' | 'sometimes' | 'rarely';
  core?: number;
  /** Words of its page besides the one line and the short answer, of which there are none. */
  words?: number;
  shortSeconds?: number;
  drawings?: number;
  terms?: string[];
  followUps?: string[];
}

/** Questions as plans need them, in the order given. */
export function makeQuestions(made: readonly MadeQuestion[]): Question[] {
  const questions = made.map((one, index) => ({
    meta: {
      id: one.id ?? `q-${index}`,
      level: one.level ?? 'intermediate',
      asked: one.asked ?? 'sometimes',
      core: one.core,
      oneLine: '',
      short: '',
      terms: one.terms ?? [],
    },
    topic: { key: one.topic ?? 'bread' },
    sections: [{ heading: 'Full answer', words: one.words ?? 1260 }],
    shortSeconds: one.shortSeconds ?? 45,
    diagrams: Array.from({ length: one.drawings ?? 0 }, (_, drawing) => `drawing-${drawing}`),
    labFiles: [],
    followUps: [] as Question[],
  })) as unknown as Question[];
  const byId = new Map(questions.map((question) => [question.meta.id, question]));
  for (const [index, one] of made.entries()) questions[index]!.followUps = (one.followUps ?? []).map((id) => byId.get(id)!);
  return questions;
}

/** A random pack that is the same for the same seed: up to so many questions of all topics, levels and lengths. */
export function makeRandomQuestions(seed: number, most: number): Question[] {
  let state = seed * 2_654_435_761 + 1;
  const next = (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const count = 1 + next(most);
  const coreCount = next(3) === 0 ? 0 : next(Math.min(count, 14));
  return makeQuestions(
    Array.from({ length: count }, (_, index) => ({
      id: `q-${index}`,
      topic: `topic-${next(1 + next(12))}`,
      level: (['foundation', 'intermediate', 'senior'] as const)[next(3)]!,
      asked: (['often', 'sometimes', 'rarely'] as const)[next(3)]!,
      ...(index < coreCount ? { core: index + 1 } : {}),
      words: 20 + next(next(10) === 0 ? 30_000 : 2500),
      shortSeconds: 5 + next(80),
      followUps: Array.from({ length: next(4) }, () => `q-${next(count)}`),
    })),
  );
}
