import * as words from '#words';
import type { Progress, QuestionProgress } from './progress.ts';
import { isObject, readQuestion } from './read-progress.ts';
import { parseDay } from './days.ts';

/** What an exported file says that it is. */
const FORMAT = 'answerpack-progress';
export const VERSION = 1;
/** Largest file that is read, in bytes: a year of practice with own words has a tenth of it. */
export const FILE_MAX_BYTES = 5_000_000;

/** Progress as text of a file that `readFile` reads again. */
export function writeFile({ questions, interview, plan }: Progress, pack: string, now: number): string {
  const listed = Object.fromEntries([...questions].toSorted(([a], [b]) => (a < b ? -1 : 1)));
  return `${JSON.stringify({ format: FORMAT, version: VERSION, pack, exported: new Date(now).toISOString(), interview, plan, questions: listed }, null, 2)}\n`;
}

/** A file that was read, or the sentence that says why not and what to do. */
export type FileRead = { progress: Progress; said: string } | { refused: string };

/** Reads an exported file for a pack with these questions; nothing of a file that is refused is used. */
export function readFile(text: string, ids: ReadonlySet<string>): FileRead {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const begins = text.slice(0, 200).includes(FORMAT);
    return {
      refused: begins ? words.progressFileCut : words.progressFileOtherText,
    };
  }
  if (!isObject(value) || value['format'] !== FORMAT || !isObject(value['questions'])) return { refused: words.progressFileOther };
  if (typeof value['version'] !== 'number' || value['version'] > VERSION) return { refused: words.progressFileNewer };
  const questions = new Map<string, QuestionProgress>();
  let damaged = 0;
  for (const [id, listed] of Object.entries(value['questions'])) {
    const read = readQuestion(listed);
    if (read) questions.set(id, read.progress);
    if (!read?.whole) damaged += 1;
  }
  const known = [...questions.keys()].filter((id) => ids.has(id)).length;
  if (known === 0 && Object.keys(value['questions']).length > 0) {
    const { pack } = value;
    return { refused: words.progressFileOfPack(typeof pack === 'string' ? pack.slice(0, 80) : undefined) };
  }
  const interview = typeof value['interview'] === 'string' && parseDay(value['interview']) !== undefined ? value['interview'] : undefined;
  const plan = typeof value['plan'] === 'string' ? value['plan'] : undefined;
  return { progress: { questions, interview, plan }, said: describeImport(known, questions.size - known, damaged) };
}

function describeImport(known: number, unknown: number, damaged: number): string {
  const sentences = [words.progressFileImported(known)];
  if (unknown > 0) sentences.push(words.progressFileUnknown(unknown));
  if (damaged > 0) sentences.push(words.progressFileDamaged(damaged));
  return sentences.join(' ');
}
