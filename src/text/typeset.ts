/** Units that stay on the line of their number: signs, abbreviations, and words for time and large numbers. */
const UNITS =
  '%|‰|°[CF]|[nµm]?s|min|h|[kKMGTP]i?B|[KMGT]i|[kMG]Hz|[kMG]bit/s|px|pt|[kcm]?m|k?g|(?:milli|micro|nano)?seconds?|minutes?|hours?|days?|weeks?|months?|years?|hundred|thousand|million|billion|percent';
const NUMBER_AND_UNIT = new RegExp(`(\\d) (?=(?:${UNITS})(?![\\p{L}\\p{N}]))`, 'gu');

/** After these, and at a text's beginning, a quotation mark opens. */
const OPENS_AFTER = /[\s([{<–—/“‘-]/u;

/**
 * A text as it is set: typographic quotation marks and apostrophes, and no line break between a number and its unit. `before` is the
 * sign that stands before the text, `after` the one behind it, where they are known.
 */
export function typeset(text: string, before = ' ', after = ' '): string {
  const whole = `${before}${text}${after}`;
  let set = '';
  for (let at = before.length; at < before.length + text.length; at += 1) {
    const sign = whole[at]!;
    set += sign === '"' || sign === "'" ? setQuote(sign, set.at(-1) ?? before, whole.slice(at + 1, at + 4)) : sign;
  }
  return set.replaceAll(NUMBER_AND_UNIT, '$1\u00a0');
}

function setQuote(sign: string, before: string, after: string): string {
  const opens = OPENS_AFTER.test(before) && /^\S/.test(after);
  // A year without its century begins with an apostrophe.
  if (sign === "'") return opens && !/^\d\ds?(?!\d)/.test(after) ? '‘' : '’';
  return opens ? '“' : '”';
}
