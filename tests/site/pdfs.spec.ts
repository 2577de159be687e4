import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { readCanonical } from '../../src/sheets/print/answer-from-folder.ts';
import { readPdf, squeeze as fold } from '../../src/sheets/print/read-pdf.ts';
import { unescapeHtml } from '../../src/text/escape-html.ts';
import { typeset } from '../../src/site/typeset-text.ts';
import { PACK, SITE } from './built-site.ts';
import { measureEmpty } from './read-picture.ts';

/** The PDFs that `npm run sheets` has made of the site under test. */
const PRINTED = process.env['PRINTED_FOLDER'] ?? SITE;
const FOLDER = join(PRINTED, 'sheets');
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith('.pdf'));
const SHEETS = readdirSync(FOLDER, { withFileTypes: true }).filter((entry) => entry.isDirectory());
const LARGEST = { book: 6_000_000, other: 2_000_000 };
const MM = 72 / 25.4;

const squeeze = (text: string): string => typeset(text).normalize('NFKC').replaceAll(/\s+/g, '');
const sheetOf = (file: string): string => file.replace(/-(a4|letter)\.pdf$/, '');
const readPrinted = (file: string): string => readFileSync(join(PRINTED, file), 'utf8');
const site = readCanonical(readPrinted('index.html'))!;

test('every sheet has a PDF on either paper, and nothing half made is left', () => {
  expect(
    readdirSync(FOLDER)
      .filter((name) => !/\.(pdf|html)$/.test(name))
      .sort(),
  ).toEqual(SHEETS.map(({ name }) => name).sort());
  expect(FILES.sort()).toEqual(SHEETS.flatMap(({ name }) => [`${name}-a4.pdf`, `${name}-letter.pdf`]).sort());
});

for (const file of FILES) {
  test(`${file}: numbers, links, tags, fonts, nothing outside the page, no page a third empty`, async () => {
    test.setTimeout(180_000);
    const path = join(FOLDER, file);
    const pdf = readFileSync(path);
    const sheet = sheetOf(file);
    expect(pdf.byteLength).toBeLessThan(sheet === 'book' ? LARGEST.book : LARGEST.other);
    const { pages, links, destinations } = await readPdf(pdf);
    const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;

    // Its own words about itself: a title, tags, a language, an outline of its headings.
    expect(((await document.getMetadata()).info as { Title: string }).Title.length).toBeGreaterThan(5);
    expect(((await document.getMarkInfo()) as unknown as Map<string, boolean>).get('Marked')).toBe(true);
    expect((await document.getOutline())?.length ?? 0).toBeGreaterThan(0);
    expect(await (await document.getPage(1)).getStructTree()).not.toBeNull();

    for (const [index, texts] of pages.entries()) {
      const { view } = await document.getPage(index + 1);
      // A book's cover has no number.
      if (sheet !== 'book' || index > 0)
        expect(texts.map(({ text }) => text).join(''), `number of page ${index + 1}`).toContain(`${index + 1} of ${pages.length}`);
      const outside = texts.filter(({ x, y, width }) => x < 8 * MM || y < 5 * MM || x + width > view[2]! - 8 * MM || y > view[3]! - 8 * MM);
      expect(outside, `outside page ${index + 1}`).toEqual([]);
    }
    const paper = file.endsWith('-letter.pdf') ? [612, 792] : [595, 842];
    const { view } = await document.getPage(1);
    expect([view[2]!, view[3]!].map(Math.round).sort()).toEqual(paper);
    await document.loadingTask.destroy();

    // Links lead to where the site will be, but for the sources of answers in the book.
    expect(links.filter((link) => !link.startsWith(site) && !(sheet === 'book' && link.startsWith('https://')))).toEqual([]);
    if (sheet !== 'posters' && !sheet.startsWith('cards-')) expect(links.length + Object.keys(destinations).length).toBeGreaterThan(0);

    const fonts = spawnSync('pdffonts', [path], { encoding: 'utf8' });
    expect(fonts.status, 'pdffonts, of the Debian package poppler-utils').toBe(0);
    const rows = fonts.stdout.trim().split('\n').slice(2);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter((row) => !/\s(yes) (yes|no ) (yes|no )\s+\d+\s+\d+$/.test(row))).toEqual([]);

    const empty = measureEmpty(path);
    expect(empty.length).toBe(pages.length);
    expect(
      empty.map((part, index) => [index + 1, part] as const).filter(([, part]) => part > 1 / 3),
      'pages that are more than a third empty',
    ).toEqual([]);
  });
}

const studies = FILES.filter((file) => !/^(?:rehearsal|cards|lines|posters|book)-/.test(file));

for (const file of studies) {
  test(`${file}: each question is on one page with its line and its whole answer, and the contents says which`, async () => {
    const { pages, destinations } = await readPdf(readFileSync(join(FOLDER, file)));
    const texts = pages.map((page) => squeeze(page.map(({ text }) => text).join('')));
    const ids = [...readPrinted(`sheets/${sheetOf(file)}/index.html`).matchAll(/<article class="sheet-entry" id="([^"]*)"/g)].map(([, id]) => id);
    const held = PACK.questions.filter(({ id }) => ids.includes(id));
    expect(held.length).toBeGreaterThan(0);
    for (const question of held) {
      const on = texts.findIndex((text) => text.includes(squeeze(question.oneLine ?? question.question)));
      expect(on, `${question.id}: the page with its line`).toBeGreaterThanOrEqual(0);
      expect(texts[on], question.id).toContain(squeeze(question.question));
      expect(texts[on], question.id).toContain(squeeze(question.short ?? ''));
      const named = destinations[question.id];
      if (named === undefined) continue;
      expect(on + 1, `${question.id} in the contents`).toBe(named);
      expect(texts.join(''), `${question.id} in the contents`).toContain(`${squeeze(question.question)}${named}`);
    }
  });
}

for (const file of FILES.filter((name) => name.startsWith('cards-'))) {
  test(`${file}: every back lies behind its front when the paper is turned on its long edge`, async () => {
    const { pages } = await readPdf(readFileSync(join(FOLDER, file)));
    const width = file.endsWith('-a4.pdf') ? 210 * MM : 215.9 * MM;
    /** Right edges of cards, from the left, and heights, by their numbers. */
    const places = (texts: (typeof pages)[number]): Map<string, { right: number; y: number }> =>
      new Map(
        texts
          .filter(({ text, size, x }) => /^\d+$/.test(text) && size > 10 && x > 20 * MM)
          .map(({ text, x, y, width: length }) => [text, { right: x + length + 4 * MM, y }]),
      );
    expect(pages.length % 2).toBe(0);
    let compared = 0;
    for (let page = 0; page < pages.length; page += 2) {
      const fronts = places(pages[page]!);
      const backs = places(pages[page + 1]!);
      expect([...backs.keys()].sort()).toEqual([...fronts.keys()].sort());
      for (const [number, front] of fronts) {
        const back = backs.get(number)!;
        // The front's right edge is the back's left one, seen through the paper; a card is 88 mm wide.
        expect(Math.abs(width - front.right - (back.right - 88 * MM)), `card ${number}`).toBeLessThan(0.5 * MM);
        expect(Math.abs(front.y - back.y), `card ${number}`).toBeLessThan(0.2 * MM);
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(0);
  });
}

for (const file of FILES.filter((name) => name.startsWith('posters-'))) {
  test(`${file}: the words of a drawing can be read at arm's length, and its back has them in words`, async () => {
    const { pages } = await readPdf(readFileSync(join(FOLDER, file)));
    const titles = [...readPrinted('sheets/posters/index.html').matchAll(/<h2 id="[^"]*-poster"[^>]*>\s*<a [^>]*>([^<]*)</g)].map(([, title]) =>
      unescapeHtml(title!),
    );
    expect(pages.length).toBe(titles.length * 2);
    const small: string[] = [];
    for (const [index, title] of titles.entries()) {
      const [front, back] = [pages[index * 2]!, pages[index * 2 + 1]!];
      expect(squeeze(back.map(({ text }) => text).join('')), title).toContain(squeeze(`${title}: in words`));
      const words = front.filter(({ y, size }) => y > 12 * MM && size < 16).map(({ size }) => size);
      expect(words.length, title).toBeGreaterThan(0);
      expect(Math.min(...words), title).toBeGreaterThan(8);
      if (Math.min(...words) < 9.9) small.push(title);
    }
    // A drawing that is large either way has small words on any paper.
    expect(small.length / titles.length, small.join(', ')).toBeLessThanOrEqual(0.1);
  });
}

test('the lists of sheets lead to every PDF, with its pages and size', async () => {
  test.setTimeout(120_000);
  const list = readPrinted('sheets/index.html');
  for (const file of FILES) {
    const { pages } = await readPdf(readFileSync(join(FOLDER, file)));
    const [, text] = new RegExp(`<a href="${file.replaceAll('.', '\\.')}">([^<]*)</a>`).exec(list) ?? [];
    expect(text, file).toMatch(new RegExp(`^(A4|Letter), ${pages.length} pages?, [\\d.]+ (kB|MB)$`));
    const own = readPrinted(`sheets/${sheetOf(file)}/index.html`);
    expect(own, file).toContain(`<a href="../${file}">${text}</a>`);
    expect(existsSync(join(FOLDER, file))).toBe(true);
  }
});

for (const file of FILES.filter((name) => name.startsWith('book-'))) {
  test(`${file}: its cover says what it is and from when, each page names its chapter, drawings are in the order of pages`, async () => {
    test.setTimeout(120_000);
    const { pages, destinations } = await readPdf(readFileSync(join(FOLDER, file)));
    const html = readPrinted('sheets/book/index.html');
    const texts = pages.map((page) => page.map(({ text }) => text).join(''));
    const title = unescapeHtml(/<h1[^>]*>([^<]*)</.exec(html)![1]!);
    expect(squeeze(texts[0]!)).toContain(squeeze(title));
    expect(texts[0]!).toMatch(/Printed on [A-Z][a-z]+ \d{1,2}, \d{4}\./);
    expect(squeeze(texts[0]!)).toContain(squeeze(unescapeHtml(/class="sheet-credit"[^>]*>\s*([^<]{20,60})/.exec(html)![1]!)));
    expect(texts[0]!).not.toMatch(/\d of \d/);

    const chapters = [...html.matchAll(/data-chapter="([^"]*)"[^>]*? data-name="([^"]*)"/g)].map(([, key, name]) => ({
      name: unescapeHtml(name!),
      page: destinations[`chapter-${key!}`]!,
    }));
    expect(chapters.length).toBeGreaterThan(0);
    const parts = [{ name: 'Contents', page: 2 }, ...chapters, { name: 'Index', page: destinations['book-index']! }];
    for (const [index, page] of pages.entries()) {
      if (index === 0) continue;
      const foot = page.filter(({ y, x }) => y < 12 * MM && x < 100 * MM).map(({ text }) => text);
      const part = parts.findLast((candidate) => candidate.page <= index + 1)!;
      expect(squeeze(foot.join('')), `foot of page ${index + 1}`).toBe(squeeze(`${part.name} · ${title}`));
    }

    const drawings = [...html.matchAll(/<span class="contents-page" data-page-of="([^"]*-diagram-[^"]*)"/g)].map(([, place]) => destinations[place!]!);
    if (html.includes('id="book-drawings"')) expect(drawings.length).toBeGreaterThan(0);
    expect(drawings.every((page, index) => page >= (drawings[index - 1] ?? 1))).toBe(true);
  });

  test(`${file}: its index leads to pages that have the term, or to the answer that is about it`, async () => {
    test.setTimeout(120_000);
    const { pages, destinations } = await readPdf(readFileSync(join(FOLDER, file)));
    const texts = pages.map((page) =>
      fold(
        page
          .filter(({ y }) => y > 12 * MM)
          .map(({ text }) => text)
          .join(''),
      ),
    );
    const lines = [...readPrinted('sheets/book/index.html').matchAll(/data-term="([^"]*)" data-page-of="([^"]*)"/g)].map(([, term, id]) => ({
      term: unescapeHtml(term!),
      id: id!,
    }));
    for (const { id, terms } of PACK.questions)
      for (const term of terms)
        expect(
          lines.some((line) => line.id === id && fold(line.term) === fold(typeset(term))),
          `${term} of ${id}`,
        ).toBe(true);
    const starts = PACK.questions.map(({ id }) => destinations[id]!).sort((a, b) => a - b);
    // What an answer never writes as its front matter does is found at its beginning.
    const found = lines.filter(({ term, id }) => {
      const start = destinations[id]!;
      const end = starts.find((other) => other > start) ?? texts.length;
      return texts.slice(start - 1, end).some((text) => text.includes(fold(term)));
    });
    // Of few lines a share says nothing.
    if (lines.length > 100) expect(found.length / lines.length).toBeGreaterThan(0.75);
    const index = texts.slice(-6).join('');
    for (const { term, id } of found) {
      const start = destinations[id]!;
      const page = start + texts.slice(start - 1).findIndex((text) => text.includes(fold(term)));
      const escaped = fold(term).replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&');
      const numbers = [...index.matchAll(new RegExp(`${escaped},([\\d,]+)`, 'g'))].flatMap(([, list]) => list!.split(','));
      expect(numbers, `${term} of ${id}`).toContain(String(page));
    }
  });
}
