/** What the search knows of a language that has no file here: nothing of its words and their forms. */
import type { Compounds } from './compounds.ts';

/**
 * A part of a word: lower case, without the accents of Latin and Greek letters, the points of Hebrew ones and the short vowels of Arabic
 * ones. In other scripts a mark is as much of a word as a letter.
 */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/(?<=[\p{Script=Latin}\p{Script=Greek}]\p{M}*)\p{M}|[\u0591-\u05C7\u0640\u064B-\u0652\u0670]/gu, '')
    .normalize('NFC')
    .toLowerCase();
}

/** Hyphens that are seen at a line's end alone, and joiners, which change the form of a letter. An apostrophe parts two words: l'instance. */
export const LEFT_OUT = /[\u00AD\u200D]/gu;

export const FUNCTION_WORDS: ReadonlySet<string> = new Set();

export const ASKING_WORDS: ReadonlySet<string> = new Set();

/** A single letter with a dot behind it. */
export const SHORT_FORMS = /^[("“«]*\p{L}\.$/u;

export const stem = (word: string): string => word;

export const STEM_START = 3;

export const irregularForms = (): readonly string[] => [];

export const isInflection = (): boolean => true;

export const compounds: Compounds | undefined = undefined;

export const pageForms = (word: string): readonly string[] => [word];
