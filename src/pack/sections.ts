import * as words from '#words';
import { collapseSpaces } from '../text/markdown.ts';
import type { Kind } from './question-schema.ts';

/** Bounds, in words, of the full answer: two to four minutes of reading aloud. */
export const FULL_ANSWER_WORDS = { min: 150, max: 400 } as const;

/** The section that is said aloud. */
export const FULL_ANSWER = words.sectionFullAnswer;

/** Outputs, drawings and code. */
export const SHOW_IT = words.sectionShowIt;
/** Commands, and what each output proves. */
export const DIAGNOSE = words.sectionDiagnose;
/** When it is the wrong choice, and what it costs. */
export const TRADE_OFFS = words.sectionTradeOffs;
/** Depth for a senior round: folded on its page. */
export const GO_DEEPER = words.sectionGoDeeper;
/** What candidates get wrong. */
export const MISTAKES = words.sectionMistakes;
/** What a weak, a good and an excellent answer sounds like. */
export const SCORES = words.sectionScores;

/** The heading of the section that tells the answer with the pack's own system. */
export function systemSection(system: string): string {
  return words.sectionSystem(collapseSpaces(system));
}

/** The system that a heading of that section names; undefined for any other heading. */
export function readSystem(heading: string): string | undefined {
  const [before = '', after = ''] = words.sectionSystem('\0').split('\0');
  const isNamed = heading.startsWith(before) && heading.endsWith(after) && heading.length > before.length + after.length;
  return isNamed ? heading.slice(before.length, heading.length - after.length).trim() : undefined;
}

/** The second-level headings an entry may have, in their order. */
export function sectionNames(system: string): string[] {
  return [FULL_ANSWER, SHOW_IT, DIAGNOSE, TRADE_OFFS, systemSection(system), GO_DEEPER, MISTAKES, SCORES];
}

/** Headings that an entry of this kind cannot do without. */
export function requiredSections(kind: Kind, system: string): string[] {
  return [
    FULL_ANSWER,
    ...(kind === 'hands-on' ? [SHOW_IT] : []),
    ...(kind === 'troubleshooting' ? [SHOW_IT, DIAGNOSE] : []),
    ...(kind === 'comparison' || kind === 'design' ? [TRADE_OFFS] : []),
    ...(kind === 'concept' ? [] : [systemSection(system)]),
    MISTAKES,
    SCORES,
  ];
}
