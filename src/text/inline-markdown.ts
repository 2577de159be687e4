import { markdownToHtml } from 'satteri';

/** Inline Markdown (code, emphasis, links) as HTML without the paragraph around it. */
export function renderInline(markdown: string): string {
  const { html } = markdownToHtml(markdown.replaceAll(/\s+/g, ' ').trim());
  return html
    .trim()
    .replace(/^<p>/, '')
    .replace(/<\/p>$/, '');
}

/** A block of Markdown as HTML. */
export function renderBlock(markdown: string): string {
  return markdownToHtml(markdown).html;
}
