import { parseDay } from './days.ts';
import { listOwnWords } from './own-words.ts';
import { mergeQuestions, type Progress, type QuestionProgress } from './progress.ts';
import { VERSION } from './progress-file.ts';
import { readQuestion } from './read-progress.ts';

const QUESTION = 'question:';
/** Keys of a device's database. */
export const INTERVIEW = 'interview';
export const PLAN = 'plan';
export const questionKey = (id: string): string => QUESTION + id;

/** The question that a key is of; undefined where it is of none. */
export const questionOf = (key: string): string | undefined => (key.startsWith(QUESTION) ? key.slice(QUESTION.length) : undefined);

/** Progress as a page holds it in memory, read from the values of a device's database and made into them. */
export class HeldProgress {
  readonly progress: Progress = { questions: new Map(), interview: undefined };

  of(id: string): QuestionProgress {
    return this.progress.questions.get(id) ?? { reviews: [] };
  }

  set(id: string, progress: QuestionProgress): void {
    const had = this.of(id).words !== undefined;
    if (progress.reviews.length === 0 && !progress.words) this.progress.questions.delete(id);
    else this.progress.questions.set(id, progress);
    if (had !== (progress.words !== undefined)) this.#listWords();
  }

  /** Takes a stored value in; answers whether it could be read whole. */
  take(key: string, value: unknown): boolean {
    if (key === INTERVIEW) this.progress.interview = typeof value === 'string' && parseDay(value) !== undefined ? value : undefined;
    if (key === PLAN) this.progress.plan = typeof value === 'string' ? value : undefined;
    const id = questionOf(key);
    if (id === undefined) return true;
    const read = readQuestion(value);
    if (read) this.set(id, read.progress);
    return read?.whole ?? false;
  }

  /** The value to store under a key: what is held, put together with what is stored, where another tab may have written. */
  make(key: string): (stored: unknown) => unknown {
    if (key === INTERVIEW) return () => this.progress.interview;
    if (key === PLAN) return () => this.progress.plan;
    return (stored) => ({ version: VERSION, ...mergeQuestions(readQuestion(stored)?.progress, this.of(questionOf(key) ?? '')) });
  }

  clear(): void {
    this.progress.questions.clear();
    Object.assign(this.progress, { interview: undefined, plan: undefined });
  }

  /** Tells the pages which questions have words: they ask for no more than that while they load. */
  #listWords(): void {
    listOwnWords([...this.progress.questions].filter(([, { words }]) => words !== undefined).map(([id]) => id));
  }
}
