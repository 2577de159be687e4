import { dirname, posix } from 'node:path';
import { stringify } from 'yaml';
import { MarkdownError } from '../text/markdown.ts';
import { shorten } from '../text/shorten.ts';
import { slugify } from '../text/slugify.ts';
import { cleanAnswer } from './clean-answer.ts';
import type { FoundQuestion } from './find-questions.ts';
import { moveLinks } from './move-links.ts';
import { chooseLevel, chooseTopic, Keys, toTopicName, type NamedTopic } from './name-topics.ts';
import { readLevel } from './question-words.ts';
import type { ReadList } from './read-list.ts';
import { nameOfFile } from './read-sources.ts';
import type { LeftOut } from './source.ts';
import { decodeSafely, Targets } from './targets.ts';

/** Longest question, in characters, that is kept as one; of a longer text the first sentence asks. */
export const QUESTION_MAX_LENGTH = 300;

/** A pack to be written. */
export interface MadePack {
  /** Text of each file by its path. */
  files: Map<string, string>;
  /** Pictures to copy: path in the pack by path below the sources' folder. */
  pictures: Map<string, string>;
  leftOut: LeftOut[];
  /** What was taken from answers because the pack says it in another way, such as "Answer:". */
  taken: string[];
  questions: number;
  topics: number;
}

/** What making a pack asks of the folder of the sources. */
export interface PictureFolder {
  /** Why a picture, by its path below the folder, can not be copied; undefined where it can. */
  refuse: (path: string) => string | undefined;
}

interface Entry extends FoundQuestion {
  list: ReadList;
  topic: NamedTopic;
  slug: string;
  /** From 1 among the questions of its topic. */
  place: number;
}

/** Makes a pack of the plain standard from what was found. */
export function makePack(lists: readonly ReadList[], pictureFolder: PictureFolder, name: string): MadePack {
  const leftOut: LeftOut[] = lists.flatMap((list) => list.leftOut);
  const taken: string[] = lists.flatMap((list) => list.taken);
  const title = findPackTitle(lists, name);
  const topics = new Topics(lists);
  const slugs = new Keys('question');
  const entries: Entry[] = [];
  const places = new Map<NamedTopic, number>();
  for (const list of lists) {
    for (const found of list.questions) {
      const { answer, taken: words } = cleanAnswer(found.answer);
      if (answer === '') {
        leftOut.push({
          file: found.file,
          line: found.line,
          endLine: found.line,
          text: `${found.question}\n\n${found.answer}`.trim(),
          why: 'The question has no answer.',
        });
        continue;
      }
      taken.push(...words);
      const [question, more] = cutQuestion(found.question);
      const topic = topics.of(list, found);
      places.set(topic, (places.get(topic) ?? 0) + 1);
      entries.push({
        ...found,
        question,
        answer: more === '' ? answer : `${more}\n\n${answer}`,
        list,
        topic,
        slug: slugs.take(question),
        place: places.get(topic)!,
      });
    }
  }
  const files = new Map<string, string>();
  const pictures = new Map<string, string>();
  const used = new Set<string>();
  const targets = new Targets(entries);
  for (const entry of entries)
    files.set(`questions/${entry.topic.key}/${entry.slug}.md`, writeEntry(entry, { targets, leftOut, pictures, pictureFolder, used, taken }));
  for (const { source, definitions } of lists) {
    for (const [label, text] of definitions)
      if (!used.has(`${source.path}\n${label}`)) leftOut.push({ file: source.path, ...findLines(source.text, text), text, why: 'No answer refers to it.' });
  }
  const kept = topics.list.filter((topic) => places.has(topic));
  files.set('pack.yaml', stringify({ id: new Keys('pack').take(name), standard: 'plain', title }));
  files.set('topics.yaml', stringify(kept.map((topic) => ({ key: topic.key, name: topic.name, ...topics.aboutOf(topic) }))));
  leftOut.push(...topics.unusedAbouts(kept));
  if (leftOut.length > 0) files.set('NOT-IMPORTED.md', writeLeftOut(leftOut));
  return { files, pictures, leftOut, taken: [...taken, ...topics.headings], questions: entries.length, topics: kept.length };
}

function findPackTitle(lists: readonly ReadList[], name: string): string {
  const own = lists.length === 1 ? (lists[0]!.title ?? (typeof lists[0]!.front['title'] === 'string' ? lists[0]!.front['title'] : undefined)) : undefined;
  const readable = toTopicName(own ?? '');
  if (readable !== '') return readable;
  const words = name.replaceAll(/[-_]+/g, ' ').trim() || 'Questions';
  return words[0]!.toUpperCase() + words.slice(1);
}

/** The topics of a pack, each made when a question first needs it. */
class Topics {
  readonly list: NamedTopic[] = [];
  /** Every heading above a question as it was written: topics say them, or what the pack is called. */
  readonly headings: string[] = [];
  readonly #keys = new Keys('topic');
  readonly #byName = new Map<string, NamedTopic>();
  readonly #lists: readonly ReadList[];
  readonly #abouts = new Map<NamedTopic, { markdown: string; place: LeftOut }[]>();

  constructor(lists: readonly ReadList[]) {
    this.#lists = lists;
    for (const list of lists) {
      this.headings.push(...new Set(list.questions.flatMap(({ headings }) => headings)));
      for (const { headings, markdown, line } of list.abouts) {
        const place = {
          file: list.source.path,
          line,
          endLine: line + markdown.split('\n').length - 1,
          text: markdown,
          why: 'A topic has one paragraph about it.',
        };
        const topic = this.of(list, { headings });
        this.#abouts.set(topic, [...(this.#abouts.get(topic) ?? []), { markdown, place }]);
      }
    }
  }

  of(list: ReadList, { headings }: Pick<FoundQuestion, 'headings'>): NamedTopic {
    const folder = dirname(list.source.path);
    const heading = chooseTopic(headings, list.title);
    const named = list.front['topic'] ?? list.front['category'];
    const raw =
      heading ??
      (typeof named === 'string'
        ? named
        : folder !== '.' && list.questions.length === 1
          ? nameOfFile(folder)
          : this.#lists.length > 1
            ? (list.title ?? nameOfFile(list.source.path))
            : 'Questions');
    const name = shorten(toTopicName(raw) || 'Questions', 80);
    const shown = name[0]!.toUpperCase() + name.slice(1);
    const known = this.#byName.get(shown.toLowerCase());
    if (known) return known;
    const topic = { key: this.#keys.take(shown), name: shown };
    this.#byName.set(shown.toLowerCase(), topic);
    this.list.push(topic);
    return topic;
  }

  aboutOf(topic: NamedTopic): { about?: string } {
    const [first] = this.#abouts.get(topic) ?? [];
    return first ? { about: first.markdown.replaceAll(/\s*\n\s*/g, ' ').trim() } : {};
  }

  /** Paragraphs that no topic has: a second one, or of a topic without questions. */
  unusedAbouts(kept: readonly NamedTopic[]): LeftOut[] {
    return [...this.#abouts].flatMap(([topic, abouts]) =>
      kept.includes(topic) ? abouts.slice(1).map(({ place }) => place) : abouts.map(({ place }) => ({ ...place, why: 'It is in no question.' })),
    );
  }
}

/** A question that is as long as a paragraph: its first sentence, and all of it where that is not all. */
function cutQuestion(text: string): [question: string, whole: string] {
  if (text.length <= QUESTION_MAX_LENGTH) return [text, ''];
  const end = [...text.matchAll(/[.?!。？！।]["'”’)]*(?=\s)/gu)].map(({ index, 0: mark }) => index + mark.length).find((at) => at > 20);
  const question = end !== undefined && end <= QUESTION_MAX_LENGTH ? text.slice(0, end) : `${text.slice(0, QUESTION_MAX_LENGTH - 20).replace(/\s+\S*$/, '')}…`;
  return [question, text];
}

interface Making {
  targets: Targets;
  leftOut: LeftOut[];
  pictures: Map<string, string>;
  pictureFolder: PictureFolder;
  used: Set<string>;
  taken: string[];
}

function writeEntry(entry: Entry, { targets, leftOut, pictures, pictureFolder, used, taken }: Making): string {
  const { list } = entry;
  const level = readLevel(text(list.front['level'] ?? list.front['difficulty'])) ?? chooseLevel(entry.headings, list.title);
  const front = { question: entry.question, ...(level === undefined ? {} : { level }), place: entry.place };
  let body = entry.answer;
  try {
    const moved = moveLinks(entry.answer, {
      definitions: list.definitions,
      link: (url) => targets.find(url, entry.file),
      image: (url) => copyPicture(url, entry, pictures, pictureFolder),
    });
    body = moved.markdown;
    taken.push(...moved.taken);
    for (const label of moved.used) used.add(`${list.source.path}\n${label}`);
    leftOut.push(
      ...moved.lost.map(({ text: lost, why }) => ({
        file: entry.file,
        line: entry.line,
        endLine: entry.line,
        text: lost,
        why: `${why} (In “${shorten(entry.question, 60)}”.)`,
      })),
    );
  } catch (error) {
    if (!(error instanceof MarkdownError)) throw error;
  }
  return `---\n${stringify(front)}---\n\n${body.trim()}\n`;
}

function text(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function copyPicture(url: string, { list, topic }: Entry, pictures: Map<string, string>, folder: PictureFolder): { name: string } | { why: string } {
  const path = posix.normalize(posix.join(posix.dirname(list.source.path), decodeSafely(url).replace(/[?#].*$/, '')));
  const why = path.startsWith('..') || posix.isAbsolute(path) ? 'The picture is outside the folder of the list.' : folder.refuse(path);
  if (why !== undefined) return { why };
  const ending = posix.extname(path).toLowerCase();
  const base =
    slugify(posix.basename(path, posix.extname(path)))
      .replaceAll(/[^a-z0-9]+/g, '-')
      .replaceAll(/^-+|-+$/g, '') || 'picture';
  for (let number = 1; ; number += 1) {
    const name = `${base}${number === 1 ? '' : `-${number}`}${ending}`;
    const target = `questions/${topic.key}/${name}`;
    const known = pictures.get(target);
    if (known !== undefined && known !== path) continue;
    pictures.set(target, path);
    return { name };
  }
}

function findLines(source: string, part: string): { line: number; endLine: number } {
  const at = source.indexOf(part);
  const line = at < 0 ? 1 : source.slice(0, at).split('\n').length;
  return { line, endLine: line + part.split('\n').length - 1 };
}

/** What was left out as a file: where it stood, why, and the text itself in a fence that nothing in it ends. */
function writeLeftOut(leftOut: readonly LeftOut[]): string {
  const sorted = leftOut.toSorted((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line));
  return [
    '# What was not imported',
    'Each piece of the source that is in no question, with its lines. Move what you need into the pack; this file is not shown on the site.',
    ...sorted.map(({ file, line, endLine, why, text: lost }) => {
      const fence = '`'.repeat(Math.max(3, ...[...lost.matchAll(/`+/g)].map(([ticks]) => ticks.length + 1)));
      const place = line === endLine ? `line ${line}` : `lines ${line} to ${endLine}`;
      return [`## ${file}, ${place}`, why, ...(lost === '' ? [] : [`${fence}md\n${lost}\n${fence}`])].join('\n\n');
    }),
  ]
    .join('\n\n')
    .concat('\n');
}
