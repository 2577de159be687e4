import type { Question } from '../../pack/site-pack.ts';
import { toPath } from '../../site/paths.ts';
import { drawKeyPoint } from '../../site/key-point/draw-key-point.ts';
import { spokenHtml } from '../../site/spoken-html.ts';
import type { SheetQuestion } from './sheet-question.ts';

/** Questions of the pack as a sheet draws them; core questions alone keep their numbers. */
export function fromPack(questions: readonly Question[]): SheetQuestion[] {
  const isCore = questions.every(({ meta }) => meta.core !== undefined);
  return questions.map((question, index) => {
    const { meta, path, shortSeconds, body } = question;
    const { line, short } = spokenHtml(question);
    return {
      id: meta.id,
      number: isCore ? meta.core! : index + 1,
      question: meta.question,
      href: toPath(path),
      seconds: shortSeconds,
      oneLine: line,
      short,
      terms: meta.terms,
      point: meta.kind === undefined ? '' : drawKeyPoint(body),
    };
  });
}
