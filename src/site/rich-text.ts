import { renderBlock, renderInline } from '../text/inline-markdown.ts';
import { toPath } from './paths.ts';

const rendered = new Map<string, string>();

/** An author's inline Markdown as HTML, its paths under the site's base. A question's line is on a dozen lists, so each text is rendered once. */
export function inlineHtml(markdown: string): string {
  const known = rendered.get(markdown);
  if (known !== undefined) return known;
  const html = renderInline(markdown, { toPath });
  rendered.set(markdown, html);
  return html;
}

/** An author's paragraphs and lists as HTML, their paths under the site's base. */
export function blockHtml(markdown: string): string {
  return renderBlock(markdown, { toPath });
}
