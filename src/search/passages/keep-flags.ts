const FLAG = /(?<=^|\s)-[\w-]+/g;

/**
 * The same text with a word joiner, which is not seen, behind each hyphen of a command's flags: a line of a passage does
 * not end in `kubectl -`, with `n payment` on the next one.
 */
export function keepFlags(text: string): string {
  return text.replaceAll(FLAG, (flag) => flag.replaceAll('-', '-\u2060'));
}
