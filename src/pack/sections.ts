import { collapseSpaces } from '../text/markdown.ts';
import type { Kind } from './question-schema.ts';

/** Bounds, in words, of the full answer: two to four minutes of reading aloud. */
export const FULL_ANSWER_WORDS = { min: 150, max: 400 } as const;

/** The section that is said aloud. */
export const FULL_ANSWER = 'Full answer';

/** Outputs, drawings and code. */
export const SHOW_IT = 'Show it';
/** Commands, and what each output proves. */
export const DIAGNOSE = 'Diagnose';
/** When it is the wrong choice, and what it costs. */
export const TRADE_OFFS = 'Trade-offs';
/** Depth for a senior round: folded on its page. */
export const GO_DEEPER = 'Go deeper';
/** What candidates get wrong. */
export const MISTAKES = 'Common mistakes';
/** What a weak, a good and an excellent answer sounds like. */
export const SCORES = 'How it is scored';

/** The heading of the section that tells the answer with the pack's own system. */
export function systemSection(system: string): string {
  return `In the ${collapseSpaces(system)}`;
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
