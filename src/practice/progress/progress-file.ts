import { countOf, nounFor } from '../../text/count.ts';
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
      refused: begins
        ? 'This progress file is damaged or cut short. Export it again where it came from.'
        : 'This is no progress file. Choose the file that “Export” saved: its name ends in .json.',
    };
  }
  if (!isObject(value) || value['format'] !== FORMAT || !isObject(value['questions']))
    return { refused: 'This is no progress file. Choose the file that “Export” saved.' };
  if (typeof value['version'] !== 'number' || value['version'] > VERSION)
    return { refused: 'This file was saved by a newer version of this site. Reload this page, then import it again.' };
  const questions = new Map<string, QuestionProgress>();
  let damaged = 0;
  for (const [id, listed] of Object.entries(value['questions'])) {
    const read = readQuestion(listed);
    if (read) questions.set(id, read.progress);
    if (!read?.whole) damaged += 1;
  }
  const known = [...questions.keys()].filter((id) => ids.has(id)).length;
  if (known === 0 && Object.keys(value['questions']).length > 0) {
    const pack = typeof value['pack'] === 'string' ? `of “${value['pack'].slice(0, 80)}”` : 'of another pack';
    return { refused: `This is a progress file ${pack}: none of its questions is in this pack.` };
  }
  const interview = typeof value['interview'] === 'string' && parseDay(value['interview']) !== undefined ? value['interview'] : undefined;
  const plan = typeof value['plan'] === 'string' ? value['plan'] : undefined;
  return { progress: { questions, interview, plan }, said: describeImport(known, questions.size - known, damaged) };
}

function describeImport(known: number, unknown: number, damaged: number): string {
  const sentences = [`Imported: ${countOf(known, 'question')}.`];
  if (unknown > 0) sentences.push(`${countOf(unknown, 'question')} more ${nounFor(unknown, 'is', 'are')} not in this pack; what you did there is kept.`);
  if (damaged > 0) sentences.push(`${countOf(damaged, 'question')} could not be read whole; what could be read is here.`);
  return sentences.join(' ');
}
