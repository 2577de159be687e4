import { LENGTH_BYTES, type FrameEntry } from './archive-format.ts';

/** A file out of an archive. */
export interface KeptFile {
  path: string;
  type: string;
  body: Uint8Array<ArrayBuffer>;
}

/** Longest head of a frame that is believed, in bytes: a damaged length must not ask for all memory. */
const LONGEST_HEAD = 1_000_000;

/** Raised where bytes are no archive. */
export class ArchiveError extends Error {}

/** The files of an unpacked archive, as they arrive, with no more than one frame in memory. Throws an ArchiveError where it ends within a frame or is none. */
export async function* readFrames(stream: ReadableStream<Uint8Array>): AsyncGenerator<KeptFile> {
  const bytes = new ByteReader(stream);
  for (let length = await bytes.tryTake(LENGTH_BYTES); length; length = await bytes.tryTake(LENGTH_BYTES)) {
    const headLength = new DataView(length.buffer).getUint32(0);
    if (headLength > LONGEST_HEAD) throw new ArchiveError(`A head of ${headLength} bytes is none.`);
    const entries = readHead(await bytes.take(headLength));
    const firsts: Uint8Array[] = [];
    for (const [, , first] of entries) firsts.push(await bytes.take(first));
    for (const [index, [path, type, first, second]] of entries.entries()) {
      const body = new Uint8Array(first + second);
      body.set(firsts[index]!);
      body.set(await bytes.take(second), first);
      yield { path, type, body };
    }
  }
}

function readHead(bytes: Uint8Array): FrameEntry[] {
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as FrameEntry[];
  } catch {
    throw new ArchiveError('The head of a frame is no JSON.');
  }
}

/** Takes so many bytes at a time from a stream that brings them in pieces of its own. */
class ByteReader {
  readonly #reader: ReadableStreamDefaultReader<Uint8Array>;
  #rest = new Uint8Array(0);

  constructor(stream: ReadableStream<Uint8Array>) {
    this.#reader = stream.getReader();
  }

  async take(length: number): Promise<Uint8Array<ArrayBuffer>> {
    const taken = await this.tryTake(length);
    if (!taken) throw new ArchiveError('The archive ends too early.');
    return taken;
  }

  /** Undefined at the end of the stream. */
  async tryTake(length: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
    const taken = new Uint8Array(length);
    let filled = 0;
    while (filled < length) {
      if (this.#rest.length === 0) {
        const { done, value } = await this.#reader.read();
        if (done && filled === 0) return undefined;
        if (done) throw new ArchiveError('The archive ends too early.');
        this.#rest = value as Uint8Array<ArrayBuffer>;
      }
      const part = this.#rest.subarray(0, length - filled);
      taken.set(part, filled);
      filled += part.length;
      this.#rest = this.#rest.subarray(part.length);
    }
    return taken;
  }
}
