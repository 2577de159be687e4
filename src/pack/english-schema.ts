import { z } from 'astro/zod';
import { addIssue, noTwins, textSchema } from '../findings/value-schemas.ts';
import { shorten } from '../text/shorten.ts';

/** Most words of the pack that stand for one general word. */
const MAX_NEAR = 4;

/** One word as the search compares it: letters and digits in lower case, with hyphens and apostrophes inside it. */
const wordSchema = z.string().superRefine((word, context) => {
  if (!isPlainWord(word)) addIssue(context, `"${shorten(word)}" is not one word in lower case`, '');
});

/** What its author keeps out of `near`: a word that is near no other, or a word and one of the pack's that it is not near. */
const neverSchema = z.string().superRefine((text, context) => {
  const words = text.split(' ');
  if (words.length > 2 || !words.every(isPlainWord))
    addIssue(context, `"${shorten(text)}" is not one word, or two, in lower case`, "Write a word, or a word and the pack's word that it is not near");
});

/** True for one word in lower case. */
function isPlainWord(word: string): boolean {
  return /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}'’-]*[\p{L}\p{M}\p{N}])?$/u.test(word) && word === word.toLowerCase();
}

/** english.json: what a pack's search knows of general English, drawn by a command. */
export const englishSchema = z.strictObject({
  /** How it was drawn, from what, and under which licences. */
  about: textSchema,
  /** English words that are no slips of the pack's words. */
  words: z.array(wordSchema).superRefine(noTwins()),
  /** Written by hand: what no drawing may say again. Search has no use for it. */
  never: z.array(neverSchema).superRefine(noTwins()).default([]),
  /** The pack's own words that mean nearly the same as a general word, nearest first. */
  near: z.record(wordSchema, z.array(wordSchema).min(1).max(MAX_NEAR).superRefine(noTwins())).superRefine((near, context) => {
    for (const [word, others] of Object.entries(near)) {
      const index = others.indexOf(word);
      if (index >= 0) addIssue(context, `"${shorten(word)}" is near itself`, '', [word, index]);
    }
  }),
});

export type English = z.infer<typeof englishSchema>;
