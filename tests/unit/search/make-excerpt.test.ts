import { describe, expect, test } from 'vitest';
import { countLineWords } from '../../../src/search/passages/line-words.ts';
import { makeExcerpt, type FoundPage } from '../../../src/search/passages/make-excerpt.ts';

/** A page of sections as Pagefind gives it: each heading again before its text, with a dot. */
function pageOf(opening: string, sections: readonly (readonly [heading: string, text: string, element?: string])[]): FoundPage {
  let content = opening;
  const anchors = sections.map(([heading, text, element = 'h2']) => {
    const location = content.split(/\s+/).filter((word) => word !== '').length;
    content += ` ${element === 'figure' ? '' : `${heading}${/[.?!]$/.test(heading) ? '' : '.'} `}${text}`;
    return { element, id: heading.toLowerCase().replaceAll(/\W+/g, '-'), text: element === 'figure' ? '' : heading, location };
  });
  return { url: '/answers/questions/cold-oven/', content: content.trim(), meta: { title: 'The oven is cold. What now?' }, anchors };
}

const weigh = (...words: string[]): Map<string, number> => new Map(words.map((word) => [word, 1]));

/** Heading, address and text of an excerpt, its marks in brackets. */
function show(page: FoundPage, words: ReadonlyMap<string, number>, except?: ReadonlySet<string>): string | undefined {
  const excerpt = makeExcerpt(page, words, except);
  return (
    excerpt && `${excerpt.title} ${excerpt.url.slice(page.url.length)} ${excerpt.pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('')}`
  );
}

const OPENING = 'Running. The oven is cold. What now? Also asked 2 other ways Why is my oven cold? What lights a burner?';
const LONG =
  'A baker who finds the stone cold at four in the morning reads the thermometer first, then looks at the fuse behind the left door, and only then calls the person who sold the oven, because most calls end with a new fuse and a bill.';

describe('the section', () => {
  test('is the one that has most of the words, weighed', () => {
    const page = pageOf(OPENING, [
      ['Full answer', 'The stone is cold. The fuse is old.'],
      ['Trade-offs', 'A fuse costs little. A valve costs much.'],
    ]);
    expect(show(page, weigh('fuse', 'valve'))).toBe('Trade-offs #trade-offs A [fuse] costs little. A [valve] costs much.');
    expect(
      show(
        page,
        new Map([
          ['stone', 3],
          ['fuse', 1],
          ['valve', 1],
        ]),
      ),
    ).toBe('Full answer #full-answer The [stone] is cold. The [fuse] is old.');
  });

  test('is the one that has them in one place, where two have all', () => {
    const filler = 'Nobody opens the door before the bell rings twice for all. '.repeat(4);
    const page = pageOf(OPENING, [
      ['Full answer', `The fuse is old. ${filler}The valve is new.`],
      ['Trade-offs', 'We know that the fuse and the valve are both sold out.'],
    ]);
    expect(show(page, weigh('fuse', 'valve'))).toContain('Trade-offs');
  });

  test('is the denser one of equals', () => {
    const page = pageOf(OPENING, [
      ['Full answer', 'The fuse is behind the left door of the upper deck, as its maker says.'],
      ['Trade-offs', 'A fuse costs little.'],
    ]);
    expect(show(page, weigh('fuse'))).toContain('Trade-offs');
  });

  test('may begin at a heading of the third level, and not at a figure', () => {
    const page = pageOf(OPENING, [
      ['Full answer', 'The stone is cold.'],
      ['Upper deck', 'The fuse is old.', 'h3'],
      ['drawing', 'The valve is drawn.', 'figure'],
    ]);
    expect(show(page, weigh('fuse'))).toBe('Upper deck #upper-deck The [fuse] is old. The valve is drawn.');
    expect(show(page, weigh('valve'))).toBe('Upper deck #upper-deck The fuse is old. The [valve] is drawn.');
  });

  test('begins at its heading where only that has the words', () => {
    const page = pageOf(OPENING, [['Common mistakes', 'Opening the door early lets the steam out.']]);
    expect(show(page, weigh('mistakes'))).toBe('Common mistakes #common-mistakes Opening the door early lets the steam out.');
  });

  test('is none of those that are passed over', () => {
    const page = pageOf(OPENING, [
      ['Say first', 'Change the fuse.'],
      ['Full answer', 'The fuse is behind the left door.'],
    ]);
    expect(show(page, weigh('fuse', 'change'), new Set(['say-first']))).toBe('Full answer #full-answer The [fuse] is behind the left door.');
    expect(show(page, weigh('change'), new Set(['say-first']))).toBeUndefined();
  });

  test('is what is above the first heading, after the title, only where no other has a word', () => {
    const page = pageOf(OPENING, [['Full answer', 'The fuse is old.']]);
    expect(show(page, weigh('burner'))).toBe('  Also asked 2 other ways Why is my oven cold? What lights a [burner]?');
    expect(show(page, weigh('burner', 'fuse'))).toBe('Full answer #full-answer The [fuse] is old.');
    expect(show(page, weigh('running'))).toBeUndefined();
  });

  test('is missing where nothing has a word, or there is no text', () => {
    expect(show(pageOf(OPENING, [['Full answer', 'The fuse is old.']]), weigh('gas'))).toBeUndefined();
    expect(show(pageOf(OPENING, [['Fuse', '']]), weigh('fuse'))).toBeUndefined();
    expect(show({ ...pageOf('', []), meta: {} }, weigh('fuse'))).toBeUndefined();
    expect(show(pageOf(OPENING, []), new Map())).toBeUndefined();
  });

  test('of a page without headings is the page, without the title wherever it is', () => {
    const page = { ...pageOf('Lab. ovens/deck.yaml. The upper deck. ovens/deck.yaml. How hot the stone is.', []), meta: { title: 'ovens/deck.yaml' } };
    expect(show(page, weigh('stone'))).toBe('  The upper deck. How hot the [stone] is.');
  });
});

describe('the passage', () => {
  const excerptOf = (text: string, ...words: string[]): string | undefined =>
    show(pageOf(OPENING, [['Full answer', text]]), weigh(...words))?.slice('Full answer #full-answer '.length);

  test('never begins with the heading, with or without a dot', () => {
    for (const heading of ['Full answer', 'Why a fuse?', 'In the Bread & Butter Line']) {
      const page = pageOf(OPENING, [[heading, 'The fuse is old.']]);
      expect(
        makeExcerpt(page, weigh('fuse'))!
          .pieces.map(({ text }) => text)
          .join(''),
      ).toBe('The fuse is old.');
    }
  });

  test('is of whole sentences, as many as fit', () => {
    const text =
      'The dough rests first. The stone takes an hour to be hot. The fuse is behind the left door. A spare one is in the drawer. The log says when it was changed. Flour is weighed twice.';
    expect(excerptOf(text, 'fuse')).toBe(
      'The [fuse] is behind the left door. A spare one is in the drawer. The log says when it was changed. Flour is weighed twice.',
    );
  });

  test('is cut in its middle where a sentence is too long, and says so', () => {
    expect(excerptOf(LONG, 'baker')).toBe(
      'A [baker] who finds the stone cold at four in the morning reads the thermometer first, then looks at the fuse behind the left door, and only …',
    );
    expect(excerptOf(LONG, 'bill')).toBe('… because most calls end with a new fuse and a [bill].');
    expect(excerptOf(LONG.replaceAll(',', ''), 'bill')).toMatch(/^… \S.* a \[bill\]\.$/);
  });

  test('has no mark of punctuation before an ellipsis', () => {
    const words = Array.from({ length: 60 }, (_, index) => `word${index},`).join(' ');
    expect(excerptOf(words, 'word0')).toMatch(/word26 …$/);
  });

  test.each([
    ['a short form', 'A long stop, e.g. Sunday night, cools the stone.', 'stone', 'A long stop, e.g. Sunday night, cools the [stone].'],
    ['a quotation', '“The fuse is old.” Nobody says so aloud.', 'nobody', '“The fuse is old.” [Nobody] says so aloud.'],
    ['space of any kind', 'The \u{A0}  fuse\tis old.', 'fuse', 'The [fuse] is old.'],
    ['a file name', 'Open `/etc/valve.conf` and read mode=manual.', 'valve', 'Open `/etc/[valve].conf` and read mode=manual.'],
    ['another script', 'קפה שחור. הפיוז ישן.', 'ישן', 'קפה שחור. הפיוז [ישן].'],
    ['markup', 'Write <b>fuse</b> & go.', 'fuse', 'Write <b>[fuse]</b> & go.'],
  ])('keeps %s', (_, text, word, expected) => expect(excerptOf(text, word)).toBe(expected));

  test('of code is one line, whole where it is short', () => {
    /** A page of code as Pagefind gives it: all on one line. */
    const showCode = (code: string, word: string, lines = countLineWords(code)): string | undefined =>
      show({ ...pageOf('', []), content: code.replaceAll(/\s+/g, ' ').trim(), meta: { title: 'deck.yaml', lines } }, weigh(word));
    const code = 'deck:\n\n  celsius: 240\n  # Granite holds the heat. It is slow.\n  stone: granite\n  steam: on\n';
    expect(showCode(code, 'stone')).toBe('  [stone]: granite');
    expect(showCode(code, 'slow')).toBe('  # Granite holds the heat. It is [slow].');
    expect(showCode(code, 'deck')).toBe('  [deck]:');
    expect(showCode(code, 'stone', '')).toContain('[stone]: granite steam: on');
    expect(showCode(code, 'stone', '1 2 x -4')).toContain('[stone]: granite steam: on');
    const long = `a: 1\n${Array.from({ length: 50 }, (_, index) => `--flag${index}`).join(' ')}\nb: 2`;
    expect(showCode(long, 'flag40')).toMatch(/^ {2}… --flag33 .* --\[flag40\] .* --flag49$/);
  });

  test('has at most thirty words and gives the text as it is, whatever is looked for', () => {
    const text = `${LONG} The dough rests. ${LONG} Flour, water; salt: that is all! ${LONG}`;
    const page = pageOf(OPENING, [['Full answer', text]]);
    for (const word of new Set(text.toLowerCase().match(/[a-z]+/g))) {
      const pieces = makeExcerpt(page, weigh(word))!.pieces;
      const shown = pieces.map((piece) => piece.text).join('');
      expect(shown.replaceAll('…', ' ').trim().split(/\s+/).length).toBeLessThanOrEqual(30);
      expect(text).toContain(shown.replaceAll(/^… | …$/g, ''));
      expect(
        pieces.some(({ marked }) => marked),
        word,
      ).toBe(true);
    }
  });
});
