import { strToU8, zipSync } from 'fflate';
import type { CardDeck } from './make-deck.ts';
import { writeCollection } from './write-collection.ts';

/** The moment that every file of the package bears; fflate writes its parts in the time of this machine's zone, so that they are the same in all. */
const MOMENT = new Date(1980, 0, 1);

/** A deck as the bytes of an Anki package: the collection, and the media as files named by their number, with a list of their names. */
export function writeApkg(deck: CardDeck, seconds: number): Uint8Array<ArrayBuffer> {
  const names = Object.fromEntries(deck.media.map(({ name }, number) => [number, name]));
  const media = Object.fromEntries(deck.media.map(({ content }, number) => [number, content]));
  const files = { 'collection.anki2': writeCollection(deck, seconds), ...media, media: strToU8(JSON.stringify(names)) };
  return zipSync(files, { level: 9, mtime: MOMENT }) as Uint8Array<ArrayBuffer>;
}
