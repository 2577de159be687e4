import { expect, test } from 'vitest';
import { compactPdf } from '../../../src/sheets/print/compact-pdf.ts';
import { readPdf } from '../../../src/sheets/print/read-pdf.ts';

/** A PDF of one page as Chromium's library writes it: a classic table, objects in order, a stream. */
function makePdf(objects: readonly string[]): Buffer {
  let file = '%PDF-1.4\n%\xd3\xeb\xe9\xe1\n';
  const offsets = objects.map((body, index) => {
    const at = file.length;
    file += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return at;
  });
  const table = ['0000000000 65535 f \n', ...offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`)].join('');
  return Buffer.from(
    `${file}xref\n0 ${objects.length + 1}\n${table}trailer\n<</Size ${objects.length + 1}\n/Root 1 0 R>>\nstartxref\n${file.length}\n%%EOF\n`,
    'latin1',
  );
}

const text = 'BT /F1 12 Tf 72 700 Td (endobj in a text) Tj ET';
const PARTS = [
  '<</Type /Catalog /Pages 2 0 R /Dests <</start [3 0 R /XYZ 0 700 0]>>>>',
  '<</Type /Pages /Kids [3 0 R] /Count 1>>',
  '<</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources <</Font <</F1 5 0 R>>>>>>',
  `<</Length ${text.length}>>\nstream\n${text}\nendstream`,
  '<</Type /Font /Subtype /Type1 /BaseFont /Helvetica>>',
];

test('a compacted PDF says the same in fewer bytes', async () => {
  const pdf = makePdf([...PARTS, ...Array.from({ length: 500 }, (_, index) => `<</Type /StructElem /S /P /K ${index} /P 2 0 R>>`)]);
  const compact = compactPdf(pdf);
  expect(compact.byteLength).toBeLessThan(pdf.byteLength / 5);
  const read = await readPdf(compact);
  expect(read).toEqual(await readPdf(pdf));
  expect(read.pages[0]![0]!.text).toBe('endobj in a text');
  expect(read.destinations).toEqual({ start: 1 });
});

test.each([
  ['what is no PDF', Buffer.from('Not a PDF')],
  ['one whose table is elsewhere', Buffer.from('%PDF-1.5\nstartxref\n4\n%%EOF\n')],
  ['one that was compacted before', Buffer.from(compactPdf(makePdf(PARTS)))],
])('%s stays as it is', (_, pdf) => expect(Buffer.from(compactPdf(pdf)).equals(pdf)).toBe(true));
