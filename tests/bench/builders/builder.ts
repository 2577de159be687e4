import type { MadePack } from '../made/pack.ts';
import type { MadeQuestion } from '../made/question.ts';

/** A program that is started to build a site. */
export interface Start {
  command: string;
  values: string[];
  folder: string;
  environment: Record<string, string>;
}

/** A builder of sites, as the bench knows it. Each pack has a folder of its own, which the builder fills and builds. */
export interface Builder {
  name: string;
  /** What it is and what is on, for readers of the results. */
  settings: string;
  /** The folder below which it builds. */
  below: string;
  /** Writes the sources of the pack's site. */
  write(pack: MadePack, folder: string): void;
  /** Removes what a build leaves, so that the next begins as the first one did. */
  clean(folder: string): void;
  /** Changes one sentence of one question, as an author does before another build; each time anew. */
  change(pack: MadePack, folder: string, time: number): void;
  start(folder: string): Start;
  /** Where the site is after a build. */
  output(folder: string): string;
  /** The file of a question's page below the output. */
  pageOf(question: MadeQuestion): string;
}
