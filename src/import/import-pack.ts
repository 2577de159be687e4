import { basename, resolve } from 'node:path';
import { ExpectedError, refuse } from '../findings/refuse.ts';
import { countOf } from '../text/count.ts';
import { shorten } from '../text/shorten.ts';
import { makePack, type MadePack } from './make-pack.ts';

export type { MadePack };
import { openPictureFolder } from './picture-folder.ts';
import { readLists } from './read-list.ts';
import { readSources } from './read-sources.ts';
import { findLostWords } from './verify-whole.ts';
import { checkTarget, writePack } from './write-pack.ts';

const USAGE = 'npm run import -- questions.md --out my-pack';
/** Most pieces that are listed on the screen; the file has all. */
const LISTED = 20;

/** Makes a pack of Markdown lists of questions. Rejects with an ExpectedError, and writes nothing, where they can not be read or have no question. */
export async function importPack(names: readonly string[], out: string): Promise<MadePack> {
  checkTarget(out);
  const sources = readSources(names);
  const lists = readLists(sources.files);
  const made = makePack(lists, openPictureFolder(sources.root), basename(resolve(out)));
  made.leftOut.push(...sources.leftOut);
  if (made.questions === 0)
    throw new ExpectedError(
      `${names.join(', ')}: no question with an answer was found. A question is a heading, a numbered or bold line, a <summary>, or a line that begins with "Q:"; its answer stands below it.`,
    );
  const lost = findLostWords(
    sources.files.map(({ text }) => text),
    [...made.files.values(), ...made.taken],
  );
  if (lost.length > 0)
    throw new ExpectedError(
      `This is a fault of the program: ${countOf(lost.length, 'word')} of the source would be lost, among them ${lost
        .slice(0, 5)
        .map(({ word }) => `“${shorten(word, 30)}”`)
        .join(', ')}. Nothing was written. Report it with the file.`,
    );
  await writePack(made, sources.root, out);
  return made;
}

/** The files, and the folder, that a command's words name. */
export function readWords(words: readonly string[]): { names: string[]; out: string } {
  const names: string[] = [];
  let out: string | undefined;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index]!;
    if (word === '--out' || word.startsWith('--out=')) {
      const value = word === '--out' ? words[(index += 1)] : word.slice('--out='.length);
      if (value === undefined || value.trim() === '') throw new ExpectedError(`"--out" needs the name of a new folder: ${USAGE}.`);
      if (out !== undefined) throw new ExpectedError(`"--out" is there twice. Name one folder: ${USAGE}.`);
      out = value;
    } else if (word.startsWith('-')) throw new ExpectedError(`"${word}" is no option of this command: ${USAGE}.`);
    else if (word.trim() !== '') names.push(word);
  }
  if (names.length === 0) throw new ExpectedError(`Name the Markdown file, or the folder of files, to import: ${USAGE}.`);
  if (out === undefined) throw new ExpectedError(`Name the folder for the new pack: ${USAGE}.`);
  return { names, out };
}

function report({ questions, topics, pictures, leftOut }: MadePack, out: string): string {
  return [
    `${countOf(questions, 'question')} in ${countOf(topics, 'topic')}${pictures.size > 0 ? `, ${countOf(pictures.size, 'picture')}` : ''}: ${out}`,
    ...(leftOut.length === 0
      ? ['Everything in the source is in the pack.']
      : [
          `Not imported (${countOf(leftOut.length, 'piece')}, whole in ${out}/NOT-IMPORTED.md):`,
          ...leftOut
            .slice(0, LISTED)
            .map(
              ({ file, line, endLine, text, why }) =>
                `  ${file}:${line}${endLine > line ? `-${endLine}` : ''} ${shorten(text.replaceAll(/\s+/g, ' '), 60)} (${why})`,
            ),
          ...(leftOut.length > LISTED ? [`  and ${leftOut.length - LISTED} more`] : []),
        ]),
    `Look at it with: PACK=${out} npm start`,
  ].join('\n');
}

if (import.meta.main) {
  try {
    const { names, out } = readWords(process.argv.slice(2));
    console.log(report(await importPack(names, out), out));
  } catch (error) {
    refuse(error);
  }
}
