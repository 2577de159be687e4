import { readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ExpectedError, refuse } from '../findings/refuse.ts';
import { readSourceDate } from '../node/environment.ts';
import { replaceFile } from '../node/replace-file.ts';
import { checkPack } from '../pack/check-pack.ts';
import { readPack } from '../pack/read-pack.ts';
import { toSitePack } from '../pack/to-site-pack.ts';
import { readAddress, readSettings } from '../site/settings.ts';
import { countOf } from '../text/count.ts';
import { loadWords } from '../words/languages.ts';
import { findCardsFolder } from './cards-folder.ts';
import { APKG_FILE, TEXT_FILE } from './file-names.ts';
import { makeDeck, type CardStyles } from './make-deck.ts';
import { writeApkg } from './write-apkg.ts';
import { writeAnkiText } from './write-text.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/** The style sheets that cards and their drawings take their looks from. */
export function readCardStyles(): CardStyles {
  const read = (file: string): string => readFileSync(new URL(file, import.meta.url), 'utf8');
  return { card: read('card.css'), drawing: read('../diagrams/diagram-svg.css'), tokens: read('../styles/tokens.css') };
}

/** Writes the cards of the pack into a folder, without a build. */
async function writeCards(named: readonly string[]): Promise<void> {
  const settings = readSettings('cards', PROJECT);
  const checked = await checkPack(readPack(settings.pack));
  if (checked.findings.length > 0) refuse(checked.findings);
  const folder = findCardsFolder(named, settings);
  const { origin, base } = readAddress(settings);
  const toAddress = (path: string): string => new URL(`${base.replace(/\/$/, '')}${path}`, origin).href;
  const pack = toSitePack(checked);
  const deck = makeDeck(pack, {
    toAddress,
    styles: readCardStyles(),
    words: await loadWords(pack.pack.language),
    readPicture: (path) => readFileSync(join(settings.pack, path)),
  });
  const files = [
    [APKG_FILE, writeApkg(deck, readSourceDate()!)],
    [TEXT_FILE, new TextEncoder().encode(writeAnkiText(deck))],
  ] as const;
  for (const [name, content] of files) {
    const path = join(folder, name);
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw new ExpectedError(`${path} is a folder. Move it away, or name another folder.`);
    replaceFile(path, content);
    console.log(`${relative(process.cwd(), path)}: ${countOf(deck.notes.length, 'card')}, ${content.byteLength} bytes`);
  }
}

if (import.meta.main) await writeCards(process.argv.slice(2)).catch(refuse);
