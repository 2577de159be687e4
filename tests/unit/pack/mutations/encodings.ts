import { fromList, rewriteBytes, TEXT_FILES, type MutationClass } from './mutation.ts';

const FILES = [...TEXT_FILES, 'english.json', 'lab/ovens/deck.yaml', 'diagrams/bread-line.svg', 'lab.checked.json'];

/** Puts bytes into the middle of a file. */
function inMiddle(bytes: Buffer, inserted: readonly number[]): Buffer {
  const middle = Math.floor(bytes.length / 2);
  return Buffer.concat([bytes.subarray(0, middle), Buffer.from(inserted), bytes.subarray(middle)]);
}

const bytes = (name: string, outcome: MutationClass['outcome'], files: readonly string[], change: (bytes: Buffer) => Buffer): MutationClass =>
  fromList(`encodings: ${name}`, outcome, files, (file) => ({ changes: [rewriteBytes(file, change)] }));

/** Encodings: what editors and tools of other systems write. */
export const ENCODING_CLASSES: readonly MutationClass[] = [
  bytes('a byte order mark', 'accepted', TEXT_FILES, (text) => Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), text])),
  bytes('lines that end as on Windows', 'accepted', TEXT_FILES, (text) => Buffer.from(text.toString('utf8').replaceAll('\n', '\r\n'))),
  bytes('UTF-16 with a mark', 'refused', FILES, (text) => Buffer.from(`\ufeff${text.toString('utf8')}`, 'utf16le')),
  bytes('UTF-16 without a mark', 'refused', FILES, (text) => Buffer.from(text.toString('utf8'), 'utf16le')),
  bytes('Latin-1', 'refused', FILES, (text) => inMiddle(text, [0xe9])),
  bytes('a torn UTF-8 letter', 'refused', FILES, (text) => Buffer.concat([text, Buffer.from([0xe2, 0x82])])),
  bytes('an overlong or impossible UTF-8 letter', 'refused', FILES, (text) => inMiddle(text, [0xc0, 0xaf])),
  bytes('half of a pair as UTF-8', 'refused', FILES, (text) => inMiddle(text, [0xed, 0xa0, 0x80])),
  bytes('a zero byte', 'refused', FILES, (text) => inMiddle(text, [0])),
  bytes('a mark in the middle', 'refused', FILES, (text) => inMiddle(text, [0xef, 0xbb, 0xbf])),
  bytes('too large', 'refused', FILES, (text) => Buffer.concat([text, Buffer.alloc(1_100_000, 0x5b)])),
];
