import type { CheckedDiagram } from '../diagrams/check-diagram.ts';
import { diagramPath } from '../site/paths.ts';
import { once } from './list-once.ts';
import { loadPack } from './list-pack.ts';
import { loadQuestions, type Question } from './list-questions.ts';

/** A diagram with its address and the questions that show it. */
export interface Diagram extends CheckedDiagram {
  path: string;
  usedIn: Question[];
}

/** Every diagram in the order of the architecture page. */
export const loadDiagrams = once(async (): Promise<Diagram[]> => {
  const [{ diagrams }, questions] = await Promise.all([loadPack(), loadQuestions()]);
  return diagrams
    .toSorted((a, b) => a.order - b.order)
    .map((diagram) => ({ ...diagram, path: diagramPath(diagram.slug), usedIn: questions.filter((question) => question.diagrams.includes(diagram.slug)) }));
});

/** One diagram by its slug; throws when the pack has none of that name. */
export async function findDiagram(slug: string): Promise<Diagram> {
  const diagram = (await loadDiagrams()).find((candidate) => candidate.slug === slug);
  if (!diagram) throw new Error(`The diagram "${slug}" does not exist in this pack.`);
  return diagram;
}
