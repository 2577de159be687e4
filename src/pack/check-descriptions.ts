import type { z } from 'astro/zod';
import { checkSchema } from '../findings/check-schema.ts';
import type { Finding } from '../findings/findings.ts';
import type { YamlText } from '../text/front-matter.ts';
import { shorten } from '../text/shorten.ts';
import { isSlug, RESERVED_SLUGS } from '../text/slug.ts';
import { slugify } from '../text/slugify.ts';
import { isFixedSheet } from './sheet-sets.ts';
import type { Tool } from './tool-schema.ts';
import type { Topic } from './topic-schema.ts';

/** A list of a pack, such as its topics. */
export interface CheckedList<T> {
  /** The items that passed. */
  items: T[];
  /** The keys that the file names, those of items with faults too; undefined where one could not be read. */
  keys: string[] | undefined;
  findings: Finding[];
}

/** Checks a file of one group of keys; a file that is missing has its finding already. */
export function checkOne<T extends z.ZodObject>(text: YamlText | undefined, file: string, schema: T): { value: z.infer<T> | undefined; findings: Finding[] } {
  if (!text || text.errors.length > 0) return { value: undefined, findings: yamlFindings(text, file) };
  return checkSchema(schema, text.data, { file, lineOf: text.lineOf, fallbackLine: 1 });
}

/** Checks a file that is a list of groups of keys, each with a `key` of its own. */
export function checkList<T extends z.ZodObject>(
  text: YamlText | undefined,
  file: string,
  schema: T,
  { mayBeEmpty }: { mayBeEmpty: boolean },
): CheckedList<z.infer<T>> {
  if (!text || text.errors.length > 0) return { items: [], keys: undefined, findings: yamlFindings(text, file) };
  if (!Array.isArray(text.data)) {
    const problem = text.data === null ? 'the file is empty' : 'the file is not a list';
    return { items: [], keys: undefined, findings: [{ file, line: 1, problem, remedy: 'Begin each item with "- key: …"' }] };
  }
  const list = text.data as unknown[];
  if (list.length === 0 && !mayBeEmpty)
    return { items: [], keys: undefined, findings: [{ file, line: 1, problem: 'the list is empty', remedy: 'Begin each item with "- key: …"' }] };
  const findings: Finding[] = [];
  const seen = new Set<string>();
  const items = list.flatMap((item, index) => {
    const result = checkSchema(schema, item, { file, lineOf: text.lineOf, within: [index], fallbackLine: text.lineOf(index) });
    findings.push(...result.findings);
    const key = readKey(item);
    if (key === undefined) return [];
    const at = { file, line: text.lineOf([index, 'key']), field: 'key' };
    if (seen.has(key)) findings.push({ ...at, problem: `"${shorten(key)}" is there twice`, remedy: 'Keep one of the two, or rename one' });
    if (RESERVED_SLUGS.includes(key)) findings.push({ ...at, problem: `"${key}" is the name of every folder's own page`, remedy: 'Choose another key' });
    seen.add(key);
    return result.value ? [result.value] : [];
  });
  // An item without a key may be the one that an entry names.
  return { items, keys: list.some((item) => readKey(item) === undefined) ? undefined : [...seen], findings };
}

function readKey(item: unknown): string | undefined {
  const key = typeof item === 'object' && item !== null ? (item as { key?: unknown }).key : undefined;
  return typeof key === 'string' || typeof key === 'number' ? String(key) : undefined;
}

function yamlFindings(text: YamlText | undefined, file: string): Finding[] {
  return (text?.errors ?? []).map((error) => ({ file, ...error }));
}

/** Findings for names and other spellings that two tools share: a reader who types one means one tool. */
export function checkAliases(text: YamlText | undefined, tools: readonly Tool[]): Finding[] {
  const owners = new Map<string, string>();
  const findings: Finding[] = [];
  for (const tool of tools) {
    for (const name of new Set([tool.key, tool.name, ...tool.aliases].map((word) => word.toLowerCase()))) {
      const owner = owners.get(name);
      if (owner !== undefined && owner !== tool.key) {
        const index = Array.isArray(text?.data) ? (text.data as { key?: unknown }[]).findIndex((item) => item?.key === tool.key) : -1;
        findings.push({
          file: 'tools.yaml',
          line: text?.lineOf(index),
          field: tool.key,
          problem: `"${shorten(name)}" already names ${owner}`,
          remedy: 'Let a name belong to one tool only',
        });
      } else owners.set(name, tool.key);
    }
  }
  return findings;
}

/** Findings for topics and themes whose sheet would have the address of another. */
export function checkSheetNames(text: YamlText | undefined, topics: readonly Topic[]): Finding[] {
  const keys = new Set(topics.map(({ key }) => key));
  return topics.flatMap(({ key, theme }, index): Finding[] => {
    const at = { file: 'topics.yaml', line: text?.lineOf(index) };
    const slug = theme === undefined ? undefined : slugify(theme);
    // The core questions may be a topic of their own; its sheet is theirs.
    const ownTaken = key !== 'core' && isFixedSheet(key);
    const themeTaken = slug !== undefined && (keys.has(slug) || isFixedSheet(slug));
    return [
      ...(ownTaken ? [{ ...at, field: key, problem: `/sheets/${key}/ is a sheet of every pack`, remedy: 'Give the topic another key' }] : []),
      ...(themeTaken ? [{ ...at, field: `${key} theme`, problem: `/sheets/${slug}/ is another sheet`, remedy: 'Give the theme another name' }] : []),
      ...(slug !== undefined && !themeTaken && !isSlug(slug)
        ? [
            {
              ...at,
              field: `${key} theme`,
              problem: `"${shorten(theme!)}" makes no address for its sheet`,
              remedy: 'Use letters a to z, digits and single spaces',
            },
          ]
        : []),
    ];
  });
}
