/** Names of the files of cards, at the top of a site. */
export const APKG_FILE = 'answerpack.apkg';
export const TEXT_FILE = 'answerpack.txt';

/** A file's size as readers are told it: `240 kB`, `1.2 MB`. */
export function describeSize(bytes: number): string {
  return bytes < 999_500 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
