import type { Question } from '../../pack/site-pack.ts';
import { toPath } from '../../site/paths.ts';
import { drawKeyPoint } from '../../site/key-point/draw-key-point.ts';
import { inlineHtml } from '../../site/rich-text.ts';
import type { SheetQuestion } from './sheet-question.ts';

/** Questions of the pack as a sheet draws them; core questions alone keep their numbers. */
export function fromPack(questions: readonly Question[]): SheetQuestion[] {
  const isCore = questions.every(({ meta }) => meta.core !== undefined);
  return questions.map(({ meta, path, shortSeconds, body }, index) => ({
    id: meta.id,
    number: isCore ? meta.core! : index + 1,
    question: meta.question,
    href: toPath(path),
    seconds: shortSeconds,
    oneLine: inlineHtml(meta.oneLine),
    short: inlineHtml(meta.short),
    terms: meta.terms,
    point: drawKeyPoint(body),
  }));
}
