import { typeset, type Typography } from './typeset.ts';

/** What is written as it is typed, with all that is inside: code and what programs read. */
const KEPT = /^<(script|style|pre|code|kbd|samp|svg|textarea)\b/i;
/** Elements inside a line; at all others a new text begins. */
const INLINE = new Set(['a', 'abbr', 'b', 'cite', 'del', 'em', 'i', 'mark', 'q', 'small', 'span', 'strong', 'sub', 'sup', 'time', 'wbr']);
/** A comment, an element of the kept ones with its content, any other tag, or the text between. */
const PARTS =
  /<!--[\s\S]*?-->|<(script|style|pre|code|kbd|samp|svg|textarea)\b(?:"[^"]*"|'[^']*'|[^>"'])*>[\s\S]*?<\/\1>|<(?:"[^"]*"|'[^']*'|[^>"'])*>|[^<]+/gi;
/** Attributes that a reader sees or hears. */
const ATTRIBUTES = /(\s(?:alt|title|aria-label)=")([^"]*)"/g;

/** A page's HTML with its texts typeset, quotation marks also across inline elements; code and what programs read stay as they are. */
export function typesetHtml(html: string, typography: Typography): string {
  const parts = html.match(PARTS) ?? [];
  let before = ' ';
  return parts
    .map((part, index) => {
      if (!part.startsWith('<')) {
        const set = setText(part, typography, before, signAfter(parts, index));
        before = decodeQuotes(part).at(-1) ?? before;
        return set;
      }
      // What is between code and a text is no space: a mark behind it closes.
      if (KEPT.test(part)) before = 'x';
      else if (!isInline(part)) before = ' ';
      return setAttributes(part, typography);
    })
    .join('');
}

/** The sign that follows a text: a space where the next element begins a new one. */
function signAfter(parts: readonly string[], index: number): string {
  for (const part of parts.slice(index + 1, index + 6)) {
    if (!part.startsWith('<')) return part[0]!;
    if (KEPT.test(part)) return 'x';
    if (!isInline(part)) return ' ';
  }
  return ' ';
}

function isInline(tag: string): boolean {
  return tag.startsWith('<!--') || INLINE.has(/^<\/?([a-z][\w-]*)/i.exec(tag)?.[1]?.toLowerCase() ?? '');
}

function setAttributes(tag: string, typography: Typography): string {
  const seen = tag.startsWith('<meta name="description"') ? /(\scontent=")([^"]*)"/g : ATTRIBUTES;
  return tag.replaceAll(seen, (_, name: string, value: string) => `${name}${setText(value, typography, ' ', ' ')}"`);
}

/** Quotation marks are written as themselves or as entities; those that are left are entities, as they may be in an attribute. */
function setText(text: string, typography: Typography, before: string, after: string): string {
  return typeset(decodeQuotes(text), typography, before, after).replaceAll('"', '&quot;');
}

function decodeQuotes(text: string): string {
  return text.replaceAll(/&quot;|&#34;|&#x22;/gi, '"').replaceAll(/&apos;|&#39;|&#x27;/gi, "'");
}
