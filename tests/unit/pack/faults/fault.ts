/** One change of a copy of the sound pack. */
export type Change =
  /** Replaces text that occurs exactly once in the file. */
  | { file: string; replace: string; by: string }
  /** Writes a file, new or in place of the old one. */
  | { file: string; write: string | Uint8Array }
  | { file: string; remove: true }
  /** Whatever else can be done to a pack's folder: links, devices, folders in place of files. */
  | { does: string; with: (pack: string) => void };

/** One mistake of an author: what it changes in the sound pack, and what the report then says. */
export interface Fault {
  changes: readonly Change[];
  /** The report's lines after its head, in order. */
  report: readonly string[];
}
