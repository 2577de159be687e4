/** Path of the archive below the site: a name without the ending of gzip, which hosts unpack or serve in another way. */
export const ARCHIVE_FILE = 'offline/kept.bin';
/** Path of what is said of the archive, for a page that asks before it loads anything. */
export const ABOUT_FILE = 'offline/kept.json';
/** Path of the worker below the site: its place is its scope. */
export const WORKER_FILE = 'sw.js';

/** What a device keeps of a site in one version. */
export interface KeptSite {
  /** First sixteen hex digits of the SHA-256 of the archive: name and proof at once. */
  version: string;
  /** Bytes to load. */
  bytes: number;
  /** Number of pages and files. */
  files: number;
  /** Bytes on the device. */
  unpackedBytes: number;
}

/**
 * A file in the head of a frame: its path, its Content-Type, and the lengths of its two parts. An archive is gzip over
 * frames, one after the other: four bytes with the length of the head (big-endian), the head as JSON, the first parts of
 * all its files, then their second parts. Pages are parted at the end of their head: heads are much alike, and gzip sees
 * what is alike only where it is near.
 */
export type FrameEntry = readonly [path: string, type: string, first: number, second: number];

/** Bytes that tell the length of a frame's head. */
export const LENGTH_BYTES = 4;

/** What of a site it says of itself, if it is that; undefined for anything else. */
export function readKeptSite(value: unknown): KeptSite | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { version, bytes, files, unpackedBytes } = value as Record<string, unknown>;
  if (typeof version !== 'string' || !/^[0-9a-f]{16}$/.test(version)) return undefined;
  if (![bytes, files, unpackedBytes].every((number) => Number.isInteger(number) && (number as number) > 0)) return undefined;
  return { version, bytes, files, unpackedBytes } as KeptSite;
}
