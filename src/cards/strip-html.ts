import { unescapeHtml } from '../text/escape-html.ts';

/**
 * A field's plain text by the rule of Anki's `strip_html_preserving_media_filenames` (ankitects/anki, rslib/src/text.rs):
 * of a picture its file's name between spaces, no other tag, entities as their characters.
 */
export function stripHtml(html: string): string {
  const text = html.replaceAll(/<img\b[^>]*?\bsrc="([^"]+)"[^>]*>/gi, ' $1 ').replaceAll(/<!--[\s\S]*?-->|<[\s\S]*?>/g, '');
  return unescapeHtml(text.replaceAll('&#91;', '[')).replaceAll('\u00a0', ' ');
}
