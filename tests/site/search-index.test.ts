import { describe, expect, test } from 'vitest';
import { fileOf, listPages, PACK, readBuilt } from './built-site.ts';
import { readFragments } from './fragments.ts';
import { describeDifference, listAnswerWords, listWords, readBlocks } from './search-words.ts';

const fragments = readFragments();
const questions = new Map(PACK.questions.map((question) => [fileOf(question.address), question]));
const hasLab = listPages().some((file) => /^lab\/.+\/index\.html$/.test(file));

/** The kind of a page that Pagefind indexes; undefined for those it leaves out. */
function kindOf(file: string): string | undefined {
  if (questions.has(file)) return 'question';
  if (/^architecture\/.+\/index\.html$/.test(file)) return 'diagram';
  if (/^lab\/.+\/index\.html$/.test(file)) return 'lab';
  return file === 'about/index.html' || (file === 'lab/index.html' && hasLab) ? 'page' : undefined;
}

/** What is wrong with the pages of a kind, each said with its file. */
function faultsOf(kind: string, find: (content: string, file: string) => string[]): string[] {
  return [...fragments].filter(([file]) => kindOf(file) === kind).flatMap(([file, { content }]) => find(content, file).map((fault) => `${file}: ${fault}`));
}

/** A page's main part, without what the patterns match. */
function mainOf(file: string, ...without: RegExp[]): string {
  const main = /<main[\s\S]*<\/main>/.exec(readBuilt(file))![0];
  return without.reduce((html, pattern) => html.replaceAll(pattern, ' '), main);
}

const HEAD = [/<h1[\s\S]*?<\/h1>/g, /<(p|div) class="cue"[\s\S]*?<\/\1>/g];

describe("Pagefind's index", () => {
  test('has questions, diagrams, lab files and pages with prose of their own, and no list, plan, sheet, tool or topic', () => {
    const expected = listPages().filter((file) => kindOf(file) !== undefined);
    expect([...fragments.keys()].sort()).toEqual(expected.sort());
  });

  test('filters by kind, and questions by the topics and levels that the form offers', () => {
    const form = readBuilt('search/index.html');
    const offered = (name: string): string[] =>
      [...(new RegExp(`<select name="${name}">([\\s\\S]*?)</select>`).exec(form)?.[1] ?? '').matchAll(/<option[^>]*>([\s\S]*?)<\/option>/g)].map((match) =>
        readBlocks(match[1]!),
      );
    const [topics, levels] = [offered('topic'), offered('level')];
    for (const [file, { filters }] of fragments) {
      const kind = kindOf(file);
      const question = questions.get(file);
      const hasLevel = typeof question?.level === 'string';
      expect(Object.keys(filters).sort(), file).toEqual(kind === 'question' ? ['kind', ...(hasLevel ? ['level'] : []), 'topic'] : ['kind']);
      expect(filters['kind'], file).toEqual([kind]);
      if (!question) continue;
      expect(topics, file).toContain(filters['topic']![0]);
      if (!hasLevel) continue;
      expect(filters['level'], file).toEqual([question.level]);
      expect(levels, file).toContain(question.level);
    }
  });

  test('names each page by its heading', () => {
    for (const [file, { meta }] of fragments) {
      const heading = readBlocks(/<h1[\s\S]*?<\/h1>/.exec(readBuilt(file))![0]);
      expect(meta['title']?.replaceAll('\u00a0', ' '), file).toBe(heading);
    }
  });

  test('has the words of an answer, and no facts, buttons, aliases or lists around it', () => {
    expect(
      faultsOf('question', (content, file) => describeDifference(listWords(content), listAnswerWords(readBuilt(file.replace(/\/index\.html$/, '.md'))))),
    ).toEqual([]);
  });

  test('begins an answer with its one line and its short answer', () => {
    for (const [file, { oneLine, short }] of questions) {
      const expected = listWords(`${oneLine ?? ''} ${short ?? ''}`);
      expect(listWords(fragments.get(file)!.content).slice(0, expected.length), file).toEqual(expected);
    }
  });

  test('has the sections of an answer', () => {
    for (const [file] of questions) {
      const body = mainOf(file).replace(/<h2 id="(asked-next|tools|sources)"[\s\S]*/, '');
      const sections = [...body.matchAll(/<h2[^>]*\sid="([^"]*)"[^>]*>([\s\S]*?)<\/h2>/g)].map(([, id, title]) => ({ id, text: readBlocks(title!) }));
      const found = fragments.get(file)!.anchors.filter(({ element }) => element === 'h2');
      expect(
        found.map(({ id, text, title }) => ({ id, text: title ?? text.trim() })),
        file,
      ).toEqual(sections);
    }
  });

  test('has the code of a lab file, word for word', () => {
    const code = (file: string): string => readBlocks(/<pre[^>]*>([\s\S]*?)<\/pre>/.exec(mainOf(file))![1]!);
    expect(faultsOf('lab', (content, file) => describeDifference(content.split(/\s+/), code(file).split(/\s+/)))).toEqual([]);
  });

  test('has the caption of a diagram and its words', () => {
    const caption = (file: string): string =>
      /<figcaption>([\s\S]*)<\/figcaption>/.exec(
        mainOf(
          file,
          /(?<=<figcaption>\s*)<strong[\s\S]*?<\/strong>/g,
          /<a class="enlarge"[\s\S]*?<\/a>/g,
          /<span class="swipe"[\s\S]*?<\/span>/g,
          /<summary[\s\S]*?<\/summary>/g,
        ),
      )![1]!;
    expect(faultsOf('diagram', (content, file) => describeDifference(listWords(content), listWords(readBlocks(caption(file)))))).toEqual([]);
  });

  test('has the prose of other pages, and no list of files', () => {
    const prose = (file: string): string => readBlocks(mainOf(file, ...HEAD, /<div>\s*<ul class="lab-files"[\s\S]*?<\/div>/g));
    expect(faultsOf('page', (content, file) => describeDifference(listWords(content), listWords(prose(file))))).toEqual([]);
  });

  test('glues no two blocks together', () => {
    const glued = [...fragments].flatMap(([file, { content }]) => {
      const seen = new Set(readBlocks(mainOf(file)).split(/\s+/));
      // Pagefind ends a block with a stop where it has none.
      return content
        .split(/\s+/)
        .filter((word) => word !== '' && !seen.has(word) && !seen.has(word.replace(/\.$/, '')))
        .map((word) => `${file}: ${word}`);
    });
    expect(glued).toEqual([]);
  });
});
