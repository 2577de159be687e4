import { codeHtml } from './code-html.ts';
import { escapeHtml } from './escape-html.ts';
import { isSafeAddress, isSitePath } from './links.ts';
import { collapseSpaces, isPlainLine, parseMarkdown, visibleText, type MarkdownNode } from './markdown.ts';

/** What a text's links need to know of the site. */
export interface RenderOptions {
  /** Address of a path of the site, `/topics/x/`, under the site's base; without it paths stay as they are. */
  toPath?: ((path: string) => string) | undefined;
}

/** Inline Markdown (code, emphasis, links) as HTML without a paragraph around it; whatever else it holds is shown as text. */
export function renderInline(markdown: string, options: RenderOptions = {}): string {
  const line = collapseSpaces(markdown);
  if (isPlainLine(line)) return escapeHtml(line);
  return renderSafely(line, (tree) => (tree.children ?? []).map((block) => renderPhrase(block, options)).join(' '));
}

/** Paragraphs and lists of inline Markdown as HTML; whatever else it holds is shown as text. */
export function renderBlock(markdown: string, options: RenderOptions = {}): string {
  return renderSafely(markdown, (tree) => (tree.children ?? []).map((block) => renderFlow(block, options)).join('\n'));
}

function renderSafely(markdown: string, render: (tree: MarkdownNode) => string): string {
  let tree: MarkdownNode;
  try {
    tree = parseMarkdown(markdown);
  } catch {
    return escapeHtml(markdown);
  }
  return render(tree);
}

/** HTML is made of this list alone: no node's own HTML, and no address that is not safe, reaches a page, even past the check. */
function renderPhrase(node: MarkdownNode, options: RenderOptions): string {
  const inner = (): string => (node.children ?? []).map((child) => renderPhrase(child, options)).join('');
  switch (node.type) {
    case 'text':
    case 'html':
      return escapeHtml(node.value ?? '');
    case 'inlineCode':
      return codeHtml(node.value ?? '');
    case 'emphasis':
      return `<em>${inner()}</em>`;
    case 'strong':
      return `<strong>${inner()}</strong>`;
    case 'delete':
      return `<del>${inner()}</del>`;
    case 'break':
      return '<br>';
    case 'link': {
      const href = linkAddress(node.url ?? '', options);
      return href === undefined ? inner() : `<a href="${escapeHtml(href)}"${node.title ? ` title="${escapeHtml(node.title)}"` : ''}>${inner()}</a>`;
    }
    case 'image':
    case 'imageReference':
      return escapeHtml(node.alt ?? '');
    case 'code':
      return escapeHtml(node.value ?? '');
    default:
      return node.children ? inner() : escapeHtml(visibleText(node));
  }
}

function renderFlow(node: MarkdownNode, options: RenderOptions): string {
  const blocks = (): string => (node.children ?? []).map((child) => renderFlow(child, options)).join('\n');
  switch (node.type) {
    case 'paragraph':
      return `<p>${renderPhrase(node, options)}</p>`;
    case 'list': {
      const first = node.ordered && typeof node.start === 'number' && node.start !== 1 ? ` start="${node.start}"` : '';
      return node.ordered ? `<ol${first}>\n${blocks()}\n</ol>` : `<ul>\n${blocks()}\n</ul>`;
    }
    case 'listItem': {
      const [only, ...more] = node.children ?? [];
      return only?.type === 'paragraph' && more.every((child) => child.type === 'list')
        ? `<li>${[renderPhrase(only, options), ...more.map((child) => renderFlow(child, options))].join('\n')}</li>`
        : `<li>${blocks()}</li>`;
    }
    default:
      return `<p>${renderPhrase(node, options)}</p>`;
  }
}

function linkAddress(url: string, { toPath }: RenderOptions): string | undefined {
  if (isSafeAddress(url)) return url;
  if (!isSitePath(url)) return undefined;
  return toPath && url.startsWith('/') ? toPath(url) : url;
}
