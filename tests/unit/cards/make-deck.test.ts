import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { fieldChecksum, makeUnique } from '../../../src/cards/anki-ids.ts';
import { makeNoteType } from '../../../src/cards/note-type.ts';
import { stripHtml } from '../../../src/cards/strip-html.ts';
import type { SitePack } from '../../../src/pack/site-pack.ts';
import { ONE_QUESTION, withChanges } from '../pack/changed-pack.ts';
import { changeQuestions, deckOf, readSitePack } from './made-pack.ts';

let pack: SitePack;
beforeAll(async () => {
  pack = await readSitePack();
});

/** The first note of the pack with its question changed. */
const firstNote = (change: Partial<SitePack['questions'][number]['meta']>) => deckOf(changeQuestions(pack, () => change)).notes[0]!;

describe('a question as a note', () => {
  test('has the fields, the tags and the deck of its topic', () => {
    const [first] = deckOf(pack).notes;
    expect(first).toMatchObject({ deck: { name: `A small pack::${pack.questions[0]!.topic.name}` } });
    const note = deckOf(pack).notes.find(({ fields }) => fields.Question === 'How do you keep the ovens warm?')!;
    expect(note.tags).toEqual(['running', 'foundation', 'asked-often']);
    expect(note.fields).toMatchObject({
      Level: 'foundation',
      'One line': 'Bake on stone and keep the door shut.',
      Page: 'https://bakery.example/answers/questions/keep-ovens-warm/',
    });
    expect(note.fields.Drawing).toMatch(/^<img src="answerpack-bread-line-[0-9a-f]{8}\.svg" alt="The way of a loaf\. The mixer feeds the oven [^"]*">$/);
  });

  test('shows code, emphasis and links as HTML, with complete addresses, signs as signs, and texts as pages set them', () => {
    const { fields } = firstNote({
      question: 'Is 1 < 2 && "two" > \'one\'?',
      oneLine: 'Run `a < b && c`, *then* **wait**.',
      short: 'See [the shelf](/questions/shelf-life/#full-answer) and `x`.',
      terms: ['R&D', '<b>'],
    });
    expect(fields.Question).toBe('Is 1 &lt; 2 &amp;&amp; “two” &gt; ‘one’?');
    expect(fields['One line']).toBe('Run <code>a &lt; b &amp;&amp; c</code>, <em>then</em> <strong>wait</strong>.');
    expect(fields['Short answer']).toBe('See <a href="https://bakery.example/answers/questions/shelf-life/#full-answer">the shelf</a> and <code>x</code>.');
    expect(fields.Terms).toBe('R&amp;D · &lt;b&gt;');
  });

  test.each([
    ['[sound:bell.mp3]', '&#91;sound:bell.mp3]'],
    ['[latex]x[/latex]', '&#91;latex]x[/latex]'],
    ['[$]x[/$] [$$]y[/$$]', '&#91;$]x[/$] &#91;$$]y[/$$]'],
    ['[[type:Level]]', '&#91;&#91;type:Level]]'],
    ['an [ordinary] bracket', 'an [ordinary] bracket'],
  ])('shows %s as it is written, though Anki has commands of that form', (question, html) => {
    const { fields } = firstNote({ question });
    expect(fields.Question).toBe(html);
    expect(stripHtml(fields.Question)).toBe(question);
  });
});

describe('what Anki knows a card by', () => {
  const guids = (site: SitePack): string[] => deckOf(site).notes.map(({ guid }) => guid);

  test('stays when texts, topics, the order and the address change', () => {
    const deck = deckOf({ ...pack, questions: pack.questions.toReversed() });
    const changed = deckOf(changeQuestions(pack, () => ({ question: 'Another?', asked: 'rarely', level: 'senior' })));
    expect(deck.notes.map(({ guid }) => guid).toReversed()).toEqual(guids(pack));
    expect(changed.notes.map(({ guid, id, cardId }) => [guid, id, cardId])).toEqual(deckOf(pack).notes.map(({ guid, id, cardId }) => [guid, id, cardId]));
    expect(guids({ ...pack, pack: { ...pack.pack, baseAddress: 'https://elsewhere.example/', employer: 'Other', role: 'Other' } })).toEqual(guids(pack));
  });

  test('stays with a new title in a pack that has an id, and is another in another pack', () => {
    const named = (id: string | undefined, title: string): SitePack => ({ ...pack, pack: { ...pack.pack, title, id } });
    expect(guids(named('bakery', 'New'))).toEqual(guids(named('bakery', 'Old')));
    expect(deckOf(named('bakery', 'New')).decks.map(({ id }) => id)).toEqual(deckOf(named('bakery', 'Old')).decks.map(({ id }) => id));
    expect(guids(named(undefined, 'New'))).not.toEqual(guids(named(undefined, 'Old')));
    expect(guids(named('bakery', 'Old'))).not.toEqual(guids(named('brewery', 'Old')));
  });

  test('is what earlier decks had: a change here would take their progress from all readers', () => {
    const { noteType, notes } = deckOf({ ...pack, pack: { ...pack.pack, id: 'bakery' } });
    expect({ noteType, note: notes[0] }).toMatchObject({
      noteType: { id: 1_451_817_474_349, name: 'Answerpack', card: { id: 1_265_017_518_281, name: 'Say the answer' } },
      note: { guid: 'cd9711a04872e90e', id: 1_086_352_984_241, cardId: 1_118_871_762_102, deck: { id: 1_492_839_620_997 } },
    });
    expect(noteType.fields.map(({ id }) => id)).toEqual([
      1_474_558_569_579, 1_096_631_649_588, 1_463_476_112_998, 1_160_736_873_252, 1_407_409_434_079, 1_516_252_601_263, 1_302_774_203_026,
    ]);
  });

  test('is another note type in another language, so that an import changes no words of the cards that a reader has', () => {
    const { noteType } = deckOf(pack);
    const other = makeNoteType('de', { ankiCard: 'Antworten', ankiWhole: 'Ganz & gar' });
    expect(other.name).toBe('Answerpack (de)');
    expect(other.card).toMatchObject({ name: 'Antworten', back: noteType.card.back.replace('Read the full answer', 'Ganz &amp; gar') });
    const ids = ({ id, card, fields }: typeof other): number[] => [id, card.id, ...fields.map((field) => field.id)];
    expect(new Set([...ids(other), ...ids(noteType)]).size).toBe(2 * ids(other).length);
  });

  test('is a time in the past, as Anki refuses ids of the future', () => {
    const { noteType, notes, decks } = deckOf(pack);
    const ids = [noteType.id, ...decks.map(({ id }) => id), ...notes.flatMap(({ id, cardId }) => [id, cardId])];
    expect(Math.min(...ids)).toBeGreaterThanOrEqual(1_000_000_000_000);
    expect(Math.max(...ids)).toBeLessThan(1_600_000_000_000);
  });

  test('is another number for each, also for two that meet', () => {
    const unique = makeUnique();
    expect([7, 7, 8, 7, 1].map(unique)).toEqual([7, 8, 9, 10, 1]);
  });
});

test('the checksum is the first eight hex digits of the SHA-1 of the plain text', () => {
  const digits = createHash('sha1').update('How do R&D & <b> differ?').digest('hex').slice(0, 8);
  expect(fieldChecksum(stripHtml('How do <em>R&amp;D</em> &amp; &lt;b&gt; differ?'))).toBe(Number.parseInt(digits, 16));
  // Known from Anki's own tests of this rule: sha1("test") begins with a94a8fe5.
  expect(fieldChecksum('test')).toBe(0xa94a8fe5);
  expect(stripHtml('a<img src="x.svg" alt="1 &gt; 0">b<!-- c --> &amp;lt;')).toBe('a x.svg b &lt;');
});

describe('the drawings', () => {
  test('are each in the deck once, whoever shows them', () => {
    const shown = { ...pack, questions: pack.questions.map((question) => ({ ...question, diagrams: ['bread-line'] })) };
    const { notes, media } = deckOf(shown);
    expect(media).toHaveLength(1);
    expect(new Set(notes.map(({ fields }) => fields.Drawing)).size).toBe(1);
  });

  test('are the first of each page, in both forms where there are two', () => {
    const [diagram] = pack.diagrams;
    const other = { ...diagram!, slug: 'other', narrow: { svg: diagram!.svg.replace('<svg ', '<svg data-form="narrow" ') } };
    const shown = { ...pack, diagrams: [diagram!, other], questions: pack.questions.map((question) => ({ ...question, diagrams: ['other', 'bread-line'] })) };
    const { notes, media } = deckOf(shown);
    expect(media.map(({ name }) => name.replace(/-[0-9a-f]{8}\.svg$/, ''))).toEqual(['answerpack-other', 'answerpack-other-narrow']);
    expect([...notes[0]!.fields.Drawing.matchAll(/src="([^"]*)" class="([^"]*)"/g)].map(([, src, name]) => [src, name])).toEqual([
      [media[0]!.name, 'qa-wide'],
      [media[1]!.name, 'qa-narrow'],
    ]);
  });

  test('are light, of their own size and on their own paper, as only a card knows its colors', () => {
    const svg = Buffer.from(deckOf(pack).media[0]!.content).toString();
    expect(svg).toMatch(/^<svg[^>]* width="\d+(\.\d+)?" height="\d+(\.\d+)?" viewBox=/);
    expect(svg).toMatch(/svg\{background:#\w{6};/);
    expect(svg).not.toMatch(/prefers-color-scheme|var\(|light-dark/);
  });

  test('are none in a pack without them', () => {
    const { notes, media } = deckOf({ ...pack, diagrams: [], questions: pack.questions.map((question) => ({ ...question, diagrams: [] })) });
    expect(media).toEqual([]);
    expect(notes.map(({ fields }) => fields.Drawing)).toEqual(notes.map(() => ''));
  });
});

test('the style sheet has the colors of the site for light and for night mode, and no token without a value', () => {
  const { css } = deckOf(pack);
  const [, light, night] = /^\.card \{([^}]*)\}\s+\.nightMode\.card,\s+\.nightMode \.card \{([^}]*)\}/.exec(css)!;
  expect(light).toContain('--surface: #fbfcfa;');
  expect(night).toContain('--surface: #0f1412;');
  const defined = new Set([...light!.matchAll(/(--[\w-]+):/g)].map((match) => match[1]));
  expect([...css.matchAll(/var\((--[\w-]+)\)/g)].map((match) => match[1]).filter((name) => !defined.has(name))).toEqual([]);
  expect(css).not.toMatch(/light-dark|@layer/);
});

test('a pack of one question has one card in the deck of its topic', async () => {
  const { notes, decks } = await withChanges(ONE_QUESTION, async (folder) => deckOf(await readSitePack(folder)));
  expect(notes).toHaveLength(1);
  expect(decks.map(({ name }) => name)).toEqual(['A small pack', notes[0]!.deck.name]);
});

test('names of decks keep to one level each', () => {
  const { decks } = deckOf({ ...pack, pack: { ...pack.pack, title: ' Bread:: and "rolls" ' } });
  expect(decks[0]!.name).toBe("Bread: and 'rolls'");
});
