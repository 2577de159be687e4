import { collapseSpaces } from '../text/markdown.ts';
import type { Kind } from './question-schema.ts';

/** Bounds, in words, of the full answer: two to four minutes of reading aloud. */
export const FULL_ANSWER_WORDS = { min: 150, max: 400 } as const;

/** The section that is said aloud. */
export const FULL_ANSWER = 'Full answer';

/** The heading of the section that tells the answer with the pack's own system. */
export function systemSection(system: string): string {
  return `In the ${collapseSpaces(system)}`;
}

/** The second-level headings an entry may have, in their order. */
export function sectionNames(system: string): string[] {
  return [FULL_ANSWER, systemSection(system), 'Show it', 'Diagnose', 'Trade-offs', 'Common mistakes', 'How it is scored'];
}

/** Headings that an entry of this kind cannot do without. */
export function requiredSections(kind: Kind, system: string): string[] {
  return [
    FULL_ANSWER,
    ...(kind === 'concept' ? [] : [systemSection(system)]),
    ...(kind === 'hands-on' ? ['Show it'] : []),
    ...(kind === 'troubleshooting' ? ['Diagnose'] : []),
    ...(kind === 'comparison' || kind === 'design' ? ['Trade-offs'] : []),
    'Common mistakes',
    'How it is scored',
  ];
}
