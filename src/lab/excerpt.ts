/** Longest excerpt, in lines, that still reads inside an answer. */
export const EXCERPT_MAX_LINES = 40;

/** Which part of a file is meant: a region marked by comments, or the lines from one beginning to another. */
export interface ExcerptPlace {
  region?: string | undefined;
  /** Beginning of the first line, blanks at its start left out. */
  from?: string | undefined;
  /** Beginning of the last line. */
  to?: string | undefined;
}

/** The lines of an excerpt, or what is wrong with the place that was named. */
export type Excerpt = { code: string; firstLine: number } | { problem: string; remedy: string };

const MARKER = /^\s*(?:#|\/\/|--|\{\{-?\s*\/\*|\/\*|<!--)\s*(end)?region: ([a-z0-9-]+)\s*(?:\*\/\s*-?\}\}|\*\/|-->)?\s*$/;

/** Names of the regions that a file marks. */
export function listRegions(text: string): string[] {
  return text.split('\n').flatMap((line) => {
    const match = MARKER.exec(line);
    return match && match[1] === undefined ? [match[2]!] : [];
  });
}

/** A file's text without the comments that mark regions: what a reader of the whole file sees. */
export function withoutMarkers(text: string): string {
  return text
    .split('\n')
    .filter((line) => !MARKER.test(line))
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}

/** Takes the named part out of a file's text, its common indentation removed. */
export function readExcerpt(text: string, place: ExcerptPlace): Excerpt {
  const lines = text.split('\n');
  let first: number;
  let last: number;
  if (place.region !== undefined) {
    const at = (end: boolean): number =>
      lines.findIndex((line) => {
        const match = MARKER.exec(line);
        return match !== null && match[2] === place.region && (match[1] !== undefined) === end;
      });
    first = at(false) + 1;
    if (first === 0) {
      const regions = listRegions(text);
      return {
        problem: `the file has no region "${place.region}"`,
        remedy: regions.length === 0 ? 'Mark one with comments "region: name" and "endregion: name"' : `Use one of: ${regions.join(', ')}`,
      };
    }
    last = at(true) - 1;
    if (last < -1) return { problem: `the region "${place.region}" is not closed`, remedy: `Close it with a comment "endregion: ${place.region}"` };
  } else if (place.from !== undefined && place.to !== undefined) {
    const { from, to } = { from: place.from, to: place.to };
    first = lines.findIndex((line) => line.trimStart().startsWith(from));
    if (first < 0) return { problem: `no line of the file begins with "${from}"`, remedy: 'Copy the beginning of one of its lines' };
    last = lines.findIndex((line, index) => index >= first && line.trimStart().startsWith(to));
    if (last < 0) return { problem: `no line after it begins with "${to}"`, remedy: 'Copy the beginning of the last line you want' };
  } else {
    return { problem: 'it does not say which part of the file', remedy: 'Add region="…", or from="…" and to="…"' };
  }
  const part = lines.slice(first, last + 1).filter((line) => !MARKER.test(line));
  while (part.length > 0 && part[0]!.trim() === '') part.shift();
  while (part.length > 0 && part.at(-1)!.trim() === '') part.pop();
  if (part.length === 0) return { problem: 'the excerpt is empty', remedy: 'Move the markers around the lines to show' };
  if (part.length > EXCERPT_MAX_LINES)
    return { problem: `the excerpt has ${part.length} lines`, remedy: `Keep it to ${EXCERPT_MAX_LINES}: mark the lines the answer speaks of` };
  const indent = Math.min(...part.filter((line) => line.trim() !== '').map((line) => /^ */.exec(line)![0].length));
  return { code: part.map((line) => line.slice(indent)).join('\n'), firstLine: first + 1 };
}
