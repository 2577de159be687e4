import type { Tool } from './tool-schema.ts';
import { loadLab, type LabPage } from './list-lab.ts';
import { loadPack } from './list-pack.ts';
import { loadQuestions, type Question } from './list-questions.ts';

/** A tool or term with the questions that speak of it and the lab files that are its own. */
export interface ToolPage {
  tool: Tool;
  questions: Question[];
  labFiles: LabPage[];
}

/** Every tool that at least one question names, in the order of tools.yaml. */
export async function loadTools(): Promise<ToolPage[]> {
  const [{ tools }, questions, lab] = await Promise.all([loadPack(), loadQuestions(), loadLab()]);
  return tools
    .map((tool) => ({
      tool,
      questions: questions.filter((question) => question.meta.tools.includes(tool.key)),
      labFiles: lab?.areas.find((area) => area.name === tool.name)?.files ?? [],
    }))
    .filter((page) => page.questions.length > 0);
}
