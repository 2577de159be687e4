import { collapseSpaces, type MarkdownNode } from '../text/markdown.ts';
import { findMarkers, FORMS, isContents, withoutLabel, type Form, type Marker } from './find-markers.ts';
import { hasNumber, isAnswerWord, isFurniture, asks } from './question-words.ts';
import type { Block } from './read-blocks.ts';
import type { LeftOut } from './source.ts';
import { countEachWord } from './verify-whole.ts';

/** A question as a source has it. */
export interface FoundQuestion {
  /** As a reader sees it, without its number. */
  question: string;
  file: string;
  line: number;
  /** Markdown; empty where the source has none. */
  answer: string;
  /** Headings above it, the highest first. */
  headings: string[];
}

/** What a source says of its title, its topics and its questions, and what is none of these. */
export interface FoundInSource {
  title: string | undefined;
  questions: FoundQuestion[];
  /** What stands directly below a heading that has questions, by the headings down to it: one paragraph each. */
  abouts: { headings: string[]; markdown: string; line: number }[];
  leftOut: LeftOut[];
  /** Words that the pack says in another way: numbers of questions, what only names an answer, the head of a table. */
  taken: string[];
}

/** The questions among the blocks of one file. */
export function findQuestions(file: string, blocks: readonly Block[]): FoundInSource {
  const taken: string[] = [];
  const flat = unfold(blocks, taken);
  const found: FoundInSource = { title: findTitle(flat), questions: [], abouts: [], leftOut: [], taken };
  split({ file, found }, flat, []);
  found.questions.sort((a, b) => a.line - b.line);
  found.leftOut.sort((a, b) => a.line - b.line);
  return found;
}

/** Depth of the heading that a folding element's summary stands for: below all headings that are written as such. */
const FOLDED_DEPTH = 7;

/** Without folding elements that hold only an answer, or a whole topic. */
function unfold(blocks: readonly Block[], taken: string[]): Block[] {
  return blocks.flatMap((block): Block[] => {
    if (!block.folded) return [block];
    const inner = unfold(block.folded, taken);
    if (block.text === '') return unfoldNameless(block, inner);
    if (isAnswerWord(block.text)) {
      taken.push(block.markdown);
      return inner.map((one) => ({ ...one, isAnswer: true }));
    }
    if (asks(block.text) || hasNumber(block.text) || findMarkers(inner).length < 2) return [{ ...block, folded: inner }];
    const { line, text, markdown } = block;
    return [{ line, endLine: line, text, markdown, node: { type: 'heading', depth: FOLDED_DEPTH } }, ...(block.asked ?? []), ...inner];
  });
}

/** A folding element without a summary is open, but where its first paragraph has the label of a question: that is its summary. */
function unfoldNameless(block: Block, inner: Block[]): Block[] {
  const [first, ...folded] = inner;
  const text = first?.node?.type === 'paragraph' && folded.length > 0 ? withoutLabel(first.text) : undefined;
  return text === undefined ? inner : [{ ...block, text, markdown: first!.markdown, folded }];
}

/** The one heading of the first level, where all that is asked is below it. */
function findTitle(blocks: readonly Block[]): string | undefined {
  const first = blocks.filter(({ node }) => node?.type === 'heading' && node.depth === 1);
  return first.length === 1 ? collapseSpaces(first[0]!.text) : undefined;
}

interface Context {
  file: string;
  found: FoundInSource;
}

/** Parts blocks below some headings into questions; what belongs to none is looked at again on its own, and what then has no question is left out. */
function split(context: Context, blocks: readonly Block[], above: readonly Heading[]): void {
  const markers = chooseForm(findMarkers(blocks));
  if (markers.length === 0) return leave(context, blocks, 'It has no question.');
  const depth = Number(/^heading-(\d)$/.exec(markers[0]!.form)?.[1] ?? 0);
  const topics = findTopics(blocks, markers);
  const stack: Heading[] = [...above];
  let current: { marker: Marker; body: Block[]; headings: Heading[] } | undefined;
  let loose: Block[] = [];
  const endQuestion = (): void => {
    if (current) keep(context, current.marker, current.body, blocks[current.marker.at]!, current.headings);
    current = undefined;
  };
  const endLoose = (): void => {
    if (loose.length > 0) lookAgain(context, loose, [...stack]);
    loose = [];
  };
  // The names of a table's columns say what the pack says by its form.
  for (const at of new Set(markers.filter(({ form }) => form === 'table').map((marker) => marker.at)))
    context.found.taken.push(blocks[at]!.markdown.split('\n')[0]!);
  const afterword = findAfterword(blocks, markers);
  for (const [at, block] of blocks.entries()) {
    if (at === afterword) endQuestion();
    const own = markers.filter((marker) => marker.at === at);
    if (own.length > 0) {
      endQuestion();
      endLoose();
      for (const marker of own) {
        endQuestion();
        current = { marker, body: [], headings: [...stack] };
      }
      const lost = outsideMarkers(block, own);
      if (lost) loose.push(lost);
      continue;
    }
    const level = block.node?.type === 'heading' && !(block.isAnswer && current) ? (block.node.depth ?? 1) : undefined;
    const endsHere =
      level !== undefined &&
      (topics.has(at) ||
        (depth > 0 ? level < depth || (level === depth && !isAnswerWord(block.text)) : level <= (stack.at(-1)?.depth ?? 0) || isFurniture(block.text)));
    if (endsHere) {
      endQuestion();
      endLoose();
      while ((stack.at(-1)?.depth ?? 0) >= level) stack.pop();
      if (topics.has(at)) stack.push({ depth: level, text: collapseSpaces(block.text) });
      else loose.push(block);
    } else if (block.node && isContents(block.node)) leave(context, [block], 'It only leads to other places of the file.');
    else if (current) current.body.push(block);
    else loose.push(block);
  }
  endQuestion();
  endLoose();
}

/** What stands behind the last question of a list whose questions are all parted by lines is not its answer. */
function findAfterword(blocks: readonly Block[], markers: readonly Marker[]): number {
  const isBreak = (at: number): boolean => blocks[at]?.node?.type === 'thematicBreak';
  const parted = markers.slice(1).filter(({ at }) => isBreak(at - 1)).length;
  const last = markers.at(-1)!.at;
  if (markers.length < 3 || parted < (markers.length - 1) * 0.8) return blocks.length;
  const line = blocks.findIndex((_, at) => at > last && isBreak(at));
  return line < 0 ? blocks.length : line;
}

interface Heading {
  depth: number;
  text: string;
}

/** The form that most of the questions have; headings come before all others unless these are many more. */
function chooseForm(markers: readonly Marker[]): Marker[] {
  const byForm = new Map<Form, Marker[]>();
  for (const marker of markers) byForm.set(marker.form, [...(byForm.get(marker.form) ?? []), marker]);
  const headings = [1, 2, 3, 4, 5, 6].map((depth) => byForm.get(`heading-${depth}`) ?? []).filter((group) => group.length > 0);
  const others = FORMS.map((form) => byForm.get(form) ?? []).filter((group) => group.length > 0);
  const heading = headings.find((group) => group.length > 1) ?? headings[0] ?? [];
  const other = others.reduce<Marker[]>((best, group) => (strength(group) > strength(best) ? group : best), []);
  return heading.length > 0 && heading.length * 3 > strength(other) && (heading.length > 1 || other.length < 2) ? heading : other.length > 0 ? other : heading;
}

/** How many questions a form stands for; those that are easily something else count less. */
function strength(group: readonly Marker[]): number {
  const [first] = group;
  if (first === undefined) return 0;
  return group.length * (first.form === 'numbered-heading' || first.form === 'line' ? 0.2 : first.form === 'bulleted' ? 0.5 : 1);
}

/** Numbers of the headings that have a question below them. */
function findTopics(blocks: readonly Block[], markers: readonly Marker[]): Set<number> {
  const topics = new Set<number>();
  const stack: { at: number; depth: number }[] = [];
  const marked = new Set(markers.map(({ at }) => at));
  for (const [at, { node, isAnswer }] of blocks.entries()) {
    if (marked.has(at)) {
      const depth = node?.type === 'heading' ? (node.depth ?? 1) : Infinity;
      for (const heading of stack) if (heading.depth < depth) topics.add(heading.at);
    } else if (node?.type === 'heading' && !isAnswer) {
      while ((stack.at(-1)?.depth ?? 0) >= (node.depth ?? 1)) stack.pop();
      stack.push({ at, depth: node.depth ?? 1 });
    }
  }
  return topics;
}

function keep(context: Context, marker: Marker, body: Block[], block: Block, headings: readonly Heading[]): void {
  const { file, found } = context;
  const folded = [...(block.folded ?? [])];
  leave(context, [...cutEnd(body), ...(body.length === 0 ? cutEnd(folded) : [])], 'It is a comment.');
  const asked = joinBlocks(block.asked ?? []);
  const answers = [marker.rest, joinBlocks(folded), joinBlocks(body)].filter((piece) => piece.trim() !== '');
  if (asked !== '' && answers.length === 0) {
    const { line, endLine } = block;
    found.leftOut.push({ file, line, endLine, text: `${marker.question}\n\n${asked}`, why: 'The question has no answer.' });
    return;
  }
  const pieces = asked === '' ? answers : [asked, ...answers];
  const have = countEachWord([marker.question, marker.rest]);
  for (const [word, times] of countEachWord([marker.written]))
    found.taken.push(...Array.from({ length: Math.max(0, times - (have.get(word) ?? 0)) }, () => word));
  // A heading may say no more than the number of a question that stands below it.
  const isBare = marker.question === '' && body.length > 0;
  found.questions.push({
    question: isBare ? collapseSpaces(body[0]!.text) : marker.question,
    file,
    line: marker.line,
    answer: isBare ? joinBlocks(body.slice(1)) : pieces.join('\n\n'),
    headings: headings.map(({ text }) => text),
  });
}

/** Takes comments and lines from the end of an answer: they part it from what follows. Answers the comments. */
function cutEnd(blocks: Block[]): Block[] {
  const cut: Block[] = [];
  for (let last = blocks.at(-1); last?.node && (last.node.type === 'thematicBreak' || isComment(last.node)); last = blocks.at(-1)) cut.unshift(blocks.pop()!);
  return cut;
}

function isComment({ type, value = '' }: MarkdownNode): boolean {
  return type === 'html' && value.replaceAll(/<!--[\s\S]*?-->/g, '').trim() === '';
}

/** Blocks as Markdown, with an empty line between any two that had one. */
export function joinBlocks(blocks: readonly Block[]): string {
  return blocks.map((block, index) => (index === 0 ? '' : block.isTight ? '\n' : '\n\n') + toMarkdown(block)).join('');
}

/** A block as Markdown of an answer: what was folded stands open below its summary in bold. */
export function toMarkdown(block: Block): string {
  if (!block.folded) return block.markdown;
  const summary = block.markdown.replaceAll(/\*\*|<\/?(?:b|strong)>/gi, '').trim();
  const pieces = [summary === '' ? '' : `**${summary}**`, joinBlocks(block.asked ?? []), joinBlocks(block.folded)];
  return pieces.filter((piece) => piece !== '').join('\n\n');
}

/** What of a list or table with questions is in none of them. */
function outsideMarkers(block: Block, own: readonly Marker[]): Block | undefined {
  if (block.node?.type !== 'list' || own.length >= (block.node.children ?? []).length) return undefined;
  const starts = new Set(own.map(({ line }) => line));
  const lines = block.markdown.split('\n');
  const items = block.node.children ?? [];
  const offset = block.node.position!.start.line;
  const lost = items.flatMap((item, index) => {
    const from = item.position!.start.line - offset;
    if (starts.has(block.line + from)) return [];
    const next = items[index + 1];
    return lines.slice(from, next ? next.position!.start.line - offset : undefined);
  });
  return { line: block.line, endLine: block.endLine, markdown: lost.join('\n'), node: undefined, text: '' };
}

/** What is in no question of its form: questions of another form, what a topic is about, or nothing that a pack has. */
function lookAgain(context: Context, blocks: readonly Block[], headings: readonly Heading[]): void {
  const markers = chooseForm(findMarkers(blocks));
  if (markers.length > 1 || (markers.length === 1 && markers[0]!.form !== 'line')) return split(context, blocks, headings);
  const [first, ...others] = blocks;
  const { file, found } = context;
  const isKnown = found.abouts.some((about) => about.headings.join('\n') === headings.map(({ text }) => text).join('\n'));
  if (first?.node?.type === 'paragraph' && headings.length > 0 && !isKnown && isProse(first)) {
    found.abouts.push({ headings: headings.map(({ text }) => text), markdown: first.markdown, line: first.line });
    return leave({ file, found }, others, 'It is in no question.');
  }
  leave(context, blocks, 'It is in no question.');
}

function isProse({ node, text }: Block): boolean {
  return (
    /\p{L}{2}/u.test(text) &&
    text.length <= 1500 &&
    (node?.children ?? []).every(({ type }) => type !== 'html' && type !== 'image' && type !== 'imageReference')
  );
}

function leave({ file, found }: Context, blocks: readonly Block[], why: string): void {
  for (const block of blocks) {
    if (block.node?.type === 'thematicBreak') continue;
    found.leftOut.push({ file, line: block.line, endLine: block.endLine, text: toMarkdown(block), why });
  }
}
