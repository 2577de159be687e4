import type { Diagram, Question } from '../../pack/site-pack.ts';

/** A drawing with the answers of a book that show it, the first one first. */
export interface BookDrawing {
  diagram: Diagram;
  shownIn: [Question, ...Question[]];
}

/** The drawings that answers show, in the order of a book's pages; `questions` are in its order. */
export function listDrawings(diagrams: readonly Diagram[], questions: readonly Question[]): BookDrawing[] {
  const place = new Map(questions.map((question, index) => [question, index]));
  const placeOf = ({ shownIn: [first] }: BookDrawing): number => place.get(first)!;
  const inAnswer = ({ diagram, shownIn: [first] }: BookDrawing): number => first.diagrams.indexOf(diagram.slug);
  return diagrams
    .flatMap((diagram): BookDrawing[] => {
      const [first, ...more] = diagram.usedIn.toSorted((a, b) => place.get(a)! - place.get(b)!);
      return first ? [{ diagram, shownIn: [first, ...more] }] : [];
    })
    .toSorted((a, b) => placeOf(a) - placeOf(b) || inAnswer(a) - inAnswer(b));
}
