/** Questions in one part of the cards: a session needs few of many. */
export const CARDS_IN_PART = 20;

/** A question as far as a session is chosen by it; the order of the list is that of need. */
export interface PracticeQuestion {
  id: string;
  /** Number of its topic in `PracticeHead.topics`. */
  topic: number;
  /** Number of its level, the easiest first; one past the last where it has none. */
  level: number;
  /** How often interviewers ask it: 0 often, 1 sometimes, 2 rarely, 3 where nobody counted. */
  asked: number;
  core: boolean;
  /** Seconds it takes to say the short answer, and the full one. */
  seconds: number;
  fullSeconds: number;
  /** What an interviewer asks after it, as numbers of this list. */
  next: number[];
}

/** A topic as practice knows it. */
export interface PracticeTopic {
  key: string;
  name: string;
  /** Of a hundred interviews, those that ask about it; missing where the pack does not say. */
  share?: number;
}

/** One evening of a plan; evenings count from 1, and one on which nothing is to do is missing. */
export interface PracticeEvening {
  number: number;
  /** What is read, as numbers of the list of questions. */
  reads: number[];
  /** Numbers of the earlier evenings whose answers are said again. */
  again: number[];
}

/** A plan with its evenings. */
export interface PracticePlan {
  slug: string;
  /** `In three days` */
  when: string;
  /** Days from its first evening to the interview. */
  days: number;
  evenings: PracticeEvening[];
}

/** What practice knows of the pack as a whole; one file. */
export interface PracticeHead {
  /** Changes with the pack's texts; every part of one build says the same. */
  version: string;
  title: string;
  levels: string[];
  topics: PracticeTopic[];
  plans: PracticePlan[];
  questions: PracticeQuestion[];
}

/** What is shown of a question. Texts that are called HTML were made safe when the site was built. */
export interface PracticeCard {
  question: string;
  /** Its page, with the site's base. */
  path: string;
  /** HTML. */
  oneLine: string;
  terms: string[];
  /** HTML. */
  short: string;
  /** HTML of the whole answer, of one that has no short form. */
  answer?: string;
  /** HTML of its scoring guide; empty where it has none. */
  scores: string;
  /** HTML of its commands, trade-off or mistake for paper; empty where it has none. */
  point: string;
}

/** Cards in the order of the questions. */
export interface PracticePart {
  version: string;
  cards: PracticeCard[];
}
