import type { PdfPlaces } from './read-pdf.ts';

/** Pages of a print that follow one another, with the places on them counted from their first. */
interface Part {
  name: string;
  lowest: PdfPlaces['lowest'];
  texts: PdfPlaces['texts'];
  destinations: [name: string, place: { page: number; y: number }][];
}

/**
 * What a print of the whole would tell, from what it told before and from a print of only some of its parts since; `parts` names all those that
 * begin a page of their own and can be left out of a print, each by its id. What is before the first of them is in every print.
 */
export function mergePlaces(before: PdfPlaces, since: PdfPlaces, parts: readonly string[]): PdfPlaces {
  const printed = new Map(cut(since, parts).map((part) => [part.name, part]));
  const merged: Omit<PdfPlaces, 'pages'> = { destinations: {}, lowest: [], ...(before.texts ? { texts: [] } : {}) };
  for (const old of cut(before, parts)) {
    const part = printed.get(old.name) ?? old;
    for (const [name, { page, y }] of part.destinations) merged.destinations[name] = { page: merged.lowest.length + page, y };
    merged.lowest.push(...part.lowest);
    merged.texts?.push(...(part.texts ?? []));
  }
  return { pages: merged.lowest.length, ...merged };
}

function cut({ pages, destinations, lowest, texts }: PdfPlaces, parts: readonly string[]): Part[] {
  const places = Object.entries(destinations);
  const starts = places
    .filter(([name]) => parts.includes(name))
    .map(([name, { page }]) => ({ name, first: page }))
    .toSorted((a, b) => a.first - b.first);
  return [{ name: '', first: 1 }, ...starts].map(({ name, first }, index) => {
    const end = starts[index]?.first ?? pages + 1;
    return {
      name,
      lowest: Array.from({ length: end - first }, (_, page) => lowest[first - 1 + page]),
      texts: texts?.slice(first - 1, end - 1),
      destinations: places.filter(([, { page }]) => page >= first && page < end).map(([place, { page, y }]) => [place, { page: page - first + 1, y }]),
    };
  });
}
