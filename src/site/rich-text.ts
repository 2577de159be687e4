import { findKeyPoint } from '../pack/key-point.ts';
import { codeHtml } from '../text/code-html.ts';
import { escapeHtml } from '../text/escape-html.ts';
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

const POINT_LABELS = { 'trade-off': 'Trade-off', mistake: 'Avoid' } as const;

/** What of an entry's body is worth having on paper beside the spoken answer, as HTML; empty where there is nothing. */
export function keyPointHtml(body: string): string {
  const point = findKeyPoint(body);
  if (!point) return '';
  if (point.kind !== 'commands') return `<p class="sheet-point"><span>${POINT_LABELS[point.kind]}</span> ${inlineHtml(point.markdown)}</p>`;
  const rows = point.commands.map(({ command, why }) => `<li>${codeHtml(command)}${why === '' ? '' : ` <small>${escapeHtml(why)}</small>`}</li>`);
  return `<ul class="sheet-point sheet-commands" role="list">${rows.join('')}</ul>`;
}
