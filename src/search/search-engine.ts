import { findClosest } from '../text/closest.ts';

/** One section of a question that matched. */
export interface Match {
  title: string;
  url: string;
  /** HTML with the matched words in `<mark>`; everything else escaped by Pagefind. */
  excerpt: string;
}

/** One question that matched, with its best sections. */
export interface Hit {
  title: string;
  url: string;
  matches: Match[];
}

/** What a search answers. */
export interface Answer {
  hits: Hit[];
  /** Number of questions that match, of which `hits` are the first. */
  total: number;
  /** The words searched for instead, where the query looked like a slip of the finger. */
  corrected: string | undefined;
}

interface PagefindData {
  url: string;
  meta: Record<string, string>;
  excerpt: string;
  sub_results: { title: string; url: string; excerpt: string; anchor?: { id: string } }[];
}

interface Pagefind {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  /** Forgets all that was loaded, its failures too. */
  destroy(): Promise<void>;
  search(query: string, options: { filters: Record<string, string> }): Promise<{ results: { data(): Promise<PagefindData> }[] } | null>;
}

interface Vocabulary {
  /** Every word that the pack's questions, tools and headings use. */
  words: string[];
  /** What people type, and the pack's own word for it. */
  aliases: Record<string, string>;
}

/** Most questions shown for one query. */
export const HITS_SHOWN = 12;

/** Raised where there is no index: in `dev` before the first build. */
export class NoIndexError extends Error {}

let engine: Promise<{ pagefind: Pagefind; vocabulary: Vocabulary }> | undefined;

/** Loads the index once; throws NoIndexError where there is none. */
export function loadEngine(base: string): Promise<{ pagefind: Pagefind; vocabulary: Vocabulary }> {
  engine ??= load(base).catch((error: unknown) => {
    engine = undefined;
    throw error;
  });
  return engine;
}

async function load(base: string): Promise<{ pagefind: Pagefind; vocabulary: Vocabulary }> {
  const [vocabulary, pagefind] = await Promise.all([loadVocabulary(base), loadPagefind(base)]);
  await pagefind.options({ excerptLength: 24, baseUrl: base, ranking: { termFrequency: 0.6, termSaturation: 1.4, pageLength: 0.5, termSimilarity: 4 } });
  await pagefind.init();
  return { pagefind, vocabulary };
}

async function loadVocabulary(base: string): Promise<Vocabulary> {
  const response = await fetch(`${base}search/vocabulary.json`);
  if (!response.ok) throw new Error(`The vocabulary answered ${response.status}.`);
  return (await response.json()) as Vocabulary;
}

async function loadPagefind(base: string): Promise<Pagefind> {
  const address = `${base}pagefind/pagefind.js`;
  try {
    return (await import(/* @vite-ignore */ address)) as Pagefind;
  } catch (error) {
    if ((await fetch(address, { method: 'HEAD' })).status === 404) throw new NoIndexError();
    throw error;
  }
}

/** Searches the pack; filters with an empty value do not count. */
export async function search(base: string, query: string, filters: Record<string, string>): Promise<Answer> {
  const { vocabulary } = await loadEngine(base);
  const chosen = Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== ''));
  const corrected = correctQuery(query, vocabulary);
  const { results, data } = await find(base, corrected ?? query, chosen);
  // Answers come before drawings: a drawing's page is short, and short pages rank high.
  const isAnswer = (page: PagefindData): boolean => page.url.includes('/questions/');
  const ordered = [...data.filter(isAnswer), ...data.filter((page) => !isAnswer(page))];
  return { hits: ordered.map(toHit), total: results.length, corrected };
}

/** Asks Pagefind, which loads parts of its index as it needs them, and remembers those that failed. */
async function find(base: string, query: string, filters: Record<string, string>): Promise<{ results: unknown[]; data: PagefindData[] }> {
  const ask = async ({ search }: Pagefind): Promise<{ results: unknown[]; data: PagefindData[] }> => {
    const results = (await search(query, { filters }))?.results ?? [];
    return { results, data: await Promise.all(results.slice(0, HITS_SHOWN).map((result) => result.data())) };
  };
  const { pagefind } = await loadEngine(base);
  try {
    return await ask(pagefind);
  } catch (error) {
    // Without a network what is loaded is all there is: keep it.
    if (!navigator.onLine) throw error;
    engine = undefined;
    await pagefind.destroy().catch(() => undefined);
    return ask((await loadEngine(base)).pagefind);
  }
}

/** The query with slips corrected and aliases spelled out, or undefined when nothing changes. */
export function correctQuery(query: string, vocabulary: Vocabulary): string | undefined {
  const known = new Set(vocabulary.words);
  // A plain object answers to "constructor" too.
  const aliasOf = (word: string): string | undefined => (Object.hasOwn(vocabulary.aliases, word) ? vocabulary.aliases[word] : undefined);
  const lower = query.toLowerCase().trim();
  const whole = known.has(lower) ? undefined : aliasOf(lower);
  if (whole !== undefined) return whole;
  const words = lower.split(/\s+/);
  const corrected = words.map((word) => {
    const bare = word.replaceAll(/[^\p{L}\p{N}-]/gu, '');
    if (known.has(bare)) return word;
    const alias = aliasOf(word) ?? aliasOf(bare);
    if (alias !== undefined) return alias;
    // While a word is being typed it is the beginning of a known one.
    if (bare.length < 4 || vocabulary.words.some((other) => other.startsWith(bare))) return word;
    return findClosest(bare, vocabulary.words) ?? word;
  });
  const result = corrected.join(' ');
  return result === words.join(' ') ? undefined : result;
}

function toHit(data: PagefindData): Hit {
  const sections = data.sub_results.filter((section) => section.anchor !== undefined);
  const matches = (sections.length > 0 ? sections : []).slice(0, 2).map(({ title, url, excerpt }) => ({ title, url, excerpt }));
  return {
    title: data.meta['title'] ?? data.url,
    url: data.url,
    matches: matches.length > 0 ? matches : [{ title: '', url: data.url, excerpt: data.excerpt }],
  };
}
