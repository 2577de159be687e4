import { escapeHtml } from '../text/escape-html.ts';
import { parseMarkdown, visibleText, type MarkdownNode } from '../text/markdown.ts';

/** Where an answer's links and pictures lead in the pack that is made. */
export interface Targets {
  /** Address in the pack of what a relative link leads to; undefined where the pack does not have it. */
  link: (url: string) => string | undefined;
  /** Name beside the entry of a picture that is copied; why not, where it is not. */
  image: (url: string) => { name: string } | { why: string };
  /** Definition of a reference or footnote, by label in lower case. */
  definitions: ReadonlyMap<string, string>;
}

/** An answer whose links and pictures lead into the pack, and a sentence for each that can not. */
export interface MovedAnswer {
  markdown: string;
  /** What stood there and is gone from the text, with why. */
  lost: { text: string; why: string }[];
  /** Labels of the definitions that it uses. */
  used: string[];
  /** Addresses and tags that are written in another way now. */
  taken: string[];
}

/** Changes what leads to other files; whatever leads to another site stays a link, and pictures from there become one. Throws MarkdownError for an answer that is too long or nested too deeply. */
export function moveLinks(answer: string, { link, image, definitions }: Targets): MovedAnswer {
  const used = listUsed(answer, definitions);
  const whole = used.length === 0 ? answer : `${answer}\n\n${used.map((label) => definitions.get(label)!).join('\n')}`;
  const tree = parseMarkdown(whole);
  const lost: MovedAnswer['lost'] = [];
  const taken: string[] = [];
  const changes: { from: number; to: number; by: string }[] = [];
  const visit = (node: MarkdownNode, parent?: MarkdownNode): void => {
    const from = node.position?.start.offset ?? 0;
    const to = node.position?.end.offset ?? 0;
    const own = whole.slice(from, to);
    if (node.type === 'image' && node.url !== undefined) changes.push({ from, to, by: moveImage(node.url, node.alt ?? '', own) });
    else if (node.type === 'html') changes.push(...htmlImages(node.value ?? own, from, parent?.type === 'paragraph'));
    else if (node.type === 'definition' && node.url !== undefined && !isAddress(node.url))
      changes.push({ from, to, by: own.replace(node.url, moveUrl(node.url, own) ?? '#') });
    else if (node.type === 'link' && node.url !== undefined && !isAddress(node.url)) {
      const moved = moveUrl(node.url, own);
      const text = innerSource(node, whole);
      changes.push({ from, to, by: moved === undefined ? text || visibleText(node) : `[${text}](${moved})` });
      return;
    }
    for (const child of node.children ?? []) visit(child, node);
  };
  const moveUrl = (url: string, own: string): string | undefined => {
    taken.push(url);
    const moved = link(url);
    if (moved === undefined) lost.push({ text: own, why: `The pack has nothing at ${url}; the words of the link stay.` });
    return moved;
  };
  // In a block of HTML nothing is read as Markdown.
  const moveImage = (url: string, alt: string, own: string, isMarkdown = true): string => {
    if (own.startsWith('<')) taken.push(own);
    if (/^(?:https?:)?\/\//i.test(url)) {
      const [address, words] = [url.startsWith('//') ? `https:${url}` : url, alt.trim() || 'Picture'];
      return isMarkdown ? `[${words}](${address})` : `<a href="${escapeHtml(address)}">${escapeHtml(words)}</a>`;
    }
    taken.push(own);
    const copied = image(url);
    if ('name' in copied) return isMarkdown ? `![${alt}](${copied.name})` : `<img src="${copied.name}" alt="${escapeHtml(alt)}">`;
    lost.push({ text: own, why: copied.why });
    return alt.trim();
  };
  const htmlImages = (html: string, from: number, isInline: boolean): typeof changes =>
    [...html.matchAll(/<img\b[^>]*>/gi)].map((match) => {
      const attribute = (name: string): string =>
        new RegExp(`\\b${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i')
          .exec(match[0])
          ?.slice(1)
          .find((value) => value !== undefined) ?? '';
      return { from: from + match.index, to: from + match.index + match[0].length, by: moveImage(attribute('src'), attribute('alt'), match[0], isInline) };
    });
  visit(tree);
  let markdown = whole;
  for (const { from, to, by } of changes.toSorted((a, b) => b.from - a.from)) markdown = markdown.slice(0, from) + by + markdown.slice(to);
  return { markdown, lost, used, taken };
}

/** True for an address on another site, or of mail. */
function isAddress(url: string): boolean {
  return /^(?:https?:\/\/|mailto:)/i.test(url);
}

function innerSource(node: MarkdownNode, source: string): string {
  const [first] = node.children ?? [];
  const last = node.children?.at(-1);
  return first && last ? source.slice(first.position!.start.offset, last.position!.end.offset) : '';
}

function listUsed(answer: string, definitions: ReadonlyMap<string, string>): string[] {
  if (definitions.size === 0) return [];
  const written = new Set([...answer.matchAll(/\[(\^?[^[\]]+)\]/g)].map(([, label]) => label!.toLowerCase()));
  return [...definitions.keys()].filter((label) => written.has(label));
}
