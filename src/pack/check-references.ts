import { suggest } from '../text/closest.ts';
import type { Finding } from '../findings/findings.ts';
import { hidesEntries } from './consequences.ts';
import type { PackFiles, QuestionFile } from './read-pack.ts';
import { shorten } from '../text/shorten.ts';
import { isSlug } from '../text/slug.ts';

/** What an entry refers to, read as far as it can be, so that one fault in its front matter hides no other. */
function readReferences(entry: QuestionFile, isPlain: boolean) {
  const data = entry.data as Record<string, unknown>;
  const text = (value: unknown): string | undefined => (typeof value === 'string' || typeof value === 'number' ? String(value) : undefined);
  const list = (value: unknown): string[] => (Array.isArray(value) ? value.flatMap((item) => text(item) ?? []) : []);
  const { versions } = data;
  return {
    // A plain entry may leave these to its file's name and folder.
    id: text(data['id']) ?? (isPlain ? entry.slug : undefined),
    core: typeof data['core'] === 'number' && Number.isSafeInteger(data['core']) ? data['core'] : undefined,
    topic: text(data['topic']) ?? (isPlain ? entry.folder : undefined),
    kind: text(data['kind']),
    tools: list(data['tools']),
    followUps: list(data['followUps']),
    versions: typeof versions === 'object' && versions !== null && !Array.isArray(versions) ? Object.keys(versions) : [],
    // Sources that are not written as a list have a finding of their own.
    sources: Array.isArray(data['sources']) ? data['sources'].length : data['sources'] === undefined ? 0 : 1,
  };
}

interface Item {
  entry: QuestionFile;
  refers: ReturnType<typeof readReferences>;
}

/** Keys that entries may name; undefined where the file that lists them could not be read. */
export interface KnownKeys {
  topics: readonly string[] | undefined;
  tools: readonly string[] | undefined;
}

/** Checks what entries refer to across the pack: ids, numbers, topics, tools, follow-ups, sources. */
export function checkReferences({ questions, unread, isPlain }: Pick<PackFiles, 'questions' | 'unread' | 'isPlain'>, known: KnownKeys): Finding[] {
  const all = questions
    .filter(({ data }) => typeof data === 'object' && data !== null && !Array.isArray(data) && Object.keys(data).length > 0)
    .map((entry): Item => ({ entry, refers: readReferences(entry, isPlain) }));
  // Where an entry's id is unknown, an id that nothing has may be that one.
  const allRead = all.length === questions.length && all.every(({ refers }) => refers.id !== undefined && isSlug(refers.id)) && !hidesEntries(unread);
  const ids = new Set(all.flatMap(({ refers }) => refers.id ?? []));
  return [
    ...checkUnique(all, 'id', ({ refers }) => refers.id, 'Give it an id of its own; ids are permanent and never reused'),
    ...checkUnique(all, 'core', ({ refers }) => refers.core?.toString(), 'Give each core question a number of its own'),
    ...checkIds(all, ids),
    ...(allRead ? checkCoreNumbers(all) : []),
    ...checkCoreSheet(all),
    ...all.flatMap((item) => [
      ...checkTopic(item, known.topics),
      ...checkTools(item, known.tools),
      ...checkFollowUps(item, ids, allRead, isPlain),
      ...(isPlain ? [] : checkSources(item)),
    ]),
  ];
}

function at({ entry }: Item, field: string, ...path: PropertyKey[]): { file: string; line: number | undefined; field: string } {
  return { file: entry.file, line: entry.lineOf([field, ...path]) ?? entry.lineOf(field) ?? 1, field };
}

function checkUnique(all: readonly Item[], field: string, value: (item: Item) => string | undefined, remedy: string): Finding[] {
  const first = new Map<string, string>();
  return all.flatMap((item): Finding[] => {
    const key = value(item);
    if (key === undefined) return [];
    const owner = first.get(key);
    if (owner === undefined) first.set(key, item.entry.file);
    return owner === undefined ? [] : [{ ...at(item, field), problem: `"${shorten(key)}" is already that of ${owner}`, remedy }];
  });
}

/** Ids are places on the pages of sheets, where `content` is one already and `x-title` that of the title of x. */
function checkIds(all: readonly Item[], ids: ReadonlySet<string>): Finding[] {
  return all.flatMap((item): Finding[] => {
    const { id = '' } = item.refers;
    const owner = id.endsWith('-title') ? id.slice(0, -'-title'.length) : '';
    if (id !== 'content' && !ids.has(owner)) return [];
    return [{ ...at(item, 'id'), problem: `"${id}" is a place on every sheet already`, remedy: 'Give it another id' }];
  });
}

/** Core questions are counted from 1 without a gap: a number that is missing is a question that was lost. */
function checkCoreNumbers(all: readonly Item[]): Finding[] {
  const numbers = new Set(all.flatMap(({ refers }) => refers.core ?? []));
  // Two of one number leave a gap too, and so does one that is no number; both are said already.
  const written = all.filter(({ entry }) => (entry.data as { core?: unknown }).core !== undefined);
  if (numbers.size < written.length || [...numbers].some((number) => number < 1)) return [];
  return all.flatMap((item): Finding[] => {
    const { core } = item.refers;
    if (core === undefined || core <= 1 || numbers.has(core - 1)) return [];
    return [{ ...at(item, 'core'), problem: `no question has the core number ${core - 1}`, remedy: 'Count the core questions from 1 without a gap' }];
  });
}

/** The core sheet has the address that a topic called core would give to its own. */
function checkCoreSheet(all: readonly Item[]): Finding[] {
  if (!all.some(({ refers }) => refers.core !== undefined)) return [];
  return all.flatMap((item): Finding[] =>
    item.refers.topic === 'core' && item.refers.core === undefined && (item.entry.data as { core?: unknown }).core === undefined
      ? [
          {
            ...at(item, 'topic'),
            problem: 'the sheet of a topic called "core" has the address of the core sheet',
            remedy: 'Give the question a core number, or move it to another topic',
          },
        ]
      : [],
  );
}

function checkTopic(item: Item, topics: KnownKeys['topics']): Finding[] {
  const { entry, refers } = item;
  if (refers.topic === undefined || !isSlug(refers.topic) || topics === undefined) return [];
  if (!topics.includes(refers.topic))
    return [{ ...at(item, 'topic'), problem: `the topic "${shorten(refers.topic)}" does not exist`, remedy: suggest(refers.topic, topics) }];
  if (entry.folder === refers.topic) return [];
  const folder = ['questions', entry.folder].filter(Boolean).join('/');
  return [{ ...at(item, 'topic'), problem: `the file is in ${folder}`, remedy: `Move it to questions/${refers.topic}` }];
}

function checkTools(item: Item, tools: KnownKeys['tools']): Finding[] {
  if (tools === undefined) return [];
  return [...new Set([...item.refers.tools, ...item.refers.versions])].flatMap((tool): Finding[] => {
    if (tools.includes(tool) || !isSlug(tool)) return [];
    const index = item.refers.tools.indexOf(tool);
    const place = index >= 0 ? at(item, 'tools', index) : at(item, 'versions', tool);
    return [{ ...place, problem: `the tool "${shorten(tool)}" does not exist`, remedy: suggest(tool, tools) }];
  });
}

function checkFollowUps(item: Item, ids: ReadonlySet<string>, allRead: boolean, isPlain: boolean): Finding[] {
  const { followUps, id } = item.refers;
  if (!isPlain && followUps.length === 0 && ids.size > 1 && isEmptyList(item.entry, 'followUps'))
    return [{ ...at(item, 'followUps'), problem: 'it names no question', remedy: 'Name at least one question that comes next: no entry is a dead end' }];
  return followUps.flatMap((next, index): Finding[] => {
    if (next === id)
      return [{ ...at(item, 'followUps', index), problem: 'the question follows itself', remedy: 'Name the question an interviewer asks after it' }];
    if (ids.has(next) || !allRead || !isSlug(next)) return [];
    return [{ ...at(item, 'followUps', index), problem: `the follow-up "${shorten(next)}" does not exist`, remedy: suggest(next, [...ids]) }];
  });
}

/** True for a key that is not there or is a list of nothing; another value has a finding of its own. */
function isEmptyList(entry: QuestionFile, key: string): boolean {
  const value = (entry.data as Record<string, unknown>)[key];
  return value === undefined || (Array.isArray(value) && value.length === 0);
}

function checkSources(item: Item): Finding[] {
  if (item.refers.kind === 'story' || item.refers.sources > 0) return [];
  return [{ ...at(item, 'sources'), problem: 'a technical entry names no source', remedy: "Link the vendor's own page that proves its claims" }];
}
