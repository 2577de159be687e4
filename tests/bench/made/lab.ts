import { FILE_ENDINGS, writeCode, type Language } from './code.ts';
import { makeRandom } from './random.ts';
import { makeSpeaker } from './sentences.ts';

/** A file that answers show parts of. */
export interface LabFile {
  /** Path below the lab, its first folder an area. */
  path: string;
  language: Language;
  /** Says what the file is for. */
  purpose: string;
  /** The parts that can be shown, by the name of their region. */
  regions: Record<string, string>;
}

/** The first folders of the lab. */
export const AREAS = ['modules', 'charts', 'jobs', 'rules'] as const;
const LANGUAGES = Object.keys(FILE_ENDINGS) as (keyof typeof FILE_ENDINGS)[];

/** The file of a number; of a written pack's 238, the median has 28 lines. */
export function makeLabFile(index: number): LabFile {
  const random = makeRandom(`lab ${index}`);
  const speaker = makeSpeaker(random);
  const language = LANGUAGES[index % LANGUAGES.length]!;
  const regions = Object.fromEntries(['first', 'second', 'third'].map((name) => [name, writeCode(random, speaker, language, random.between(5, 14))]));
  return { path: `${AREAS[index % AREAS.length]}/${speaker.noun()}-${index}.${FILE_ENDINGS[language]}`, language, purpose: speaker.sentence(), regions };
}

/** A lab grows with its pack, though slower than one file a question. */
export const countLabFiles = (questions: number): number => Math.max(12, Math.round(questions / 10));

/** The text of the file, with the comments that mark its parts. */
export function writeLabFile({ purpose, regions }: LabFile): string {
  const parts = Object.entries(regions).map(([name, code]) => `# region: ${name}\n${code}\n# endregion: ${name}`);
  return `# ${purpose}\n${parts.join('\n\n')}\n`;
}
