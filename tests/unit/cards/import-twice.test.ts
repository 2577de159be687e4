import { beforeEach, expect, test } from 'vitest';
import { writeApkg } from '../../../src/cards/write-apkg.ts';
import type { SitePack } from '../../../src/pack/site-pack.ts';
import { AnkiCollection } from './anki-collection.ts';
import { changeQuestions, deckOf, readSitePack } from './made-pack.ts';

const MONDAY = 1_767_225_600;
const TUESDAY = MONDAY + 86_400;
const apkg = (pack: SitePack, seconds: number): Uint8Array => writeApkg(deckOf(pack), seconds);

let pack: SitePack;
let collection: AnkiCollection;
let all: string[];

/** What a collection holds, without the moment of the last change. */
const state = (): unknown => structuredClone([[...collection.notes], collection.cards, [...collection.decks], [...collection.media]]);

beforeEach(async () => {
  const read = await readSitePack();
  pack = { ...read, pack: { ...read.pack, id: 'bakery' } };
  collection = new AnkiCollection();
  all = deckOf(pack).notes.map(({ guid }) => guid);
  expect(collection.import(apkg(pack, MONDAY)).added.toSorted()).toEqual(all.toSorted());
  // A reader has studied since.
  for (const card of collection.cards) Object.assign(card, { queue: 2, reps: 5, ivl: 12 });
});

test('the first import brings every card, in the deck of its topic, and every drawing', () => {
  expect(collection.cards).toHaveLength(3);
  expect([...collection.decks.keys()]).toEqual(['Default', 'A small pack', ...pack.topics.map(({ topic }) => `A small pack::${topic.name}`)]);
  expect(collection.media.size).toBe(1);
});

test('the same file again adds and changes nothing', () => {
  const before = state();
  expect(collection.import(apkg(pack, MONDAY))).toMatchObject({ added: [], updated: [], conflicting: [] });
  expect(state()).toEqual(before);
});

test('a later file updates the texts, and leaves all progress', () => {
  const cards = structuredClone(collection.cards);
  const later = changeQuestions(pack, (_, index) => (index === 0 ? { question: 'What has changed?' } : {}));
  expect(collection.import(apkg(later, TUESDAY))).toMatchObject({ added: [], duplicate: [], conflicting: [] });
  expect([...collection.notes.values()].map(({ flds }) => flds.split('\u001f')[0])).toContain('What has changed?');
  expect(collection.notes.size).toBe(all.length);
  expect(collection.cards).toEqual(cards);
});

test('an older file changes nothing', () => {
  const later = changeQuestions(pack, () => ({ question: 'What has changed?' }));
  collection.import(apkg(later, TUESDAY));
  expect(collection.import(apkg(pack, MONDAY)).duplicate.toSorted()).toEqual(all.toSorted());
  expect([...collection.notes.values()].every(({ flds }) => flds.startsWith('What has changed?'))).toBe(true);
});

test('a question that is gone stays with its progress, and a new one comes as new', () => {
  const [first, second, third] = pack.questions;
  const renamed = { ...third!, meta: { ...third!.meta, id: 'brand-new' } };
  const { added, updated } = collection.import(apkg({ ...pack, questions: [first!, second!, renamed] }, TUESDAY));
  expect([added.length, updated.length]).toEqual([1, 2]);
  expect(collection.cards.map(({ reps }) => reps).toSorted()).toEqual([0, 5, 5, 5]);
});

test('a new title, employer and address update the same notes', () => {
  const moved = { ...pack, pack: { ...pack.pack, title: 'A large pack', employer: 'Other', baseAddress: 'https://elsewhere.example/' } };
  expect(collection.import(apkg(moved, TUESDAY))).toMatchObject({ added: [], conflicting: [] });
  expect(collection.cards).toHaveLength(3);
});

test('a new look of the cards comes with a later file, and keeps every note its note type', () => {
  const deck = { ...deckOf(pack), css: '.card { color: tomato; }' };
  expect(collection.import(writeApkg(deck, TUESDAY)).conflicting).toEqual([]);
  expect([...collection.noteTypes.values()].map(({ css }) => css)).toEqual(['.card { color: tomato; }']);
});

test('a drawing that changed is shown by its notes', () => {
  const drawn = { ...pack, diagrams: pack.diagrams.map((diagram) => ({ ...diagram, svg: diagram.svg.replaceAll('Mixer', 'Kneader') })) };
  collection.import(apkg(drawn, TUESDAY));
  const shown = [...collection.notes.values()].flatMap(({ flds }) => /src="([^"]+\.svg)"/.exec(flds)?.[1] ?? []);
  expect(shown).toHaveLength(1);
  expect(collection.media.size).toBe(2);
  expect(collection.media.has(shown[0]!)).toBe(true);
});

test('another pack with the same ids of questions is beside it', () => {
  const other = { ...pack, pack: { ...pack.pack, id: 'brewery', title: 'Beer' } };
  expect(collection.import(apkg(other, TUESDAY))).toMatchObject({ updated: [], duplicate: [], conflicting: [] });
  expect(collection.cards).toHaveLength(6);
});
