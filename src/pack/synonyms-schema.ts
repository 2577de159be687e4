import { z } from 'astro/zod';
import { addIssue, noTwins, textSchema } from '../findings/value-schemas.ts';
import { collapseSpaces } from '../text/markdown.ts';
import { shorten } from '../text/shorten.ts';

/** Most words of a text; what is longer is a question of its own. */
const MAX_WORDS = 4;
/** Most texts of a line: each is compared with each. */
const MAX_IN_LINE = 30;

/** A word or phrase as a reader types it: one to four words in lower case. */
const phraseSchema = textSchema.superRefine((text, context) => {
  const tidy = collapseSpaces(text).toLowerCase();
  const words = tidy.split(' ').length;
  if (words > MAX_WORDS) addIssue(context, `"${shorten(text)}" has ${words} words`, 'Keep the one to four words that somebody types');
  else if (text === tidy || tidy === '') return;
  else
    addIssue(
      context,
      `"${shorten(text)}" ${text.toLowerCase() === text ? 'has more blanks than it needs' : 'has capital letters'}`,
      `Write "${shorten(tidy)}"`,
    );
});

/** Texts that mean the same are one text, however their accents are stored. */
const fold = (text: string): string => collapseSpaces(text).normalize('NFC').toLowerCase();

/** synonyms.yaml: words of the field that may stand for others when somebody searches. */
export const synonymsSchema = z
  .strictObject({
    /** Lines of which every text may stand for every other. */
    same: z
      .array(
        z
          .array(phraseSchema, { error: ({ input }) => adviseBrackets(input) })
          .min(2, 'name at least two texts, or remove the line')
          .max(MAX_IN_LINE, `keep the ${MAX_IN_LINE} that people type most`)
          .superRefine(noTwins()),
      )
      .min(1, 'write a line such as "- [one, another]", or remove the key')
      .superRefine(noRepeatedPairs)
      .default([]),
    /** What somebody may also mean who types the key. */
    means: z
      .record(phraseSchema, z.array(phraseSchema).min(1, 'name what it means, or remove the line').superRefine(noTwins()), {
        error: 'Write each on an indented line: "word: [another]"',
      })
      .superRefine(noOwnMeanings)
      .default({}),
  })
  .superRefine(({ same, means }, context) => {
    if (context.issues.length === 0 && same.length === 0 && Object.keys(means).length === 0) addIssue(context, 'it says nothing', 'Write "same" or "means"');
  });

export type Synonyms = z.infer<typeof synonymsSchema>;

/** What to do where a line is no list: `- one, another` lacks its brackets, and `- one` what it means. */
function adviseBrackets(written: unknown): string {
  const listed = typeof written === 'string' && written.includes(',');
  return `Write the texts that mean the same in brackets: - [${listed ? shorten(written, 40) : 'one, another'}]`;
}

/** A word may be in several lines, as it may mean several things; two words that are together twice are one meaning in two places. */
function noRepeatedPairs(lines: readonly (readonly string[])[], context: z.core.$RefinementCtx): void {
  const owners = new Map<string, number>();
  for (const [index, line] of lines.entries()) {
    const pairs = listPairs([...new Set(line.slice(0, MAX_IN_LINE).map(fold))]);
    const repeated = pairs.find((pair) => owners.has(JSON.stringify(pair.toSorted())));
    if (repeated) {
      const [one, other] = repeated.map((text) => shorten(text));
      const owner = owners.get(JSON.stringify(repeated.toSorted()));
      addIssue(context, `"${one}" and "${other}" are already in one line: same.${owner}`, 'Join the two lines, or keep the pair in one', [index]);
    }
    for (const pair of pairs) owners.set(JSON.stringify(pair.toSorted()), index);
  }
}

function listPairs(texts: readonly string[]): [string, string][] {
  return texts.flatMap((one, index) => texts.slice(index + 1).map((other): [string, string] => [one, other]));
}

function noOwnMeanings(means: Readonly<Record<string, readonly string[]>>, context: z.core.$RefinementCtx): void {
  const entries = Object.entries(means);
  if (entries.length === 0) addIssue(context, 'no word is below it', 'Write a line such as "word: [another]", or remove the key');
  for (const [word, meanings] of entries) {
    for (const [index, meaning] of meanings.entries())
      if (fold(meaning) === fold(word)) addIssue(context, `"${shorten(word)}" means itself`, 'Name other words, or remove the line', [word, index]);
  }
}
