import type { Question, ToolPage } from '../../pack/site-pack.ts';

/** A line of a book's index: a tool or a term, with the questions that are about it. */
export interface IndexLine {
  name: string;
  questions: Question[];
}

/** The index of tools and terms, in the order of the language's alphabet, whatever its letters' case; a term that is a tool's name is one line. */
export function listIndex(questions: readonly Question[], tools: readonly ToolPage[], language: string): IndexLine[] {
  const lines = new Map<string, { name: string; found: Set<Question> }>();
  const add = (name: string, question: Question): void => {
    const key = name.toLowerCase();
    const line = lines.get(key) ?? { name, found: new Set() };
    line.found.add(question);
    lines.set(key, line);
  };
  for (const { tool, questions: about } of tools) for (const question of about) add(tool.name, question);
  for (const question of questions) for (const term of question.meta.terms) add(term, question);
  const place = new Map(questions.map((question, index) => [question, index]));
  return [...lines.values()]
    .map(({ name, found }) => ({ name, questions: [...found].toSorted((a, b) => place.get(a)! - place.get(b)!) }))
    .toSorted((a, b) => a.name.localeCompare(b.name, language, { sensitivity: 'base' }));
}
