const LIST = /^([ \t]+)(?:[-*+]|\d+[.)])[ \t]/;

/** Markdown without empty lines around it; a list that it begins with moves to the margin as a whole, so that its items stay items of one list. */
export function trimAnswer(markdown: string): string {
  const lines = markdown
    .replace(/^(?:[ \t]*\n)+/, '')
    .trimEnd()
    .split('\n');
  const indent = LIST.exec(lines[0]!)?.[1]!.length ?? 0;
  const end = lines.findIndex((line) => line.trim() !== '' && /^[ \t]*/.exec(line)![0].length < indent);
  return lines
    .map((line, index) => (end < 0 || index < end ? line.slice(Math.min(indent, /^[ \t]*/.exec(line)![0].length)) : line))
    .join('\n')
    .trimStart();
}
