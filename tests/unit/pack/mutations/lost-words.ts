import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CheckedPack } from '../../../../src/pack/check-pack.ts';
import { toEntries } from '../../../../src/pack/stored-pack.ts';
import { parseMdx, type MarkdownNode } from '../../../../src/text/markdown.ts';
import { stripMarkdown } from '../../../../src/text/words.ts';

/** Words that the author wrote and the store does not keep, of each file; and those of `shows` that a reader does not see. */
export function findLostWords(pack: string, checked: CheckedPack, shows: readonly string[]): string[] {
  const entries = toEntries(checked);
  const lost = checked.questions.flatMap(({ entry, meta }) => {
    const [, front = '', body = ''] = /^\s*---[ \t]*\r?\n([^]*?\n)---[ \t]*\r?\n([^]*)$/.exec(readText(pack, entry.file)) ?? [];
    return [...missing(withoutComments(front), spell(meta)), ...missing(withoutSigns(body), spellTree(parseMdx(entry.body)))];
  });
  const lists = [
    { file: 'pack.yaml', kept: checked.pack },
    { file: 'topics.yaml', kept: checked.topics },
    { file: 'tools.yaml', kept: checked.tools },
    { file: 'synonyms.yaml', kept: checked.synonyms },
    { file: 'english.json', kept: checked.english },
    { file: 'lab.yaml', kept: checked.lab },
  ].flatMap(({ file, kept }) => missing(withoutComments(readText(pack, file)), withoutEscapes(spell(kept))));
  const seen = new Set(
    words(
      [...collect(checked.pack), ...collect(checked.topics), ...collect(checked.tools), ...collect(checked.lab?.about), ...entries.flatMap(collect)].join(' '),
    ),
  );
  return [...lost, ...lists, ...shows.filter((word) => !seen.has(word))];
}

/** A file's text; that of a file which a pack may do without, and does, is empty. */
function readText(pack: string, file: string): string {
  if (!existsSync(join(pack, file))) return '';
  return readFileSync(join(pack, file), 'utf8').replace(/^\ufeff/, '');
}

function words(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Words that are more often in one text than in the other. */
function missing(written: string, kept: string): string[] {
  const counts = new Map<string, number>();
  for (const word of words(kept)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return words(written).filter((word) => {
    const left = counts.get(word) ?? 0;
    counts.set(word, left - 1);
    return left <= 0 && !/^\d\d/.test(word);
  });
}

/** YAML without comments, anchors, and what its signs spell in other letters. */
function withoutComments(yaml: string): string {
  return withoutEscapes(
    yaml
      .replaceAll(/(?:^|[ \t])#(?:[ \t].*)?$/gm, '')
      .replaceAll(/(?:^|[ \t])[&!]\S+/gm, ' ')
      .replaceAll(/\bnull\b|\bkey\b/g, ' '),
  );
}

function withoutEscapes(text: string): string {
  return withoutSigns(text.replaceAll(/\\(?:u[0-9a-f]{4}|[a-z0])/gi, ' '));
}

/** A text without entities and the numbers of lists, which a page writes as other signs. */
function withoutSigns(text: string): string {
  return text.replaceAll(/&#?\w+;/gi, ' ').replaceAll(/^(?:[\s>*+-]|\d+[.)])*\d+[.)](?:\s|$)/gm, ' ');
}

/** Everything that a tree keeps: texts, addresses, names and values. */
function spellTree(node: MarkdownNode): string {
  const own = [
    node.value,
    node.url,
    node.name,
    node.title,
    (node as { lang?: string }).lang,
    (node as { meta?: string }).meta,
    ...(node.attributes ?? []).flatMap(({ name, value }) => [name, typeof value === 'string' ? value : '']),
  ];
  return [...own.filter(Boolean), (node.children ?? []).map(spellTree).join('')].join(' ');
}

/** The texts in a value, as a reader sees them. */
function collect(value: unknown): string[] {
  if (typeof value === 'string') return [value, stripMarkdown(value)];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(collect) : [];
}

/** Keys and values as they are kept. */
function spell(value: unknown): string {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.entries(value)
    .map(([key, child]) => `${key} ${spell(child)}`)
    .join(' ');
}
