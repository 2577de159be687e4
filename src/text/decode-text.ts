const DECODER = new TextDecoder('utf-8', { fatal: true });

/**
 * A file's bytes as text with lines that end in "\n" and without a byte order mark; a clause that says what is wrong where the bytes are
 * not UTF-8 text.
 */
export function decodeText(bytes: Uint8Array): { text: string } | { problem: string } {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return { problem: 'the file is not UTF-8 text: it is UTF-16' };
  const zero = bytes.indexOf(0);
  if (zero >= 0) return { problem: `the file is not UTF-8 text: ${looksLikeUtf16(bytes) ? 'it is UTF-16' : `byte ${zero + 1} is zero`}` };
  try {
    return { text: DECODER.decode(bytes).replaceAll(/\r\n?/g, '\n') };
  } catch {
    return { problem: `the file is not UTF-8 text: line ${findBadLine(bytes)} has bytes of another encoding` };
  }
}

/** True where every second byte of the beginning is zero, as in UTF-16 of western text. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, 200);
  const zeros = [0, 1].map((rest) => start.filter((byte, index) => index % 2 === rest && byte === 0).length);
  return Math.max(...zeros) > start.length / 4;
}

/** The first line, from 1, that does not decode: a line break is never part of a longer sequence. */
function findBadLine(bytes: Uint8Array): number {
  let line = 1;
  let start = 0;
  while (start < bytes.length) {
    const end = bytes.indexOf(0x0a, start);
    try {
      DECODER.decode(bytes.subarray(start, end < 0 ? bytes.length : end));
    } catch {
      return line;
    }
    if (end < 0) break;
    start = end + 1;
    line += 1;
  }
  return line;
}
