import { deflateSync } from 'node:zlib';

/** Objects packed into one stream: readers unpack a stream whole to read one of them. */
const IN_A_STREAM = 200;

/** An object of a PDF, without the words around it. */
interface PdfObject {
  number: number;
  body: Buffer;
}

/**
 * A PDF as Chromium writes it with its small objects packed in compressed streams, as PDF 1.5 allows (ISO 32000-1, 7.5.7 and 7.5.8): the tags of
 * a book are half of its bytes. A library needs half a minute for that. What is not written as Chromium writes it comes back as it is.
 */
export function compactPdf(pdf: Uint8Array): Uint8Array {
  const file = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  const read = readObjects(file);
  if (!read) return pdf;
  const { objects, trailer } = read;
  const isStream = ({ body }: PdfObject): boolean => body.subarray(-9).toString('latin1') === 'endstream';
  const kept = objects.filter(isStream);
  const small = objects.filter((object) => !isStream(object));
  const parts: Buffer[] = [Buffer.from('%PDF-1.5\n%\xE2\xE3\xCF\xD3\n', 'latin1')];
  let at = parts[0]!.length;
  let next = Math.max(...objects.map(({ number }) => number)) + 1;
  const entries = new Map<number, [type: number, place: number, index: number]>([[0, [0, 0, 65535]]]);
  const write = (number: number, body: Buffer): void => {
    entries.set(number, [1, at, 0]);
    const whole = Buffer.concat([Buffer.from(`${number} 0 obj\n`), body, Buffer.from('\nendobj\n')]);
    parts.push(whole);
    at += whole.length;
  };
  for (const { number, body } of kept) write(number, body);
  for (let first = 0; first < small.length; first += IN_A_STREAM) {
    const packed = small.slice(first, first + IN_A_STREAM);
    const stream = next++;
    packed.forEach(({ number }, index) => entries.set(number, [2, stream, index]));
    write(stream, packObjects(packed));
  }
  const table = next++;
  entries.set(table, [1, at, 0]);
  write(table, packTable(entries, table + 1, trailer));
  parts.push(Buffer.from(`startxref\n${entries.get(table)![1]}\n%%EOF\n`));
  return Buffer.concat(parts);
}

/** The objects that a classic table of one section names, in order; undefined where the file has another kind. */
function readObjects(file: Buffer): { objects: PdfObject[]; trailer: string } | undefined {
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(file.subarray(-64).toString('latin1'))?.[1] ?? Number.NaN);
  const tail = file.subarray(start).toString('latin1');
  const [head, count] = /^xref\s+0 (\d+)\s*\n/.exec(tail) ?? [];
  const trailer = /trailer\s*<<([\s\S]*?)>>\s*startxref/.exec(tail)?.[1];
  if (head === undefined || trailer === undefined) return undefined;
  const offsets = Array.from({ length: Number(count) }, (_, number) => ({
    number,
    offset: Number(tail.substr(head.length + number * 20, 10)),
    used: tail[head.length + number * 20 + 17] === 'n',
  }))
    .filter(({ used }) => used)
    .toSorted((a, b) => a.offset - b.offset);
  const objects: PdfObject[] = [];
  for (const [index, { number, offset }] of offsets.entries()) {
    const whole = file.subarray(offset, offsets[index + 1]?.offset ?? start);
    const begin = whole.indexOf('obj') + 3;
    const end = whole.lastIndexOf('endobj');
    if (!whole.toString('latin1', 0, begin).startsWith(`${number} 0 `) || end < begin) return undefined;
    objects.push({ number, body: trim(whole.subarray(begin, end)) });
  }
  return { objects, trailer };
}

function trim(body: Buffer): Buffer {
  let [first, last] = [0, body.length];
  while (first < last && body[first]! <= 32) first += 1;
  while (last > first && body[last - 1]! <= 32) last -= 1;
  return body.subarray(first, last);
}

function packObjects(objects: readonly PdfObject[]): Buffer {
  let at = 0;
  const head = objects.map(({ number, body }) => {
    const place = `${number} ${at}`;
    at += body.length + 1;
    return place;
  });
  const names = Buffer.from(`${head.join(' ')} `);
  return toStream(
    `/Type /ObjStm /N ${objects.length} /First ${names.length}`,
    Buffer.concat([names, ...objects.flatMap(({ body }) => [body, Buffer.from('\n')])]),
  );
}

function packTable(entries: ReadonlyMap<number, readonly [number, number, number]>, size: number, trailer: string): Buffer {
  const table = Buffer.alloc(size * 7);
  for (const [number, [type, place, index]] of entries) {
    table.writeUInt8(type, number * 7);
    table.writeUInt32BE(place, number * 7 + 1);
    table.writeUInt16BE(index, number * 7 + 5);
  }
  return toStream(`/Type /XRef /Size ${size} /W [1 4 2] ${trailer.replace(/\/Size\s+\d+/, '').trim()}`, table);
}

function toStream(dictionary: string, content: Buffer): Buffer {
  const packed = deflateSync(content, { level: 9 });
  return Buffer.concat([Buffer.from(`<<${dictionary} /Filter /FlateDecode /Length ${packed.length}>>\nstream\n`), packed, Buffer.from('\nendstream')]);
}
