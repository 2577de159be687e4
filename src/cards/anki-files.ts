import * as words from '#words';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import drawing from '../diagrams/diagram-svg.css?raw';
import { readSourceDate } from '../node/environment.ts';
import { packDirectory } from '../node/pack-directory.ts';
import type { SitePack } from '../pack/site-pack.ts';
import { toAddressOn } from '../site/paths.ts';
import tokens from '../styles/tokens.css?raw';
import card from './card.css?raw';
import { makeDeck } from './make-deck.ts';
import { writeApkg } from './write-apkg.ts';
import { writeAnkiText } from './write-text.ts';

/** The pack's cards as files. */
export interface AnkiFiles {
  cards: number;
  apkg: Uint8Array<ArrayBuffer>;
  text: Uint8Array<ArrayBuffer>;
}

const made = new WeakMap<SitePack, AnkiFiles>();

/** The files of a pack's cards, made once for each version of it; `site` is the origin that Astro knows the site by. */
export function makeAnkiFiles(pack: SitePack, site: URL | undefined): AnkiFiles {
  const known = made.get(pack);
  if (known) return known;
  const deck = makeDeck(pack, {
    toAddress: toAddressOn(site),
    styles: { card, drawing, tokens },
    words,
    readPicture: (path) => readFileSync(join(packDirectory(), path)),
  });
  const text = new TextEncoder().encode(writeAnkiText(deck));
  // The settings of a build were refused where this is no moment.
  const files = { cards: deck.notes.length, apkg: writeApkg(deck, readSourceDate()!), text };
  made.set(pack, files);
  return files;
}
