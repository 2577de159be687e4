import type { Finding } from '../findings/findings.ts';
import { collapseSpaces } from '../text/markdown.ts';
import type { QuestionFile } from './read-pack.ts';

/** Checks that no other wording of a question is the question itself, whatever the case of its letters. */
export function checkRepeats(entries: readonly QuestionFile[]): Finding[] {
  return entries.flatMap((entry) => {
    const { question, alsoAsked } = (entry.data ?? {}) as { question?: unknown; alsoAsked?: unknown };
    if (typeof question !== 'string' || !Array.isArray(alsoAsked)) return [];
    return alsoAsked
      .filter((wording) => typeof wording === 'string' && normalize(wording) === normalize(question))
      .map((): Finding => ({
        file: entry.file,
        line: entry.lineOf('alsoAsked'),
        field: 'alsoAsked',
        problem: 'it repeats the question itself',
        remedy: 'Keep other wordings only',
      }));
  });
}

function normalize(text: string): string {
  return collapseSpaces(text).normalize('NFC').toLowerCase();
}
