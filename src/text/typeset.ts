/** Quotation marks: what opens and closes the outer quotation, then the inner one. */
export type Quotes = readonly [open: string, close: string, openInner: string, closeInner: string];

/** How the texts of a language are set. */
export interface Typography {
  quotes: Quotes;
  /** Words that stay on the line of the number before them, beside the signs of `SIGNS`. */
  units: readonly string[];
}

/** Signs and abbreviations that stay on the line of their number in every language, as a pattern. */
const SIGNS = '%|‰|°[CF]|[nµm]?s|min|h|[kKMGTP]i?B|[KMGT]i|[kMG]Hz|[kMG]bit/s|px|pt|[kcm]?m|k?g';
const numberAndUnit = new Map<readonly string[], RegExp>();

/** After these, behind a mark that opens, and at a text's beginning, a quotation mark opens. */
const OPENS_AFTER = /[\s([{<–—/-]/u;
const APOSTROPHE = '’';

/**
 * A text as it is set: typographic quotation marks and apostrophes, and no line break between a number and its unit. `before` is the
 * sign that stands before the text, `after` the one behind it, where they are known.
 */
export function typeset(text: string, { quotes, units }: Typography, before = ' ', after = ' '): string {
  const whole = `${before}${text}${after}`;
  let set = '';
  let isInner = false;
  for (let at = before.length; at < before.length + text.length; at += 1) {
    const sign = whole[at]!;
    if (sign !== '"' && sign !== "'") {
      set += sign;
      continue;
    }
    const kind = kindOf(sign, set.at(-1) ?? before, whole.slice(at + 1, at + 4), quotes);
    if (kind === 'opens') set += sign === '"' ? quotes[0] : quotes[2];
    else if (sign === '"') set += quotes[1];
    else set += isInner && kind === 'closes' ? quotes[3] : APOSTROPHE;
    if (sign === "'" && kind !== 'apostrophe') isInner = kind === 'opens';
  }
  return set.replaceAll(findUnits(units), '$1\u00a0');
}

function kindOf(sign: string, before: string, after: string, quotes: Quotes): 'opens' | 'closes' | 'apostrophe' {
  const opens = (OPENS_AFTER.test(before) || before === quotes[0].at(-1) || before === quotes[2].at(-1)) && /^\S/.test(after);
  // A year without its century begins with an apostrophe; one within a word is one, too.
  if (sign === "'" && ((opens && /^\d\ds?(?!\d)/.test(after)) || (/[\p{L}\p{N}]/u.test(before) && /^\p{L}/u.test(after)))) return 'apostrophe';
  return opens ? 'opens' : 'closes';
}

function findUnits(units: readonly string[]): RegExp {
  const known = numberAndUnit.get(units);
  if (known) return known;
  const pattern = new RegExp(String.raw`(\p{Nd}) (?=(?:${[SIGNS, ...units.map((unit) => unit.replaceAll('.', '[.]'))].join('|')})(?![\p{L}\p{M}\p{N}]))`, 'gu');
  numberAndUnit.set(units, pattern);
  return pattern;
}
