import { pageForms } from '../words/stem.ts';

/** A page as Pagefind tells it, as far as the search needs it. */
export interface PageData {
  url: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  /** The page's text in one line. */
  content: string;
  /** Its headings and other places with an id; `location` counts words of the content. */
  anchors: { element: string; id: string; text: string; location: number }[];
}

interface PagefindResult {
  id: string;
  score: number;
  data(): Promise<PageData>;
}

interface Pagefind {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  /** Forgets all that was loaded, its failures too. */
  destroy(): Promise<void>;
  search(word: string, options: { filters: object }): Promise<{ results: PagefindResult[] } | null>;
}

/** Most words that are looked for in pages; each may cost a part of the index. */
const WORDS_ASKED = 4;
/** Most pages that are read besides those that the question index named. */
const PAGES_READ = 6;
/** Kinds of pages, by what Pagefind's filter `kind` says, that are shown below the answers. */
const OTHER_KINDS = ['diagram', 'lab', 'page'];

let engine: Promise<Pagefind> | undefined;
/** How often loading has failed. */
let failures = 0;

/** Loads Pagefind once; throws where it can not be had, and tries again the next time. */
function loadPagefind(base: string): Promise<Pagefind> {
  engine ??= load(base).catch((error: unknown) => {
    engine = undefined;
    failures += 1;
    throw error;
  });
  return engine;
}

async function load(base: string): Promise<Pagefind> {
  const folder = `${base}pagefind/`;
  // A browser remembers a module that it could not get by its address (the HTML standard's module map): each further try has another one.
  const pagefind = (await import(/* @vite-ignore */ `${folder}pagefind.js${failures > 0 ? `?${failures}` : ''}`)) as Pagefind;
  await pagefind.options({ baseUrl: base, basePath: folder });
  await pagefind.init();
  return pagefind;
}

/** What whole pages hold of a query. */
export interface FoundPages {
  /** Pages of the questions that were asked for, by their fragment. */
  questions: Map<string, PageData>;
  /** Drawings, lab files and other pages, best first. */
  others: PageData[];
}

/** Which pages are looked for. */
export interface WantedPages {
  /** Pages of these questions; undefined for those that fit best. */
  fragments: readonly string[] | undefined;
  /** Only questions of this topic and level; empty for all, and else no pages of other kinds, as these have neither. */
  topic: string;
  level: string;
}

/** Looks words up in whole pages, each by itself, so that no word that a page lacks hides it. Throws where Pagefind can not be had. */
export async function findInPages(base: string, words: ReadonlyMap<string, number>, wanted: WantedPages): Promise<FoundPages> {
  const asked = [...words].sort(([, a], [, b]) => b - a).slice(0, WORDS_ASKED);
  try {
    return await find(await loadPagefind(base), asked, wanted);
  } catch (error) {
    // Pagefind remembers what failed; without a network what is loaded is all there is, and stays.
    if (!navigator.onLine || !engine) throw error;
    const failed = await engine;
    engine = undefined;
    await failed.destroy().catch(() => undefined);
    return find(await loadPagefind(base), asked, wanted);
  }
}

async function find(pagefind: Pagefind, words: readonly [string, number][], { fragments, topic, level }: WantedPages): Promise<FoundPages> {
  const filtered = Object.entries({ topic, level }).filter(([, value]) => value !== '');
  const questions = await searchEach(pagefind, words, { kind: 'question', ...Object.fromEntries(filtered) });
  const others = filtered.length > 0 ? [] : await searchEach(pagefind, words, { kind: { any: OTHER_KINDS } });
  const chosen = fragments ? questions.filter(({ id }) => fragments.includes(id)) : questions.slice(0, PAGES_READ);
  return { questions: await readPages(chosen), others: [...(await readPages(others.slice(0, PAGES_READ))).values()] };
}

/** The pages of these results by their fragments, without those that are damaged; throws where none can be had. */
async function readPages(results: readonly PagefindResult[]): Promise<Map<string, PageData>> {
  const read = await Promise.allSettled(results.map((result) => result.data()));
  const failed = read.find((page) => page.status === 'rejected');
  if (failed && read.every(({ status }) => status === 'rejected')) throw failed.reason;
  return new Map(read.flatMap((page, at) => (page.status === 'fulfilled' ? [[results[at]!.id, page.value] as const] : [])));
}

/** Pages that hold any of the words, those first that hold most of what counts. */
async function searchEach(pagefind: Pagefind, words: readonly [string, number][], filters: object): Promise<PagefindResult[]> {
  const found = new Map<string, { result: PagefindResult; score: number }>();
  await Promise.all(
    words
      .flatMap(([word, counts]) => pageForms(word).map((form) => [form, counts] as const))
      .map(async ([form, counts]) => {
        const results = (await pagefind.search(form, { filters }))?.results ?? [];
        for (const result of results) {
          const known = found.get(result.id);
          const score = (counts * result.score) / results[0]!.score;
          if (known) known.score += score;
          else found.set(result.id, { result, score });
        }
      }),
  );
  return [...found.values()].sort((a, b) => b.score - a.score).map(({ result }) => result);
}
