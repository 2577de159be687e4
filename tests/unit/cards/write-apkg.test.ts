import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { CardDeck } from '../../../src/cards/make-deck.ts';
import { FIELDS } from '../../../src/cards/note-type.ts';
import { writeApkg } from '../../../src/cards/write-apkg.ts';
import type { SitePack } from '../../../src/pack/site-pack.ts';
import { makeTemporaryFolder } from '../site/temporary-folder.ts';
import { changeQuestions, deckOf, readSitePack } from './made-pack.ts';
import { typeset } from '../../../src/site/typeset-text.ts';

const SECONDS = 1_767_225_600;

interface ReadPackage {
  broken: string | null;
  integrity: string;
  version: number;
  schema: string[];
  entries: string[];
  dates: string[];
  decks: string[];
  noteTypes: [name: string, fields: string[], cards: number][];
  notes: { id: number; guid: string; noteType: string; mod: number; tags: string; fields: string[]; sorted: string }[];
  wrongChecksums: string[];
  cards: { note: number; deck: string; state: number[]; due: number }[];
  media: Record<string, string>;
}

/** What Python finds in the package of a deck. */
function readWithPython(deck: CardDeck): ReadPackage {
  const file = join(makeTemporaryFolder(), 'deck.apkg');
  writeFileSync(file, writeApkg(deck, SECONDS));
  const { status, stdout, stderr } = spawnSync('python3', [join(import.meta.dirname, 'read-apkg.py'), file], { encoding: 'utf8', maxBuffer: 1e9 });
  expect(status, stderr).toBe(0);
  return JSON.parse(stdout) as ReadPackage;
}

test('another program finds every card, field, tag and drawing in the package', async () => {
  const odd = changeQuestions(await readSitePack(), (_, index) => ({ question: `Is ${index} < 9 & "nine" > [sound:x]?` }));
  const deck = deckOf(odd);
  const read = readWithPython(deck);
  expect(read).toMatchObject({
    broken: null,
    integrity: 'ok',
    version: 11,
    wrongChecksums: [],
    decks: ['Default', ...deck.decks.map(({ name }) => name)].sort(),
  });
  expect(read.entries).toEqual(
    ['collection.anki2', ...deck.media.map((_, number) => String(number)), 'media'].sort((a, b) => read.entries.indexOf(a) - read.entries.indexOf(b)),
  );
  expect(read.media).toEqual(Object.fromEntries(deck.media.map(({ name }) => [name, '<svg '])));
  expect(read.noteTypes).toEqual([['Answerpack', [...FIELDS], 1]]);
  const byGuid = new Map(read.notes.map((note) => [note.guid, note]));
  for (const [index, { guid, id, tags, fields, deck: own }] of deck.notes.entries()) {
    expect(byGuid.get(guid)).toEqual({
      guid,
      id,
      noteType: String(deck.noteType.id),
      mod: SECONDS,
      tags: ` ${tags.join(' ')} `,
      fields: FIELDS.map((name) => fields[name]),
      sorted: typeset(odd.questions[index]!.meta.question),
    });
    expect(read.cards[index]).toEqual({ note: id, deck: own.name, state: [0, 0, 0], due: index + 1 });
  }
  expect(read.cards).toHaveLength(deck.notes.length);
});

test("its tables and indices are those of Anki's schema 11", async () => {
  const { schema } = readWithPython(deckOf(await readSitePack()));
  const columns = (table: string): string[] =>
    schema
      .find((sql) => sql.toLowerCase().startsWith(`create table ${table} `))!
      .replace(/^[^(]*\(|\)$/g, '')
      .split(', ')
      .map((column) => column.split(' ').slice(0, 2).join(' '));
  expect(columns('notes').join()).toBe(
    'id integer,guid text,mid integer,mod integer,usn integer,tags text,flds text,sfld integer,csum integer,flags integer,data text',
  );
  expect(columns('cards').join()).toBe(
    'id integer,nid integer,did integer,ord integer,mod integer,usn integer,type integer,queue integer,due integer,ivl integer,factor integer,reps integer,lapses integer,left integer,odue integer,odid integer,flags integer,data text',
  );
  expect(columns('col').join()).toBe(
    'id integer,crt integer,mod integer,scm integer,ver integer,dty integer,usn integer,ls integer,conf text,models text,decks text,dconf text,tags text',
  );
  expect(columns('revlog').join()).toBe('id integer,cid integer,usn integer,ease integer,ivl integer,lastIvl integer,factor integer,time integer,type integer');
  expect(columns('graves').join()).toBe('usn integer,oid integer,type integer');
  expect(schema.filter((sql) => sql.startsWith('CREATE INDEX')).map((sql) => sql.replace('CREATE INDEX ', ''))).toEqual([
    'ix_cards_nid on cards (nid)',
    'ix_cards_sched on cards (did, queue, due)',
    'ix_cards_usn on cards (usn)',
    'ix_notes_csum on notes (csum)',
    'ix_notes_usn on notes (usn)',
    'ix_revlog_cid on revlog (cid)',
    'ix_revlog_usn on revlog (usn)',
  ]);
});

test('the same cards and moment give the same bytes, in every time zone', async () => {
  const deck = deckOf(await readSitePack());
  const zone = process.env['TZ'];
  const [first, second] = ['Pacific/Kiritimati', 'America/Los_Angeles'].map((name) => {
    process.env['TZ'] = name;
    return Buffer.from(writeApkg(deck, SECONDS));
  });
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
  expect(first!.equals(second!)).toBe(true);
  expect(Buffer.from(writeApkg(deck, SECONDS + 1)).equals(first!)).toBe(false);
});

test('a pack of 5,000 questions is a deck of as many cards, each with ids of its own', async () => {
  const pack = await readSitePack();
  const [question] = pack.questions;
  const many: SitePack = { ...pack, questions: Array.from({ length: 5000 }, (_, index) => ({ ...question!, meta: { ...question!.meta, id: `q-${index}` } })) };
  const read = readWithPython(deckOf(many));
  expect(read.integrity).toBe('ok');
  expect(read.notes).toHaveLength(5000);
  expect(new Set(read.cards.map(({ note }) => note)).size).toBe(5000);
  expect(read.cards.map(({ due }) => due)).toEqual(Array.from({ length: 5000 }, (_, index) => index + 1));
  expect(Object.keys(read.media).length).toBeLessThanOrEqual(1);
});
