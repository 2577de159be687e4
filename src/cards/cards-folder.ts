import { mkdirSync, statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { describeExpected, ExpectedError } from '../findings/refuse.ts';
import type { Settings } from '../site/settings.ts';

/** The folder that a command's words name, made where it does not exist; without a name that of the last build. Throws an ExpectedError where cards have no place. */
export function findCardsFolder(words: readonly string[], { output, pack }: Pick<Settings, 'output' | 'pack'>): string {
  const named = readName(words);
  const folder = resolve(named ?? output);
  if (!relative(pack, folder).startsWith('..')) throw new ExpectedError(`${folder} is inside the pack, whose files are its author's. Name another folder.`);
  const entry = statSync(folder, { throwIfNoEntry: false });
  if (entry?.isDirectory()) return folder;
  if (entry) throw new ExpectedError(`${folder} is a file. Name a folder for the cards.`);
  // A folder that a build did not write would be somebody's to the next one, which then refuses to write there.
  if (named === undefined) throw new ExpectedError(`${folder} does not exist. Run "npm run build" first, or name a folder: npm run cards -- my-cards.`);
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    if (describeExpected(error) !== undefined) throw error;
    throw new ExpectedError(`${folder} can not be made (${(error as Error).message}). Name another folder.`);
  }
  return folder;
}

function readName(words: readonly string[]): string | undefined {
  const [word = '', ...more] = words;
  if (more.length > 0 || word.startsWith('-')) throw new ExpectedError('The command takes the name of one folder: npm run cards -- my-cards.');
  return word.trim() === '' ? undefined : word;
}
