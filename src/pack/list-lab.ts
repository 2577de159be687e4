import { labAddress } from '../lab/address.ts';
import { languageName, labLanguage } from '../lab/language.ts';
import { toPath } from '../site/paths.ts';
import type { LabFile } from '../lab/read-lab.ts';
import { once } from './list-once.ts';
import { loadPack } from './list-pack.ts';
import { loadQuestions, type Question } from './list-questions.ts';

/** A lab file with its address, language and the questions that show it. */
export interface LabPage extends LabFile {
  address: string;
  language: string;
  languageName: string;
  usedIn: Question[];
}

/** The lab, by area. */
export interface LabPages {
  about: string;
  files: LabPage[];
  areas: { path: string; name: string; about: string; files: LabPage[] }[];
}

/** The lab of the pack, or undefined where it has none. */
export const loadLab = once(async (): Promise<LabPages | undefined> => {
  const [{ lab }, questions] = await Promise.all([loadPack(), loadQuestions()]);
  if (!lab) return undefined;
  const files = lab.lab.map((file): LabPage => {
    const language = labLanguage(file.path);
    return {
      ...file,
      address: toPath(labAddress(file.path)),
      language,
      languageName: languageName(language),
      usedIn: questions.filter((question) => question.labFiles.includes(file.path)),
    };
  });
  return { about: lab.about, files, areas: lab.areas.map((area) => ({ ...area, files: files.filter((file) => file.path.startsWith(`${area.path}/`)) })) };
});

/** One file of the lab; throws when it has none of that path. */
export async function findLabFile(path: string): Promise<LabPage> {
  const file = (await loadLab())?.files.find((candidate) => candidate.path === path);
  if (!file) throw new Error(`The lab has no file "${path}".`);
  return file;
}
