import * as words from '#words';
import type { PracticeHead } from '../data/practice-format.ts';

/** Which questions a reader wants to practise. */
export type Wanted =
  /** `last`: once more before the interview, see `last-evening.ts`. */
  | { kind: 'due' | 'last' | 'weak' | 'often' | 'core' | 'all' }
  | { kind: 'topic'; key: string }
  /** The name of a level, `senior`. */
  | { kind: 'level'; name: string }
  /** What an evening, counted from 1, reads; or the earlier answers that it says again. */
  | { kind: 'plan'; slug: string; evening: number; again?: true }
  | { kind: 'questions'; ids: string[] };

/** What the address of practice says. */
export interface Choice {
  wanted: Wanted;
  /** Minutes that the reader has; undefined for as long as it takes. */
  minutes: number | undefined;
  /** Minutes of a mock interview; undefined where it is none. */
  interview: number | undefined;
}

/** Minutes to choose from. */
export const MINUTES = [10, 20, 30, 45] as const;
export const INTERVIEW_MINUTES = [20, 30, 45] as const;

const SIMPLE = ['due', 'last', 'weak', 'often', 'core', 'all'] as const;

/** What a reader is offered who has chosen nothing. */
export const FIRST_CHOICE: Choice = { wanted: { kind: 'often' }, minutes: 20, interview: undefined };

/** The choice of an address, and a sentence for each thing in it that this pack does not have. */
export function parseChoice(search: string, head: PracticeHead, first: Choice = FIRST_CHOICE): { choice: Choice; problems: string[] } {
  const { read, problems } = readAddress(search);
  const wanted = read('set', (text) => parseWanted(text, head), first.wanted);
  const minutes = read<number | undefined>('minutes', (text) => (text === 'all' ? Number.POSITIVE_INFINITY : parseMinutes(text)), first.minutes);
  const interview = read<number | undefined>('interview', parseMinutes, undefined);
  return { choice: { wanted, minutes: minutes === Number.POSITIVE_INFINITY ? undefined : minutes, interview }, problems };
}

/** Reads the words of an address one by one; `problems` has a sentence for each that `parse` does not know. */
export function readAddress(search: string): { read: <T>(name: string, parse: (text: string) => T | undefined, otherwise: T) => T; problems: string[] } {
  const parameters = new URLSearchParams(search);
  const problems: string[] = [];
  const read = <T>(name: string, parse: (text: string) => T | undefined, otherwise: T): T => {
    const text = parameters.get(name) ?? '';
    if (text === '') return otherwise;
    const value = parse(text);
    if (value === undefined) problems.push(words.choiceUnknown(text.slice(0, 60)));
    return value ?? otherwise;
  };
  return { read, problems };
}

function parseMinutes(text: string): number | undefined {
  const minutes = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  return minutes >= 1 && minutes <= 240 ? minutes : undefined;
}

/** The choice of questions that a word of an address names; undefined where this pack has none of it. */
export function parseWanted(
  text: string,
  { topics, levels, plans, questions }: Pick<PracticeHead, 'topics' | 'levels' | 'plans' | 'questions'>,
): Wanted | undefined {
  const kind = SIMPLE.find((name) => name === text);
  if (kind) return { kind };
  const [name, ...rest] = text.split('.');
  if (name === 'topic') return topics.some(({ key }) => key === rest.join('.')) ? { kind: 'topic', key: rest.join('.') } : undefined;
  if (name === 'level') return levels.includes(rest.join('.')) ? { kind: 'level', name: rest.join('.') } : undefined;
  if (name === 'plan') {
    const [slug = '', evening = '1', again] = rest;
    const found = plans.find((plan) => plan.slug === slug)?.evenings.find(({ number }) => String(number) === evening);
    if (!found || (again !== undefined && (again !== 'again' || found.again.length === 0))) return undefined;
    return { kind: 'plan', slug, evening: found.number, ...(again === undefined ? {} : { again: true }) };
  }
  if (name !== 'questions') return undefined;
  // A choice from which all was left out.
  if (text === formatWanted({ kind: 'questions', ids: [] })) return { kind: 'questions', ids: [] };
  const known = new Set(questions.map(({ id }) => id));
  const ids = [...new Set(rest.filter((id) => known.has(id)))];
  return ids.length > 0 ? { kind: 'questions', ids } : undefined;
}

/** What of a choice stands after the `?` of an address. */
export function formatChoice({ wanted, minutes, interview }: Choice): string {
  if (interview !== undefined) return `interview=${interview}`;
  return `set=${formatWanted(wanted)}&minutes=${minutes ?? 'all'}`;
}

/** A choice of questions in one word, as an address and a form hold it. */
export function formatWanted(wanted: Wanted): string {
  switch (wanted.kind) {
    case 'topic':
      return `topic.${wanted.key}`;
    case 'level':
      return `level.${wanted.name}`;
    case 'plan':
      return `plan.${wanted.slug}.${wanted.evening}${wanted.again ? '.again' : ''}`;
    case 'questions':
      return `questions.${wanted.ids.join('.')}`;
    default:
      return wanted.kind;
  }
}
