import { mdxToMdast } from 'satteri';
import * as words from '#words';
import { readExcerpt } from '../lab/excerpt.ts';
import { imagePath } from '../pack/addresses.ts';
import type { Diagram, LabPage, Question, SitePack } from '../pack/site-pack.ts';
import { parseMarkdown, type MarkdownNode } from '../text/markdown.ts';
import { stripMarkdown } from '../text/words.ts';

/** Complete address of a page from its path without the site's base. */
export type ToAddress = (path: string) => string;

/**
 * A question as one plain Markdown file: what to say first, the short answer, the body, what is asked next, the sources.
 * Diagrams are in it as their words, excerpts as code, and every link is a complete address.
 */
export function toMarkdown(question: Question, pack: SitePack, toAddress: ToAddress): string {
  const { meta } = question;
  const isPlain = pack.pack.standard === 'plain';
  const toPicture = (name: string): string => toAddress(imagePath(question.topic.key, name));
  const plain = (text: string): string => rewrite(text.trim(), pack, { toAddress, ...(isPlain ? { toPicture } : {}) });
  return (
    [
      `# ${meta.question}`,
      ...(meta.oneLine === undefined ? [] : [`**${stripMarkdown(meta.oneLine)}**`]),
      ...(meta.short === undefined ? [] : [plain(meta.short)]),
      plain(question.body),
      ...(question.followUps.length > 0
        ? [`## ${words.askedNext}`, question.followUps.map((next) => `- [${next.meta.question}](${toAddress(next.path)})`).join('\n')]
        : []),
      ...(meta.sources.length > 0 ? [`## ${words.questionSources}`, meta.sources.map((source) => `- [${source.title}](${source.url})`).join('\n')] : []),
      words.twinSource(toAddress(question.path), meta.reviewed?.toISOString().slice(0, 10)),
    ].join('\n\n') + '\n'
  );
}

interface Addresses {
  toAddress: ToAddress;
  /** Complete address of a picture beside a plain entry, which is Markdown and no MDX. */
  toPicture?: (name: string) => string;
}

/** An entry with its components written out and the paths of its links and pictures completed; all else stays as the author wrote it. */
function rewrite(mdx: string, pack: SitePack, { toAddress, toPicture }: Addresses): string {
  const parts: string[] = [];
  let end = 0;
  const replace = (node: MarkdownNode, text: string): void => {
    const { start, end: stop } = node.position!;
    parts.push(mdx.slice(end, start.offset), text);
    end = stop.offset!;
  };
  const complete = (node: MarkdownNode, address: string): void => {
    const source = mdx.slice(node.position!.start.offset, node.position!.end.offset);
    const at = source.lastIndexOf(`](${node.url}`);
    if (at >= 0) replace(node, `${source.slice(0, at)}](${address}${source.slice(at + 2 + node.url!.length)}`);
  };
  const visit = (node: MarkdownNode): void => {
    if (node.type === 'link' && node.url?.startsWith('/')) complete(node, toAddress(node.url));
    else if (node.type === 'image' && toPicture && node.url !== undefined && !/^https:/i.test(node.url)) complete(node, toPicture(node.url));
    else if (node.type === 'mdxJsxFlowElement') {
      const attributes = Object.fromEntries((node.attributes ?? []).map(({ name, value }) => [name ?? '', String(value)]));
      const diagram = pack.diagrams.find(({ slug }) => node.name === 'Diagram' && slug === attributes['id']);
      const file = pack.lab?.files.find(({ path }) => node.name === 'Excerpt' && path === attributes['file']);
      if (diagram) replace(node, describeDiagram(diagram, toAddress));
      if (file) replace(node, quoteExcerpt(file, attributes, toAddress));
    } else node.children?.forEach(visit);
  };
  visit(toPicture ? parseMarkdown(mdx) : (mdxToMdast(mdx) as MarkdownNode));
  return parts.join('') + mdx.slice(end);
}

function describeDiagram(diagram: Diagram, toAddress: ToAddress): string {
  const quoted = diagram.textAlternative
    .trim()
    .replaceAll(/^(?=.)/gm, '> ')
    .replaceAll(/^$/gm, '>');
  return `${words.twinDiagram(`[${diagram.title}](${toAddress(diagram.path)})`, diagram.caption)}\n\n${quoted}`;
}

function quoteExcerpt(file: LabPage, place: Record<string, string>, toAddress: ToAddress): string {
  const excerpt = readExcerpt(file.text, place);
  const code = 'code' in excerpt ? excerpt.code : '';
  // A fence is longer than any run of backticks inside it.
  const fence = '`'.repeat(Math.max(3, ...[...code.matchAll(/`+/g)].map(([run]) => run.length + 1)));
  return `${words.twinFile(`[${file.path}](${toAddress(file.address)})`)}\n\n${fence}${file.language}\n${code}\n${fence}`;
}
