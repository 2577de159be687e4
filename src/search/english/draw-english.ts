import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { PackError } from '../../findings/findings.ts';
import { ExpectedError, refuse } from '../../findings/refuse.ts';
import { errorCode } from '../../node/error-code.ts';
import { checkPackFolder, packDirectory } from '../../node/pack-directory.ts';
import { replaceFile } from '../../node/replace-file.ts';
import { checkPack } from '../../pack/check-pack.ts';
import { readPack } from '../../pack/read-pack.ts';
import type { SitePack } from '../../pack/site-pack.ts';
import { toSitePack } from '../../pack/to-site-pack.ts';
import { formatEnglish, readNever, type EnglishWords } from './english-file.ts';
import { findLookalikes } from './find-lookalikes.ts';
import { findNear } from './find-near.ts';
import { BUDGET, cutToFit, measureEnglish } from './fit-budget.ts';
import { readPackWords, type PackWords } from './pack-words.ts';
import { readVectors, type Vectors } from './read-vectors.ts';
import { readWordNet, readWordNetLicence, type WordNet } from './read-wordnet.ts';
import { fetchSources, findSources } from './sources.ts';

const FILE = 'english.json';

/** General English for a pack's search, within its budget: the words that help most. */
export function drawEnglish(pack: PackWords, wordNet: WordNet, vectors: Vectors, never: string[]): EnglishWords {
  const near = cutToFit(findNear(pack, wordNet, vectors, never), BUDGET.near, (part) => measureEnglish([], part));
  const lookalikes = findLookalikes(
    pack,
    wordNet,
    vectors.words,
    near.map(({ word }) => word),
  );
  const words = cutToFit(lookalikes, BUDGET.words, (part) => measureEnglish(part, []));
  return { words: cutToFit(words, BUDGET.both, (part) => measureEnglish(part, near)), near, never };
}

/** Reads a pack without its english.json, which is about to be written; ends with the pack's report where something else is wrong with it. */
async function readSite(directory: string): Promise<SitePack> {
  const checked = await checkPack(readPack(directory));
  const findings = checked.findings.filter(({ file }) => file !== FILE);
  if (findings.length > 0) refuse(findings);
  // The lab's files say nothing that the search has words from.
  return toSitePack({ ...checked, english: undefined, lab: undefined });
}

function readIfPresent(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** The folder that `--from` names; undefined without it. */
function readArguments(args: readonly string[]): string | undefined {
  const unknown = args.find((arg) => !/^--from=./.test(arg));
  if (unknown !== undefined) throw new ExpectedError(`"${unknown}" is no argument of this command. Use --from=<folder with node_modules>, or none.`);
  return args.at(-1)?.slice('--from='.length);
}

/** Draws the pack's english.json. */
async function draw(): Promise<void> {
  const from = readArguments(process.argv.slice(2));
  const directory = packDirectory();
  const fault = checkPackFolder(directory);
  if (fault) refuse(new PackError([{ file: 'PACK', ...fault }], 'the settings'));
  const file = join(directory, FILE);
  const shown = relative(process.cwd(), file);
  const never = readNever(readIfPresent(file), shown);
  const site = await readSite(directory);
  const { language } = site.pack;
  if (!/^en\b/i.test(language))
    throw new ExpectedError(`The pack is in another language than English (pack.yaml, language: ${language}), so that English words do not help its readers.`);
  const { wordNet, vectors, licence } = await readSources(from);
  const english = drawEnglish(readPackWords(site), wordNet, vectors, never);
  replaceFile(file, formatEnglish(english));
  replaceFile(join(directory, 'LICENSE-WORDNET'), licence);
  const bytes = measureEnglish(english.words, english.near);
  const counts = `${english.near.length} words with one of the pack's near them, ${english.words.length} that are no slips`;
  console.log(`${shown}: ${counts}; ${bytes} of at most ${BUDGET.both} bytes for the reader. Read the changes before you commit them.`);
}

/** Reads the sources from a folder, or fetches them, reads them and removes them again. */
async function readSources(from: string | undefined): Promise<{ wordNet: WordNet; vectors: Vectors; licence: string }> {
  if (from === undefined) console.log('Fetching WordNet and the GloVe vectors, about 120 MB …');
  const { folder, remove } = from === undefined ? await fetchSources() : { folder: from, remove: () => {} };
  try {
    const sources = findSources(folder);
    const read = { wordNet: readWordNet(sources.wordNet), licence: readWordNetLicence(sources.wordNet), vectors: readVectors(sources.vectors) };
    // Reading takes seconds: a signal that came meanwhile ends the process here, while its tasks are still known.
    await setImmediate();
    return read;
  } finally {
    remove();
  }
}

if (import.meta.main) await draw().catch(refuse);
