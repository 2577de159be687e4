import { renderBlock, renderInline } from '../text/inline-markdown.ts';
import { toPath } from './paths.ts';

/** An author's inline Markdown as HTML, its paths under the site's base. */
export function inlineHtml(markdown: string): string {
  return renderInline(markdown, { toPath });
}

/** An author's paragraphs and lists as HTML, their paths under the site's base. */
export function blockHtml(markdown: string): string {
  return renderBlock(markdown, { toPath });
}
