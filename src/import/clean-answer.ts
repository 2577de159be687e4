import { joinBlocks } from './find-questions.ts';
import { isContents } from './find-markers.ts';
import { isAnswerWord } from './question-words.ts';
import { readBlocks } from './read-blocks.ts';
import { readRegions } from './read-regions.ts';
import { trimAnswer } from './trim-answer.ts';

const LABEL =
  /^(?:[*_]{1,3})?\s*(?:\[answer\](?:\s*<\/b>)?[ \t]*|(?:a|ans|answer|sample answer|model answer|suggested answer|solution|antwort|respuesta|réponse|उत्तर|जवाब|الإجابة|الجواب|جواب|ج)\s*\d{0,4}\s*(?:[*_]{1,3})?\s*[:：]\s*(?:[*_]{1,3})?)[ \t]*\n?/iu;
/** Quotation marks, in italics or not, around an answer as a whole. */
const QUOTED: readonly (readonly [RegExp, RegExp])[] = [
  [/^([*_]?)"(?=\S)/, /"[*_]?$/],
  [/^([*_]?)“(?=\S)/, /”[*_]?$/],
];

/** An answer without the word that says it is one, and what was taken away. */
export function cleanAnswer(markdown: string): { answer: string; taken: string[] } {
  const taken: string[] = [];
  const blocks = readBlocks(readRegions(markdown)).filter(({ node, markdown: own, text }, index) => {
    const goes = node !== undefined && (isContents(node) || (index === 0 && (node.type === 'heading' || node.type === 'paragraph') && isAnswerWord(text)));
    if (goes) taken.push(own);
    return !goes;
  });
  let answer = trimAnswer(joinBlocks(blocks));
  const label = LABEL.exec(answer)?.[0];
  if (label !== undefined) {
    taken.push(label.trim());
    answer = answer.slice(label.length).replace(/^\n+/, '');
  }
  for (const [start, end] of QUOTED) {
    const opening = start.exec(answer)?.[0];
    const closing = end.exec(answer)?.[0];
    // Marks that belong to a quotation inside the answer stay.
    if (opening === undefined || closing === undefined || opening.length !== closing.length || /["“”]/.test(answer.slice(opening.length, -closing.length)))
      continue;
    answer = answer.slice(opening.length, -closing.length);
  }
  return { answer: trimAnswer(answer), taken };
}
