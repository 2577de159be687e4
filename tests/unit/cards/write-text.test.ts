import { beforeAll, expect, test } from 'vitest';
import { writeAnkiText } from '../../../src/cards/write-text.ts';
import type { SitePack } from '../../../src/pack/site-pack.ts';
import { changeQuestions, deckOf, readSitePack } from './made-pack.ts';

let pack: SitePack;
beforeAll(async () => {
  pack = await readSitePack();
});

/** Takes a text apart as Anki's reader does (ankitects/anki, rslib/src/import_export/text/csv): headers, then records of columns, which quotation marks may hold. */
function readText(text: string): { headers: Record<string, string>; records: string[][] } {
  const lines = text.split('\n');
  const start = lines.findIndex((line) => !line.startsWith('#'));
  const headers = Object.fromEntries(lines.slice(0, start).map((line) => [line.slice(1, line.indexOf(':')), line.slice(line.indexOf(':') + 1)]));
  const records: string[][] = [[]];
  for (const [, quoted, plain, end] of lines
    .slice(start)
    .join('\n')
    .matchAll(/(?:"((?:[^"]|"")*)"|([^\t\n]*))(\t|\n)/g)) {
    records.at(-1)!.push(quoted === undefined ? plain! : quoted.replaceAll('""', '"'));
    if (end === '\n') records.push([]);
  }
  expect(records.pop()).toEqual([]);
  return { headers, records };
}

test('the headers are those that Anki reads, and name the columns', () => {
  const { headers, records } = readText(writeAnkiText(deckOf(pack)));
  expect(headers).toEqual({ separator: 'tab', html: 'true', notetype: 'Basic', 'guid column': '1', 'deck column': '2', 'tags column': '3' });
  expect(records.map((record) => record.length)).toEqual(pack.questions.map(() => 5));
});

test('a record is a note: guid, deck, tags, front and back', () => {
  const deck = deckOf(pack);
  const { records } = readText(writeAnkiText(deck));
  expect(records.map(([guid]) => guid)).toEqual(deck.notes.map(({ guid }) => guid));
  const record = records.find((columns) => columns[3]!.startsWith('How do you keep the ovens warm?'))!;
  expect(record.slice(1, 4)).toEqual([
    `A small pack::${pack.topics.find(({ topic }) => topic.key === 'running')!.topic.name}`,
    'running foundation asked-often',
    'How do you keep the ovens warm?<br><small>foundation</small>',
  ]);
  expect(record[4]).toContain('<p><strong>Bake on stone and keep the door shut.</strong></p>');
  expect(record[4]).toMatch(
    /<p><a href="https:\/\/bakery\.example\/answers\/questions\/keep-ovens-warm\/">https:\/\/bakery\.example\/answers\/questions\/keep-ovens-warm\/<\/a><\/p>$/,
  );
});

test('signs that mean something in such a file, or in HTML, come back as they were', () => {
  const question = 'Is\t1 < 2\nand "two" said \'so\'? #yes';
  const { records } = readText(writeAnkiText(deckOf(changeQuestions(pack, () => ({ question, short: 'Say `"a"` or *b*.' })))));
  for (const record of records) {
    expect(record).toHaveLength(5);
    expect(record[3]).toBe('Is\t1 &lt; 2\nand “two” said ‘so’? #yes<br><small>' + record[2]!.split(' ')[1] + '</small>');
    expect(record[4]).toContain('<p>Say <code>&quot;a&quot;</code> or <em>b</em>.</p>');
  }
});
