import { strFromU8, unzipSync } from 'fflate';
import { createHash } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';

/** A note as a collection keeps it. */
export interface StoredNote {
  id: number;
  guid: string;
  mid: number;
  mod: number;
  tags: string;
  flds: string;
}

/** A card as a collection keeps it, with the progress of its reader. */
export interface StoredCard {
  id: number;
  nid: number;
  did: number;
  ord: number;
  queue: number;
  due: number;
  reps: number;
  ivl: number;
}

interface StoredNoteType {
  id: number;
  name: string;
  mod: number;
  css: string;
  flds: { name: string }[];
  tmpls: { name: string }[];
}

interface StoredDeck {
  id: number;
  name: string;
  desc: string;
}

/** What an import did to each note, by guid. */
export interface ImportLog {
  added: string[];
  updated: string[];
  duplicate: string[];
  conflicting: string[];
}

const DAY = 86_400_000;

/**
 * A reader's collection that imports packages by Anki's own rules, as its source has them (ankitects/anki,
 * rslib/src/import_export/package/apkg/import/: notes.rs, cards.rs, decks.rs, media.rs, and check_ids of
 * rslib/src/import_export/gather.rs), with what its dialog proposes: notes and note types are updated where the file's are newer, and
 * note types are not merged.
 */
export class AnkiCollection {
  readonly notes = new Map<string, StoredNote>();
  readonly cards: StoredCard[] = [];
  readonly noteTypes = new Map<number, StoredNoteType>();
  readonly decks = new Map<string, StoredDeck>([['Default', { id: 1, name: 'Default', desc: '' }]]);
  /** SHA-1 by name. */
  readonly media = new Map<string, string>();

  /** Imports a package, and tells what became of its notes. */
  import(apkg: Uint8Array): ImportLog {
    const { notes, cards, noteTypes, decks, media } = readPackage(apkg);
    const tomorrow = Date.now() + DAY;
    if ([...notes, ...cards].some(({ id }) => id > tomorrow)) throw new Error('InvalidId');
    const remapped = this.#importNoteTypes(noteTypes);
    const names = this.#prepareMedia(media);
    const log: ImportLog = { added: [], updated: [], duplicate: [], conflicting: [] };
    const noteIds = new Map<number, number>();
    const used = new Set<string>();
    for (const note of notes) this.#importNote({ ...note, mid: remapped.get(note.mid) ?? note.mid }, { log, noteIds, names, used });
    const deckIds = this.#importDecks(decks);
    for (const card of cards) this.#importCard(card, noteIds, deckIds);
    for (const [name, { renamed, sha1 }] of names) if (used.has(name)) this.media.set(renamed, sha1);
    return log;
  }

  /** By `update_or_duplicate_notetype`: another schema under the same id becomes a note type of its own. */
  #importNoteTypes(incoming: readonly StoredNoteType[]): Map<number, number> {
    const remapped = new Map<number, number>();
    for (const noteType of incoming) {
      const existing = this.noteTypes.get(noteType.id);
      if (!existing) this.noteTypes.set(noteType.id, noteType);
      else if (schemaOf(existing) !== schemaOf(noteType)) {
        const id = noteType.id + 1;
        remapped.set(noteType.id, id);
        this.noteTypes.set(id, { ...noteType, id });
      } else if (existing.mod < noteType.mod) this.noteTypes.set(noteType.id, noteType);
    }
    return remapped;
  }

  /** By `prepare_media`: a name that is taken by another file gets a hash. */
  #prepareMedia(files: ReadonlyMap<string, string>): Map<string, { renamed: string; sha1: string }> {
    return new Map(
      [...files].map(([name, sha1]) => {
        const other = this.media.get(name);
        return [name, { renamed: other === undefined || other === sha1 ? name : name.replace(/(?=\.[^.]*$)/, `-${sha1}`), sha1 }];
      }),
    );
  }

  #importNote(note: StoredNote, to: { log: ImportLog; noteIds: Map<number, number>; names: Map<string, { renamed: string }>; used: Set<string> }): void {
    const { log, noteIds, names, used } = to;
    const write = (id: number): void => {
      const flds = note.flds.replaceAll(/(<img[^>]+src=")([^"]+)/g, (_, before: string, name: string) => {
        used.add(name);
        return before + (names.get(name)?.renamed ?? name);
      });
      this.notes.set(note.guid, { ...note, id, flds });
      noteIds.set(note.id, id);
    };
    const existing = this.notes.get(note.guid);
    if (!existing) {
      let id = note.id;
      while ([...this.notes.values()].some((other) => other.id === id)) id += 999;
      write(id);
      log.added.push(note.guid);
    } else if (existing.mid !== note.mid) log.conflicting.push(note.guid);
    else if (existing.mod < note.mod) {
      write(existing.id);
      log.updated.push(note.guid);
    } else {
      noteIds.set(note.id, existing.id);
      log.duplicate.push(note.guid);
    }
  }

  /** By name; only the description of one that is there already changes. */
  #importDecks(decks: readonly StoredDeck[]): Map<number, number> {
    const ids = new Map<number, number>();
    for (const deck of decks) {
      const existing = this.decks.get(deck.name);
      const id = existing?.id ?? Math.max(...[...this.decks.values()].map((other) => other.id)) + 1;
      this.decks.set(deck.name, { ...deck, id });
      ids.set(deck.id, id);
    }
    return ids;
  }

  /** A card that its note has already is left alone, with all progress. */
  #importCard(card: StoredCard, noteIds: ReadonlyMap<number, number>, deckIds: ReadonlyMap<number, number>): void {
    const nid = noteIds.get(card.nid);
    if (nid === undefined || this.cards.some((other) => other.nid === nid && other.ord === card.ord)) return;
    let { id } = card;
    while (this.cards.some((other) => other.id === id)) id += 999;
    this.cards.push({ ...card, id, nid, did: deckIds.get(card.did) ?? card.did });
  }
}

function schemaOf({ flds, tmpls }: StoredNoteType): string {
  return JSON.stringify([flds.map(({ name }) => name), tmpls.map(({ name }) => name)]);
}

function readPackage(apkg: Uint8Array) {
  const files = unzipSync(apkg);
  const names = JSON.parse(strFromU8(files['media']!)) as Record<string, string>;
  const database = new DatabaseSync(':memory:');
  try {
    database.deserialize(files['collection.anki2']!);
    const read = <T>(sql: string): T[] =>
      database
        .prepare(sql)
        .all()
        .map((row) => ({ ...row }) as T);
    const [col] = read<{ models: string; decks: string }>('select models, decks from col');
    const decks = Object.values(JSON.parse(col!.decks) as Record<string, StoredDeck>);
    const cards = read<StoredCard>('select id, nid, did, ord, queue, due, reps, ivl from cards');
    // By `gather_decks`: those of cards, and their parents.
    const own = decks.filter((deck) => cards.some(({ did }) => did === deck.id || decks.find(({ id }) => id === did)!.name.startsWith(`${deck.name}::`)));
    return {
      notes: read<StoredNote>('select id, guid, mid, mod, tags, flds from notes'),
      cards,
      noteTypes: Object.values(JSON.parse(col!.models) as Record<string, StoredNoteType>),
      decks: own.toSorted((a, b) => a.name.split('::').length - b.name.split('::').length),
      media: new Map(Object.entries(names).map(([number, name]) => [name, createHash('sha1').update(files[number]!).digest('hex')])),
    };
  } finally {
    database.close();
  }
}
