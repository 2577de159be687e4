import { checkSchema } from '../findings/check-schema.ts';
import type { Finding } from '../findings/findings.ts';
import { countWords } from '../text/words.ts';
import { ONE_LINE_MAX_WORDS, questionSchema, SHORT_WORDS, type QuestionMeta } from './question-schema.ts';
import type { QuestionFile } from './read-pack.ts';

/** Checks an entry's front matter: its form, its values, and the lengths of its answers. */
export function checkFrontMatter(entry: QuestionFile): { value: QuestionMeta | undefined; findings: Finding[] } {
  const { file } = entry;
  if (entry.errors.length > 0) return { value: undefined, findings: entry.errors.map((error) => ({ file, ...error })) };
  if (entry.data === undefined)
    return {
      value: undefined,
      findings: [{ file, line: 1, problem: 'the file has no front matter', remedy: 'Open it with a block between two lines of "---"' }],
    };
  const result = checkSchema(questionSchema, entry.data, { file, lineOf: entry.lineOf, fallbackLine: 1 });
  return { value: result.value, findings: [...result.findings, ...checkLengths(entry)] };
}

function checkLengths(entry: QuestionFile): Finding[] {
  const { oneLine, short } = (entry.data ?? {}) as Record<string, unknown>;
  const findings: Finding[] = [];
  if (typeof oneLine === 'string' && countWords(oneLine) > ONE_LINE_MAX_WORDS) {
    findings.push({
      file: entry.file,
      line: entry.lineOf('oneLine'),
      field: 'oneLine',
      problem: `it has ${countWords(oneLine)} words`,
      remedy: `Say it in ${ONE_LINE_MAX_WORDS} at most: it is the sentence to say first`,
    });
  }
  // A text of no words has its finding from the schema.
  const words = typeof short === 'string' ? countWords(short) : 0;
  if (words > 0 && (words < SHORT_WORDS.min || words > SHORT_WORDS.max)) {
    findings.push({
      file: entry.file,
      line: entry.lineOf('short'),
      field: 'short',
      problem: `it has ${words} words`,
      remedy: `Write ${SHORT_WORDS.min} to ${SHORT_WORDS.max}: 25 to 40 seconds of speech`,
    });
  }
  return findings;
}
