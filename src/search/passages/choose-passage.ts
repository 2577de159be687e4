/** A word of a section, with what is around it. */
export interface Token {
  text: string;
  /** A sentence or line ends with it. */
  closes: boolean;
  /** A line ends with it, as in code; no passage goes on after it. */
  breaks: boolean;
  /** Words of the search that it has. */
  hits: string[];
}

/** A stretch of a section: from and up to but without. */
export interface Passage {
  from: number;
  to: number;
  /** What the different words in it are worth together. */
  worth: number;
}

/** Most words of a passage. */
const LONGEST = 30;
/** Words of a passage that ends within a sentence. */
const CUT_AT = 27;
/** From so many words on a passage is long enough. */
const ENOUGH = 24;
/** Words that are shown before the first found one where a long sentence has to begin in its middle. */
const LEAD = 7;

/** The best passage of a section for words and what each is worth: the most words found, then whole sentences, then an early find. */
export function choosePassage(tokens: readonly Token[], words: ReadonlyMap<string, number>): Passage {
  let best: Passage & { merit: number } = { from: 0, to: 0, worth: -1, merit: 0 };
  for (const from of findStarts(tokens)) {
    const found = new Set<string>();
    let worth = 0;
    let first: number | undefined;
    for (let to = from + 1; to <= Math.min(tokens.length, from + LONGEST); to += 1) {
      const token = tokens[to - 1]!;
      for (const word of token.hits) {
        first ??= to - 1 - from;
        if (!found.has(word)) worth += words.get(word)!;
        found.add(word);
      }
      const ends = token.closes || to === tokens.length;
      if (!ends && to - from !== CUT_AT) continue;
      const merit = rate(tokens, from, to, ends, first ?? 0);
      if (worth > best.worth || (worth === best.worth && merit > best.merit)) best = { from, to, worth, merit };
      if (token.breaks) break;
    }
  }
  return { from: best.from, to: best.to, worth: Math.max(0, best.worth) };
}

/** How well a passage reads. */
function rate(tokens: readonly Token[], from: number, to: number, ends: boolean, first: number): number {
  const begins = from === 0 || tokens[from - 1]!.closes;
  const line = (from === 0 || tokens[from - 1]!.breaks) && tokens[to - 1]!.breaks;
  const length = line ? 1 : Math.min(1, (to - from) / ENOUGH);
  return (begins ? 2 : 0) + (ends ? 2 : 0) + 3 * length - first / LONGEST;
}

/** Where a passage may begin: at a sentence, and within one that is too long, shortly before a word that was found. */
function findStarts(tokens: readonly Token[]): number[] {
  const starts = new Set<number>();
  let sentence = 0;
  let hasHit = false;
  for (const [index, { closes, hits }] of tokens.entries()) {
    if (index === 0 || tokens[index - 1]!.closes) {
      sentence = index;
      starts.add(index);
    }
    hasHit ||= hits.length > 0;
    if (hits.length > 0 && index - sentence >= CUT_AT - LEAD) starts.add(startBefore(tokens, index));
    if (closes) hasHit = false;
  }
  return [...starts];
}

/** A few words before a place, after a comma where there is one. */
function startBefore(tokens: readonly Token[], at: number): number {
  for (let index = at; index > at - 2 * LEAD; index -= 1) if (/[,;:،؛]$/.test(tokens[index - 1]!.text)) return index;
  return at - LEAD;
}
