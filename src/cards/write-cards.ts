import { mkdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ExpectedError, refuse } from '../findings/refuse.ts';
import { readSourceDate } from '../node/environment.ts';
import { checkPack } from '../pack/check-pack.ts';
import { readPack } from '../pack/read-pack.ts';
import { toSitePack } from '../pack/to-site-pack.ts';
import { readAddress, readSettings } from '../site/settings.ts';
import { countOf } from '../text/count.ts';
import { APKG_FILE, TEXT_FILE } from './file-names.ts';
import { makeDeck, type CardStyles } from './make-deck.ts';
import { replaceFile } from './replace-file.ts';
import { writeApkg } from './write-apkg.ts';
import { writeAnkiText } from './write-text.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/** The style sheets that cards and their drawings take their looks from. */
export function readCardStyles(): CardStyles {
  const read = (file: string): string => readFileSync(new URL(file, import.meta.url), 'utf8');
  return { card: read('card.css'), drawing: read('../diagrams/diagram-svg.css'), tokens: read('../styles/tokens.css') };
}

/** Writes the cards of the pack into a folder, without a build: the one named, which is made, else that of the last build. */
async function writeCards(named: string | undefined): Promise<void> {
  const settings = readSettings('cards', PROJECT);
  const checked = await checkPack(readPack(settings.pack));
  if (checked.findings.length > 0) refuse(checked.findings);
  const folder = findFolder(named, settings.output);
  const { origin, base } = readAddress(settings);
  const toAddress = (path: string): string => new URL(`${base.replace(/\/$/, '')}${path}`, origin).href;
  const deck = makeDeck(toSitePack(checked), { toAddress, styles: readCardStyles() });
  const files = [
    [APKG_FILE, writeApkg(deck, readSourceDate()!)],
    [TEXT_FILE, new TextEncoder().encode(writeAnkiText(deck))],
  ] as const;
  for (const [name, content] of files) {
    replaceFile(folder, name, content);
    console.log(`${relative(process.cwd(), join(folder, name))}: ${countOf(deck.notes.length, 'card')}, ${content.byteLength} bytes`);
  }
}

function findFolder(named: string | undefined, output: string): string {
  const folder = resolve(named ?? output);
  const entry = statSync(folder, { throwIfNoEntry: false });
  if (entry?.isDirectory()) return folder;
  if (entry) throw new ExpectedError(`${folder} is a file. Name a folder for the cards.`);
  // A folder that a build did not write would be somebody's to the next one, which then refuses to write there.
  if (named === undefined) throw new ExpectedError(`${folder} does not exist. Run "npm run build" first, or name a folder: npm run cards -- my-cards.`);
  mkdirSync(folder, { recursive: true });
  return folder;
}

if (import.meta.main) await writeCards(process.argv[2]).catch(refuse);
