import { LENGTH_BYTES, type FrameEntry } from './archive-format.ts';

/** A file that goes into an archive. */
export interface FrameFile {
  path: string;
  type: string;
  body: Buffer;
}

/** Where a page is parted; what has no such place is all second part. */
const END_OF_HEAD = '</head>';

/** The bytes of one frame, in pieces. */
export function* writeFrame(files: readonly FrameFile[]): Generator<Buffer> {
  const cuts = files.map(({ path, body }) => (path.endsWith('.html') ? Math.max(0, body.indexOf(END_OF_HEAD)) : 0));
  const entries = files.map(({ path, type, body }, index): FrameEntry => [path, type, cuts[index]!, body.length - cuts[index]!]);
  const head = Buffer.from(JSON.stringify(entries));
  const length = Buffer.alloc(LENGTH_BYTES);
  length.writeUInt32BE(head.length);
  yield length;
  yield head;
  for (const [index, { body }] of files.entries()) yield body.subarray(0, cuts[index]);
  for (const [index, { body }] of files.entries()) yield body.subarray(cuts[index]);
}
