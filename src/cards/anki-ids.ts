import { createHash } from 'node:crypto';

/** A note's guid: by it Anki knows a question again, whatever its texts, its topic or the address of its page have become. */
export function noteGuid(pack: string, question: string): string {
  return hash('note', pack, question).toString('hex', 0, 8);
}

/** The first and last moment, in milliseconds, that a permanent id may name: Anki's ids are times of making, and one in the future is refused. */
const FIRST_ID = 1_000_000_000_000;
const LAST_ID = 1_600_000_000_000;

/** A number that is always the same for the same names, of the form of Anki's own ids. */
export function permanentId(...names: string[]): number {
  return FIRST_ID + (hash(...names).readUIntBE(0, 6) % (LAST_ID - FIRST_ID));
}

/** Gives each of several permanent ids that meet by chance a place of its own. */
export function makeUnique(): (id: number) => number {
  const taken = new Set<number>();
  return (wanted) => {
    let id = wanted;
    while (taken.has(id)) id += 1;
    taken.add(id);
    return id;
  };
}

/** Anki's checksum of a note's first field, by which it finds duplicates: the first eight hex digits of the SHA-1 of its plain text. */
export function fieldChecksum(plain: string): number {
  return createHash('sha1').update(plain).digest().readUInt32BE(0);
}

function hash(...names: string[]): Buffer {
  return createHash('sha256').update(names.join('\n')).digest();
}
