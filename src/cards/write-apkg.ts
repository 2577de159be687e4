import { strToU8, zipSync } from 'fflate';
import type { CardDeck } from './make-deck.ts';
import { writeCollection } from './write-collection.ts';

/** A deck as the bytes of an Anki package: the collection, and the media as files named by their number, with a list of their names. */
export function writeApkg(deck: CardDeck, seconds: number): Uint8Array<ArrayBuffer> {
  const names = Object.fromEntries(deck.media.map(({ name }, number) => [number, name]));
  const media = Object.fromEntries(deck.media.map(({ content }, number) => [number, content]));
  const files = { 'collection.anki2': writeCollection(deck, seconds), ...media, media: strToU8(JSON.stringify(names)) };
  // A zip file has times without a zone: of this machine's, so that the parts are those of this day in all.
  return zipSync(files, { level: 9, mtime: new Date(1990, 0, 1) }) as Uint8Array<ArrayBuffer>;
}
