import type { PracticeQuestion } from '../data/practice-format.ts';
import type { Score } from '../progress/progress.ts';
import { TALK_SECONDS } from './plan-interview.ts';

/** An answer that was scored in this session. */
export interface Result {
  question: PracticeQuestion;
  score: Score;
  /** Seconds that it took to say; 0 where the clock was not started. */
  seconds: number;
  /** When it was scored, in milliseconds since 1970. */
  at: number;
  /** Whether it followed on the one before. */
  isFollowUp: boolean;
}

/** What is written down of a session, so that a page that is loaded anew goes on with it. */
export interface SessionRecord {
  queue: { id: string; isFollowUp: boolean }[];
  results: (Omit<Result, 'question'> & { id: string })[];
  /** Minutes of an interview; undefined in practice. */
  minutes?: number | undefined;
  began: number;
}

/** How many other questions come before one that is asked again. */
const AGAIN_AFTER = 3;

/**
 * One sitting: which question is asked, which next, and what was scored. In practice a question scored "again" comes back.
 * In an interview a weak answer is followed by what an interviewer asks then, nothing comes back, and time ends it.
 */
export class Session {
  readonly #questions: readonly PracticeQuestion[];
  readonly #queue: { question: PracticeQuestion; isFollowUp: boolean }[];
  readonly results: Result[] = [];
  /** Seconds of an interview; undefined in practice. */
  readonly #limit: number | undefined;
  readonly began: number;

  /** `all` is the pack's list, in which follow-ups are numbers. */
  constructor(queue: readonly PracticeQuestion[], { all, minutes, now }: { all: readonly PracticeQuestion[]; minutes?: number | undefined; now: number }) {
    this.#questions = all;
    this.#queue = queue.map((question) => ({ question, isFollowUp: false }));
    this.#limit = minutes === undefined ? undefined : minutes * 60;
    this.began = now;
  }

  /** The session that a record is of, as far as the pack still has its questions; undefined where it is no record. */
  static restore(record: unknown, all: readonly PracticeQuestion[]): Session | undefined {
    const { queue, results, minutes, began } = (record ?? {}) as Partial<SessionRecord>;
    if (!Array.isArray(queue) || !Array.isArray(results) || typeof began !== 'number') return undefined;
    const byId = new Map(all.map((question) => [question.id, question]));
    const session = new Session([], { all, minutes, now: began });
    session.#queue.push(...queue.flatMap(({ id, isFollowUp }) => withQuestion(byId.get(id), { isFollowUp })));
    session.results.push(...results.flatMap(({ id, ...result }) => withQuestion(byId.get(id), result)));
    return session;
  }

  /** What `restore` reads. */
  get record(): SessionRecord {
    return {
      queue: this.#queue.map(({ question, isFollowUp }) => ({ id: question.id, isFollowUp })),
      results: this.results.map(({ question, ...result }) => ({ id: question.id, ...result })),
      minutes: this.#limit === undefined ? undefined : this.#limit / 60,
      began: this.began,
    };
  }

  get isInterview(): boolean {
    return this.#limit !== undefined;
  }

  /** The question that is asked now; undefined at the end. */
  get current(): PracticeQuestion | undefined {
    return this.#queue[0]?.question;
  }

  get isFollowUp(): boolean {
    return this.#queue[0]?.isFollowUp ?? false;
  }

  /** How many questions are asked after this one, as it looks now. */
  get waiting(): number {
    return Math.max(0, this.#queue.length - 1);
  }

  /** Seconds that are left of an interview, never below 0; undefined in practice. */
  secondsLeft(now: number): number | undefined {
    return this.#limit === undefined ? undefined : Math.max(0, this.#limit - Math.max(0, now - this.began) / 1000);
  }

  /** What an interviewer would ask next and has not: at most three. */
  get followUps(): PracticeQuestion[] {
    const question = this.current;
    const asked = new Set([...this.results.map((result) => result.question), question]);
    return (question?.next ?? [])
      .flatMap((number) => this.#questions[number] ?? [])
      .filter((next) => !asked.has(next))
      .slice(0, 3);
  }

  /** Scores the question that is asked; a second score of the same takes the first one's place. */
  score(score: Score, seconds: number, now: number): Result {
    const question = this.current;
    if (!question) throw new Error('No question is asked.');
    const result = { question, score, seconds, at: now, isFollowUp: this.isFollowUp };
    this.results.push(result);
    return result;
  }

  /** Takes the last score back: its question is still asked. */
  takeBack(): Result | undefined {
    return this.results.at(-1)?.question === this.current ? this.results.pop() : undefined;
  }

  /** Goes on to the next question, or to this follow-up. */
  goOn(now: number, followUp?: PracticeQuestion): void {
    const asked = this.#queue.shift();
    const last = this.results.at(-1);
    const scored = asked && last?.question === asked.question ? last : undefined;
    if (followUp) this.#ask(followUp);
    if (!scored || !asked) return;
    if (!this.isInterview) {
      if (scored.score === 1) this.#queue.splice(AGAIN_AFTER, 0, { ...asked, isFollowUp: false });
      return;
    }
    this.#goOnInterview(scored, followUp, now);
  }

  /** Nothing more is asked. */
  end(): void {
    this.#queue.length = 0;
  }

  /** A weak answer is followed up at once, if there is time; else the next planned question is, until no time is left for one. */
  #goOnInterview({ score, question, isFollowUp }: Result, followUp: PracticeQuestion | undefined, now: number): void {
    const asked = new Set(this.results.map((result) => result.question));
    if (score <= 2 && !isFollowUp && !followUp) {
      const next = question.next.flatMap((number) => this.#questions[number] ?? []).find((candidate) => !asked.has(candidate));
      if (next) this.#ask(next);
    }
    const next = this.#queue[0]?.question;
    if (next && this.secondsLeft(now)! < next.seconds + TALK_SECONDS / 2) this.#queue.length = 0;
  }

  /** Puts a question first, wherever else it waited. */
  #ask(question: PracticeQuestion): void {
    const at = this.#queue.findIndex((waiting) => waiting.question === question);
    if (at >= 0) this.#queue.splice(at, 1);
    this.#queue.unshift({ question, isFollowUp: true });
  }
}

function withQuestion<T>(question: PracticeQuestion | undefined, rest: T): (T & { question: PracticeQuestion })[] {
  return question ? [{ question, ...rest }] : [];
}
