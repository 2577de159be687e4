import type { SitePack } from '../pack/site-pack.ts';
import { stripMarkdown } from '../text/words.ts';

/** Words that queries are matched against, and the pack's word for what people type. */
export interface Vocabulary {
  words: string[];
  aliases: Record<string, string>;
}

/** Gathers the words of a pack's questions, answers and tools, lower case, and its tools' aliases. */
export function buildVocabulary({ questions, glossary }: Pick<SitePack, 'questions' | 'glossary'>): Vocabulary {
  const texts = [
    ...questions.flatMap(({ meta, text }) => [meta.question, ...meta.alsoAsked, stripMarkdown(meta.oneLine), stripMarkdown(meta.short), text]),
    ...glossary.flatMap((tool) => [tool.name, stripMarkdown(tool.definition)]),
  ];
  const words = new Set(
    texts.flatMap((text) => text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}-]*/gu) ?? []).filter((word) => word.length > 2 && !/^\d+$/.test(word)),
  );
  const aliases = glossary.flatMap((tool) => [tool.key, ...tool.aliases].map((alias): [string, string] => [alias.toLowerCase(), tool.name]));
  return { words: [...words].sort(), aliases: Object.fromEntries(aliases.filter(([alias, name]) => alias !== name.toLowerCase())) };
}
