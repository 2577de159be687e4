import * as words from '#words';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CardStyles } from '../../../src/cards/make-deck.ts';
import { makeDeck, type CardDeck } from '../../../src/cards/make-deck.ts';
import { checkPack } from '../../../src/pack/check-pack.ts';
import { readPack } from '../../../src/pack/read-pack.ts';
import type { Question, SitePack } from '../../../src/pack/site-pack.ts';
import { toSitePack } from '../../../src/pack/to-site-pack.ts';
import { SOUND_PACK } from '../../packs/sound-pack.ts';

const SOURCE = join(import.meta.dirname, '../../../src');
const read = (file: string): string => readFileSync(join(SOURCE, file), 'utf8');

export const STYLES: CardStyles = { card: read('cards/card.css'), drawing: read('diagrams/diagram-svg.css'), tokens: read('styles/tokens.css') };
export const toAddress = (path: string): string => `https://bakery.example/answers${path}`;

/** A pack's folder as pages take it. */
export async function readSitePack(folder = SOUND_PACK): Promise<SitePack> {
  return toSitePack(await checkPack(readPack(folder)));
}

/** A pack's cards, as a command makes them. */
export const deckOf = (pack: SitePack): CardDeck => makeDeck(pack, { toAddress, styles: STYLES, words, readPicture: () => new Uint8Array([1, 2, 3]) });

/** A pack with what its questions say changed, as far as the change says. */
export function changeQuestions(pack: SitePack, change: (question: Question, index: number) => Partial<Question['meta']>): SitePack {
  return { ...pack, questions: pack.questions.map((question, index) => ({ ...question, meta: { ...question.meta, ...change(question, index) } })) };
}
