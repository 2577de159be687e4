import { fileURLToPath } from 'node:url';
import { listFiles } from '../../src/node/list-files.ts';

/** The built site that the tests read. */
export const SITE = fileURLToPath(new URL('../../dist/', import.meta.url));

/** Paths of all built pages below the site. */
export function listPages(): string[] {
  return listFiles(SITE, '.html');
}

/** Text that a reader of some HTML sees: no tags, no drawings' hidden names, entities resolved. */
export function readVisibleText(html: string): string {
  return html
    .replaceAll(/<(script|style|title|desc)\b[\s\S]*?<\/\1>/g, ' ')
    .replaceAll(/<\/(p|li|h\d|td|th|dd|dt|summary|tr|text|tspan)>/g, ' ')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ');
}
