/**
 * The form of Anki's collections that every version reads, "schema 11": tables, indices and settings, by Anki's own source
 * (ankitects/anki, rslib/src/storage/schema11.sql, rslib/src/config/schema11.rs, rslib/src/decks/schema11.rs, rslib/src/deckconfig/schema11.rs).
 */
export const SCHEMA_VERSION = 11;

/** Columns by table, `id` first where it is the key; those of texts are named below, all others are integers. */
const TABLES = {
  col: 'id crt mod scm ver dty usn ls conf models decks dconf tags',
  notes: 'id guid mid mod usn tags flds sfld csum flags data',
  cards: 'id nid did ord mod usn type queue due ivl factor reps lapses left odue odid flags data',
  revlog: 'id cid usn ease ivl lastIvl factor time type',
  graves: 'usn oid type',
} as const;

const TEXTS = new Set(['conf', 'models', 'decks', 'dconf', 'tags', 'guid', 'flds', 'data']);

const INDICES = {
  ix_notes_usn: 'notes (usn)',
  ix_cards_usn: 'cards (usn)',
  ix_revlog_usn: 'revlog (usn)',
  ix_cards_nid: 'cards (nid)',
  ix_cards_sched: 'cards (did, queue, due)',
  ix_revlog_cid: 'revlog (cid)',
  ix_notes_csum: 'notes (csum)',
} as const;

/** The statements that make an empty collection. */
export function schemaSql(): string {
  const tables = Object.entries(TABLES).map(([table, columns]) => {
    const typed = columns
      .split(' ')
      .map((column) => (column === 'id' ? 'id integer primary key' : `${column} ${TEXTS.has(column) ? 'text' : 'integer'} not null`));
    return `create table ${table} (${typed.join(', ')});`;
  });
  return [...tables, ...Object.entries(INDICES).map(([name, place]) => `create index ${name} on ${place};`)].join('\n');
}

/** Settings of a collection. */
export const CONFIG = {
  activeDecks: [1],
  curDeck: 1,
  newSpread: 0,
  collapseTime: 1200,
  timeLim: 0,
  estTimes: true,
  dueCounts: true,
  curModel: null,
  nextPos: 1,
  sortType: 'noteFld',
  sortBackwards: false,
  addToCur: true,
  dayLearnFirst: false,
  schedVer: 2,
} as const;

/** What a deck is beside its id, its name and its description: nothing studied, and the first of the reader's own presets. */
export const DECK = {
  usn: -1,
  lrnToday: [0, 0],
  revToday: [0, 0],
  newToday: [0, 0],
  timeToday: [0, 0],
  collapsed: false,
  browserCollapsed: false,
  dyn: 0,
  conf: 1,
  extendNew: 0,
  extendRev: 0,
} as const;

/** Anki's own preset, which every collection has; an import leaves the reader's as it is. */
export const PRESET = {
  id: 1,
  mod: 0,
  name: 'Default',
  usn: 0,
  maxTaken: 60,
  autoplay: true,
  timer: 0,
  replayq: true,
  dyn: false,
  new: { bury: false, delays: [1, 10], initialFactor: 2500, ints: [1, 4, 0], order: 1, perDay: 20 },
  rev: { bury: false, ease4: 1.3, ivlFct: 1, maxIvl: 36500, perDay: 200, hardFactor: 1.2 },
  lapse: { delays: [10], leechAction: 1, leechFails: 8, minInt: 1, mult: 0 },
} as const;
