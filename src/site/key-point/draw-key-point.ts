import * as words from '#words';
import { codeHtml } from '../../text/code-html.ts';
import { escapeHtml } from '../../text/escape-html.ts';
import { inlineHtml } from '../rich-text.ts';
import { findKeyPoint } from './find-key-point.ts';

const LABELS = { 'trade-off': words.keyTradeOff, mistake: words.keyMistake } as const;

const drawn = new Map<string, string>();

/** What of an entry's body is worth having on paper beside the spoken answer, as HTML that `key-point.css` dresses; empty where there is nothing. */
export function drawKeyPoint(body: string): string {
  // A question is on several sheets.
  if (!drawn.has(body)) drawn.set(body, draw(body));
  return drawn.get(body)!;
}

function draw(body: string): string {
  const point = findKeyPoint(body);
  if (!point) return '';
  if (point.kind !== 'commands') return `<p class="key-point"><span>${LABELS[point.kind]}</span> ${inlineHtml(point.markdown)}</p>`;
  const rows = point.commands.map(({ command, why }) => `<li>${codeHtml(command)}${why === '' ? '' : ` <small>${escapeHtml(why)}</small>`}</li>`);
  return `<ul class="key-point key-commands" role="list">${rows.join('')}</ul>`;
}
