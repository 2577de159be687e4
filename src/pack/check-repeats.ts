import type { Finding } from '../findings/findings.ts';
import { collapseSpaces } from '../text/markdown.ts';
import { shorten } from '../text/shorten.ts';
import type { QuestionFile } from './read-pack.ts';

/**
 * Checks that no other wording of a question is the question itself, and no keyword either of them, whatever the case of letters. A term
 * may be among the keywords, as people also type what a good answer says; and entries may share keywords.
 */
export function checkRepeats(entries: readonly QuestionFile[]): Finding[] {
  return entries.flatMap((entry): Finding[] => {
    const data = (entry.data ?? {}) as Record<string, unknown>;
    const question = normalize(data['question']);
    if (question === undefined) return [];
    const wordings = list(data['alsoAsked']);
    return [
      ...wordings.flatMap((wording): Finding[] => {
        if (normalize(wording) !== question) return [];
        const at = { file: entry.file, line: entry.lineOf('alsoAsked'), field: 'alsoAsked' };
        return [{ ...at, problem: 'it repeats the question itself', remedy: 'Keep other wordings only' }];
      }),
      ...list(data['keywords']).flatMap((keyword, index): Finding[] => {
        const word = normalize(keyword);
        const repeats =
          word === question ? 'the question itself' : word !== undefined && wordings.some((wording) => normalize(wording) === word) ? 'another wording' : '';
        if (repeats === '') return [];
        const at = { file: entry.file, line: entry.lineOf(['keywords', index]), field: `keywords.${index}` };
        return [{ ...at, problem: `"${shorten(String(keyword))}" repeats ${repeats}`, remedy: 'Keep keywords that the question and its wordings do not say' }];
      }),
    ];
  });
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A text as it is compared; undefined for what is none. */
function normalize(text: unknown): string | undefined {
  return typeof text === 'string' ? collapseSpaces(text).normalize('NFC').toLowerCase() : undefined;
}
