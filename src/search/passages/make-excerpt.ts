import { choosePassage, type Passage, type Token } from './choose-passage.ts';
import { LINES, readLineEnds } from './line-words.ts';
import { locateWords } from './locate-words.ts';
import { markText, type Piece } from './mark-text.ts';
import { endsSentence } from './sentence-ends.ts';

/** A page as Pagefind's `data()` gives it. */
export interface FoundPage {
  url: string;
  /** Its text; headings and blocks are in it in order. */
  content: string;
  meta: Record<string, string>;
  /** What has an id; `location` is the number of its first word in the content. */
  anchors: { element: string; id: string; text: string; location: number }[];
}

/** The best passage of a page for a search. */
export interface PageExcerpt {
  /** Heading of its section; empty for a page without sections. */
  title: string;
  /** Address of the section. */
  url: string;
  /** The passage with its words marked, in which an ellipsis says where a sentence was cut. */
  pieces: Piece[];
}

interface Section {
  title: string;
  hash: string;
  tokens: Token[];
  /** Words of the search in its heading. */
  titleHits: string[];
}

/**
 * The passage of a page that says most of a search, about 24 to 30 words long: the words of the index and what each is
 * worth. Sections whose id is in `except` are passed over; undefined where what is left has none of the words.
 */
export function makeExcerpt(page: FoundPage, words: ReadonlyMap<string, number>, except?: ReadonlySet<string>): PageExcerpt | undefined {
  const [opening, ...sections] = splitSections(page, words);
  // What is above the first heading names the page and says nothing about it.
  const best = choose(
    sections.filter(({ hash }) => !except?.has(hash.slice(1))),
    words,
  );
  const chosen = best ?? choose([opening!], words);
  if (!chosen) return undefined;
  const { section, passage } = chosen;
  return { title: section.title, url: page.url + section.hash, pieces: cutOut(section.tokens, passage, new Set(words.keys())) };
}

/** The section that has most of the words, and most of them in one passage; of equals the denser one. */
function choose(sections: readonly Section[], words: ReadonlyMap<string, number>): { section: Section; passage: Passage } | undefined {
  let best: { section: Section; passage: Passage; rating: number; density: number } | undefined;
  for (const section of sections) {
    const hits = section.tokens.flatMap((token) => token.hits);
    const worth = [...new Set([...hits, ...section.titleHits])].reduce((sum, word) => sum + words.get(word)!, 0);
    if (worth === 0 || section.tokens.length === 0) continue;
    const passage = choosePassage(section.tokens, words);
    const rating = worth + passage.worth;
    const density = hits.length / section.tokens.length;
    if (!best || rating > best.rating || (rating === best.rating && density > best.density)) best = { section, passage, rating, density };
  }
  return best;
}

/** What is above the first heading, then each section without its heading. */
function splitSections(page: FoundPage, words: ReadonlyMap<string, number>): Section[] {
  const all = readTokens(page, words);
  const heads = page.anchors.filter(({ element }) => element === 'h2' || element === 'h3').toSorted((a, b) => a.location - b.location);
  const title = page.meta['title'] ?? '';
  const make = (from: number, to: number, heading: string, hash: string): Section => {
    const tokens = all.slice(from, to);
    return { title: heading, hash, tokens: hash === '' ? afterTitle(tokens, title) : withoutHeading(tokens, heading), titleHits: findHits(heading, words) };
  };
  return [
    make(0, heads[0]?.location ?? all.length, '', ''),
    ...heads.map(({ id, text, location }, index) => make(location, heads[index + 1]?.location ?? all.length, text.trim(), `#${id}`)),
  ];
}

/** The words of a page between its spaces, as Pagefind counts them. */
function readTokens({ content, meta }: FoundPage, words: ReadonlyMap<string, number>): Token[] {
  const texts = content.split(/\s+/).filter((text) => text !== '');
  const ends = readLineEnds(meta[LINES] ?? '', texts.length);
  return texts.map((text, index): Token => {
    const breaks = ends.has(index + 1);
    return { text, closes: breaks || endsSentence(text, texts[index + 1]), breaks, hits: findHits(text, words) };
  });
}

/** Words of the texts read so far: the same pages are read again at each letter of a query. */
const known = new Map<string, string[]>();
/** Most texts that are remembered. */
const KNOWN_MOST = 20_000;

function findHits(text: string, words: ReadonlyMap<string, number>): string[] {
  let own = known.get(text);
  if (!own) {
    if (known.size >= KNOWN_MOST) known.clear();
    own = [...new Set(locateWords(text).flatMap(({ whole, parts }) => [whole, ...parts.map((part) => part.text)]))];
    known.set(text, own);
  }
  return own.filter((word) => words.has(word));
}

const WORD_END = /[.:]$/;

/** Whether a heading begins at a place of the text; Pagefind may put a dot after it. */
function isAt(tokens: readonly Token[], at: number, heading: readonly string[]): boolean {
  return heading.length > 0 && heading.every((word, index) => tokens[at + index]?.text.replace(WORD_END, '') === word.replace(WORD_END, ''));
}

function withoutHeading(tokens: Token[], heading: string): Token[] {
  const words = heading.split(/\s+/).filter((word) => word !== '');
  return isAt(tokens, 0, words) ? tokens.slice(words.length) : tokens;
}

/** What follows a page's title, wherever it is repeated; above it are the ways to other pages. */
function afterTitle(tokens: Token[], title: string): Token[] {
  const words = title.split(/\s+/).filter((word) => word !== '');
  const kept: Token[] = [];
  let from = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    if (!isAt(tokens, at, words)) continue;
    if (from > 0) kept.push(...tokens.slice(from, at));
    from = at + words.length;
  }
  return [...kept, ...tokens.slice(from)];
}

function cutOut(tokens: readonly Token[], { from, to }: Passage, words: ReadonlySet<string>): Piece[] {
  const text = tokens
    .slice(from, to)
    .map((token) => token.text)
    .join(' ');
  const cutBefore = from > 0 && !tokens[from - 1]!.closes;
  const cutAfter = to < tokens.length && !tokens[to - 1]!.closes;
  const pieces = markText(cutAfter ? text.replace(/[,;:،؛–—-]+$/u, '') : text, words);
  if (cutBefore) pieces.unshift({ text: '… ', marked: false });
  if (cutAfter) pieces.push({ text: ' …', marked: false });
  return pieces;
}
