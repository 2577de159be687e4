import type { Diagram, Question } from '../../pack/site-pack.ts';

/** A drawing with the answer of a book that shows it first. */
export interface BookDrawing {
  diagram: Diagram;
  question: Question;
}

/** The drawings that answers show, in the order of a book's pages; `questions` are in its order. */
export function listDrawings(diagrams: readonly Diagram[], questions: readonly Question[]): BookDrawing[] {
  const place = new Map(questions.map((question, index) => [question, index]));
  const inAnswer = ({ diagram, question }: BookDrawing): number => question.diagrams.indexOf(diagram.slug);
  return diagrams
    .flatMap((diagram): BookDrawing[] => {
      const [question] = diagram.usedIn.toSorted((a, b) => place.get(a)! - place.get(b)!);
      return question ? [{ diagram, question }] : [];
    })
    .toSorted((a, b) => place.get(a.question)! - place.get(b.question)! || inAnswer(a) - inAnswer(b));
}
