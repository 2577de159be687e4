/**
 * Every word of the interface in English: what pages, scripts and sheets say besides the pack. A language is one file, however long, so
 * that who translates has one file to read; `languages.ts` lists them, and each has every name of this one. Code takes a word by
 * `import * as words from '#words'`; a page's script gets those alone that it names, which is why no word is within an object.
 */
import { countOf } from '../text/count.ts';

// ---- Code to copy

export const copy = 'Copy';
export const copied = 'Copied';
export const copyByHand = 'Select and copy by hand';

// ---- Places of the site

export const skipToText = 'Skip to the text';

// ---- Counts

export const countQuestions = (count: number): string => countOf(count, 'question');
