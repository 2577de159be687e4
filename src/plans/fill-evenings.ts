import type { Question } from '../pack/site-pack.ts';
import { minutesToSay } from './minutes.ts';

/** A question that an evening reads, with its minutes. */
export interface Reading {
  question: Question;
  minutes: number;
}

/** One evening of a plan; evenings count from 1. */
export interface Evening {
  number: number;
  reads: Reading[];
  /** Numbers of the earlier evenings whose short answers are said again, first to last. */
  again: number[];
  /** How many answers that is, and how long it takes. */
  answers: number;
  againMinutes: number;
  minutes: number;
}

/** How a plan's evenings are filled. */
export interface Frame {
  evenings: number;
  /** Evenings at the end on which nothing new is read. */
  quiet: number;
  /** Minutes that an evening should have. */
  target: number;
  /** Keeps a group on one evening where that evening can hold it. */
  together: boolean;
}

/** Evenings after which answers are said again: the next one, and three later. */
const SPACING = [1, 4];
/** Most that an evening spends on earlier answers while it reads new ones. */
export const AGAIN_SHARE = 0.4;
/** How far an evening may go over its target to finish a group. */
const OVER = 1.15;

/** The evenings that read these groups in this order; undefined where they do not fit. */
export function fillEvenings(groups: readonly Reading[][], frame: Frame): Evening[] | undefined {
  const waiting = groups.map((group) => [...group]);
  const evenings: Evening[] = [];
  for (let number = 1; number <= frame.evenings; number += 1) {
    const isQuiet = number > frame.evenings - frame.quiet;
    const evening = sayAgain(number, evenings, isQuiet ? frame.target : frame.target * AGAIN_SHARE, isQuiet);
    if (!isQuiet) readOn(evening, waiting, frame);
    evenings.push(evening);
  }
  return waiting.length === 0 ? evenings.filter((evening) => evening.minutes > 0) : undefined;
}

/** An evening that begins with earlier answers: those that are due, and on a quiet one as many more as it holds. */
function sayAgain(number: number, earlier: readonly Evening[], most: number, isQuiet: boolean): Evening {
  const due = SPACING.map((days) => number - days);
  const evening: Evening = { number, reads: [], again: [], answers: 0, againMinutes: 0, minutes: 0 };
  let said: Question[] = [];
  for (const candidate of isQuiet ? [...due, ...earlier.map((other) => other.number)] : due) {
    const reads = earlier.find((other) => other.number === candidate)?.reads ?? [];
    const more = [...said, ...reads.map(({ question }) => question)];
    if (reads.length === 0 || evening.again.includes(candidate) || minutesToSay(more) > most) continue;
    said = more;
    evening.again.push(candidate);
  }
  const minutes = minutesToSay(said);
  return { ...evening, again: evening.again.toSorted((a, b) => a - b), answers: said.length, againMinutes: minutes, minutes };
}

/** Moves what fits from the groups that wait into the evening. */
function readOn(evening: Evening, waiting: Reading[][], { target, together }: Frame): void {
  let begun: Reading[] | undefined;
  while (waiting.length > 0) {
    const group = waiting[0]!;
    const whole = group.reduce((sum, { minutes }) => sum + minutes, 0);
    const fitsWhole = evening.minutes + whole <= target * OVER;
    const waits = together && group !== begun && evening.reads.length > 0 && whole <= target;
    if (!fitsWhole && (waits || evening.minutes + group[0]!.minutes > target)) return;
    begun = group;
    const reading = group.shift()!;
    evening.reads.push(reading);
    evening.minutes += reading.minutes;
    if (group.length === 0) waiting.shift();
  }
}
