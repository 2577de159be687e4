import { DatabaseSync } from 'node:sqlite';
import { fieldChecksum } from './anki-ids.ts';
import type { AnkiDeck } from './describe-decks.ts';
import type { CardDeck } from './make-deck.ts';
import { FIELDS } from './note-type.ts';
import { CONFIG, DECK, PRESET, SCHEMA_VERSION, schemaSql } from './schema11.ts';
import { stripHtml } from './strip-html.ts';

const SECONDS_OF_DAY = 86_400;
/** Anki's sign between fields. */
const FIELD_END = '\u001f';

/** A deck as the bytes of an Anki collection; `seconds` is when its notes changed last, and is all that differs between two of the same cards. */
export function writeCollection(deck: CardDeck, seconds: number): Uint8Array {
  const database = new DatabaseSync(':memory:');
  try {
    database.exec(`${schemaSql()}begin`);
    const decks = [{ id: 1, name: 'Default', about: '' }, ...deck.decks].map((each) => toStoredDeck(each, seconds));
    database
      .prepare('insert into col values (1, ?, ?, ?, ?, 0, 0, 0, ?, ?, ?, ?, ?)')
      .run(
        seconds - (seconds % SECONDS_OF_DAY),
        seconds * 1000,
        seconds * 1000,
        SCHEMA_VERSION,
        JSON.stringify(CONFIG),
        JSON.stringify({ [deck.noteType.id]: toStoredNoteType(deck, seconds) }),
        JSON.stringify(Object.fromEntries(decks.map((each) => [each.id, each]))),
        JSON.stringify({ [PRESET.id]: PRESET }),
        '{}',
      );
    const addNote = database.prepare(`insert into notes values (?, ?, ?, ?, -1, ?, ?, ?, ?, 0, '')`);
    const addCard = database.prepare(`insert into cards values (?, ?, ?, 0, ?, -1, 0, 0, ?, 0, 0, 0, 0, 0, 0, 0, 0, '')`);
    deck.notes.forEach(({ id, guid, cardId, deck: { id: deckId }, tags, fields }, index) => {
      const sorted = stripHtml(fields[FIELDS[0]]);
      addNote.run(
        id,
        guid,
        deck.noteType.id,
        seconds,
        ` ${tags.join(' ')} `,
        FIELDS.map((name) => fields[name]).join(FIELD_END),
        sorted,
        fieldChecksum(sorted),
      );
      addCard.run(cardId, id, deckId, seconds, index + 1);
    });
    database.exec('commit');
    return database.serialize();
  } finally {
    database.close();
  }
}

function toStoredDeck({ id, name, about }: AnkiDeck, seconds: number): typeof DECK & { id: number; mod: number; name: string; desc: string } {
  return { id, mod: seconds, name, desc: about, ...DECK };
}

/** By Anki's rslib/src/notetype/schema11.rs; ids of fields and of the card let Anki merge a later form of the note type. */
function toStoredNoteType({ css, noteType: { id: typeId, name: typeName, fields, card } }: CardDeck, seconds: number): Record<string, unknown> {
  return {
    id: typeId,
    name: typeName,
    type: 0,
    mod: seconds,
    usn: -1,
    sortf: 0,
    did: 1,
    tmpls: [{ id: card.id, name: card.name, ord: 0, qfmt: card.front, afmt: card.back, bqfmt: '', bafmt: '', did: null, bfont: '', bsize: 0 }],
    flds: fields.map(({ id, name }, ord) => ({
      id,
      name,
      ord,
      sticky: false,
      rtl: false,
      font: 'Georgia',
      size: 18,
      media: [],
    })),
    css,
    latexPre: '',
    latexPost: '',
    req: [[0, 'any', [0, 1]]],
    tags: [],
    vers: [],
  };
}
