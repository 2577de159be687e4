import type { PracticeCard, PracticeQuestion } from '../../practice/data/practice-format.ts';

/** A question as sheets draw it, wherever they are drawn: at build time, or in the browser from the files of practice. Texts called HTML were made safe when the site was built. */
export interface SheetQuestion {
  id: string;
  /** What it is called on the sheet: its core number on a sheet of core questions alone, else its place. */
  number: number;
  question: string;
  /** Its page. */
  href: string;
  /** Seconds it takes to say the short answer. */
  seconds: number;
  /** HTML. */
  oneLine: string;
  /** HTML. */
  short: string;
  terms: string[];
  /** HTML of its commands, trade-off or mistake; empty where it has none. */
  point: string;
  /** What the reader would say in place of the short answer. */
  words?: string | undefined;
}

/** A question from the files of practice. */
export function toSheetQuestion({ id, seconds }: PracticeQuestion, card: PracticeCard, number: number, words: string | undefined): SheetQuestion {
  const { question, path, oneLine, short, terms, point } = card;
  return { id, number, question, href: path, seconds, oneLine, short, terms, point, words };
}
