import type { Finding } from '../findings/findings.ts';
import { parseMarkdown, visibleText, type MarkdownNode } from '../text/markdown.ts';
import { countVisible } from '../text/count-visible.ts';
import { averageWords, readSentences, type Sentence } from '../text/sentences.ts';
import { shorten } from '../text/shorten.ts';
import type { BodyFinding } from './check-markup.ts';
import { listSections, type EntrySection } from './entry-sections.ts';
import type { QuestionMeta } from './question-schema.ts';
import { FULL_ANSWER } from './sections.ts';
import { SPOKEN } from './spoken-answer.ts';

/** What an entry's answers are checked with. */
export interface SpokenContext {
  meta: Pick<QuestionMeta, 'kind' | 'level' | 'core' | 'short'>;
  /** Names that only an answer about the pack's own system says: its name, its employer, its services. */
  ownNames: readonly string[];
}

/** Checks that `short` can be said in one go; findings are of that field. Its length is checked with its front matter. */
export function checkShort(short: string): Pick<Finding, 'field' | 'problem' | 'remedy'>[] {
  const { longestSentence, codePieces } = SPOKEN.short;
  const tree = parseMarkdown(short);
  const pieces = countCode(tree);
  const long = readSentences(tree).filter(({ words }) => words > longestSentence);
  return [
    ...long.map((sentence) => ({ field: 'short', ...tooLong(sentence, longestSentence) })),
    ...(pieces > codePieces
      ? [
          {
            field: 'short',
            problem: `it has ${pieces} pieces of code`,
            remedy: `Keep ${codePieces} at most, and name the rest in words: nobody can say a command`,
          },
        ]
      : []),
  ];
}

/** Checks the full answer, and the sentences of all prose of an entry. */
export function checkSpoken(tree: MarkdownNode, { meta, ownNames }: SpokenContext): BodyFinding[] {
  const full = listSections(tree).find(({ heading }) => heading === FULL_ANSWER);
  const sentences = readSentences(tree);
  const long = sentences.filter(({ words }) => words > SPOKEN.sentence.longest);
  return [
    ...(full ? checkFullAnswer(full, meta, ownNames) : []),
    ...long.map((sentence) => ({ line: sentence.line, ...tooLong(sentence, SPOKEN.sentence.longest) })),
    ...checkAverage([...readSentences(parseMarkdown(meta.short ?? '')), ...sentences]),
  ];
}

function checkFullAnswer(full: EntrySection, meta: SpokenContext['meta'], ownNames: readonly string[]): BodyFinding[] {
  const at = { line: full.line, field: `## ${FULL_ANSWER}` };
  const { words, claims } = meta.kind === 'concept' && meta.level === 'foundation' ? SPOKEN.foundation : SPOKEN.full;
  const count = countVisible(full.blocks);
  const steps = full.blocks.flatMap((block) => (block.type === 'list' ? (block.children ?? []).map((item) => item.children?.[0] ?? item) : [block]));
  const unclaimed = steps.filter((step) => step.type !== 'paragraph' || step.children?.[0]?.type !== 'strong');
  const said = meta.core === undefined ? ownNames.find((name) => full.blocks.some((block) => visibleText(block).includes(name))) : undefined;
  return [
    ...(count < words.min || count > words.max
      ? [{ ...at, problem: `it has ${count} words`, remedy: `Write ${words.min} to ${words.max}: it is said aloud, at most in two minutes` }]
      : []),
    ...(steps.length < claims.min || steps.length > claims.max
      ? [{ ...at, problem: `it has ${steps.length} steps`, remedy: `Tell it in ${claims.min} to ${claims.max} numbered steps or short paragraphs` }]
      : []),
    ...unclaimed.map((step) => ({
      ...at,
      line: step.position?.start.line ?? full.line,
      problem: 'a step of it does not open with its claim in bold',
      remedy: 'Write "1. **Claim.** Then what follows from it"',
    })),
    ...(said === undefined
      ? []
      : [{ ...at, problem: `it names "${shorten(said)}"`, remedy: 'Write what a candidate of any company can say, and tell our own story in its section' }]),
  ];
}

function checkAverage(sentences: readonly Sentence[]): BodyFinding[] {
  const average = averageWords(sentences);
  if (average <= SPOKEN.sentence.average) return [];
  return [
    {
      problem: `its sentences have ${average.toFixed(1)} words on average`,
      remedy: `Cut the longest until it is ${SPOKEN.sentence.average} at most: one idea a sentence`,
    },
  ];
}

function tooLong({ text, words }: Sentence, most: number): Pick<Finding, 'problem' | 'remedy'> {
  return { problem: `a sentence has ${words} words (${shorten(text)})`, remedy: `Cut it in two: ${most} words are the most that a listener keeps` };
}

function countCode(node: MarkdownNode): number {
  return node.type === 'inlineCode' ? 1 : (node.children ?? []).reduce((sum, child) => sum + countCode(child), 0);
}
