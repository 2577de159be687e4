import type { IndexHead, Place } from '../index/index-format.ts';
import { splitWords } from '../words/words.ts';

/** A topic or tool that a query may name. */
export type NamedPlace = Place & { kind: 'topic' | 'tool' };

/** Most topics and tools shown for one query. */
const PLACES_SHOWN = 3;
/** Most words of a name or alias that a query may name. */
const NAME_READ = 8;

/** Topics and tools with the names of each as one word, however they are divided; a tool's aliases name the topic of its name, too. */
export type Names = readonly (readonly [place: NamedPlace, names: ReadonlySet<string>])[];

/** Lists the names of all topics and tools, topics first; once for an index, as no query changes them. */
export function listNames({ topics, tools }: Pick<IndexHead, 'topics' | 'tools'>): Names {
  const toNames = ({ name, aliases }: Place): Set<string> => new Set([name, ...aliases].map(toOneWord).filter((word) => word !== ''));
  const named = tools.map((tool) => [{ ...tool, kind: 'tool' as const }, toNames(tool)] as const);
  return [
    ...topics.map((topic) => {
      const own = named.find(([tool]) => toOneWord(tool.name) === toOneWord(topic.name))?.[1] ?? [];
      return [{ ...topic, kind: 'topic' as const }, new Set([...toNames(topic), ...own])] as const;
    }),
    ...named,
  ];
}

/** Topics and tools whose name or alias is among the words of a query, the longest name first. */
export function findPlaces(names: Names, words: readonly string[]): NamedPlace[] {
  const runs = new Set(words.flatMap((_, from) => words.slice(from, from + NAME_READ).map((__, more) => words.slice(from, from + more + 1).join(''))));
  return names
    .map(([place, own]) => ({ place, length: Math.max(0, ...[...own].map((name) => (runs.has(name) ? name.length : 0))) }))
    .filter(({ length }) => length > 0)
    .sort((a, b) => b.length - a.length)
    .slice(0, PLACES_SHOWN)
    .map(({ place }) => place);
}

function toOneWord(name: string): string {
  return splitWords(name)
    .map(({ whole }) => whole)
    .join('');
}
