/** Pixels in a rem of media queries: what a page sets for its own text does not change them. */
const REM = 16;

/** Whether a condition of a media query on type and width holds on paper so many pixels wide; what it says of anything else is as the browser finds it. */
export function holdsOnPaper(condition: string, width: number): boolean | undefined {
  const text = condition.trim().toLowerCase();
  if (text === 'print' || text === 'all') return true;
  if (text === 'screen') return false;
  const [, name, compare = ':', number, unit] = /^\((width|min-width|max-width)\s*(:|>=|<=|<|>)\s*([\d.]+)(rem|em|px)\)$/.exec(text) ?? [];
  if (number === undefined) return undefined;
  const limit = Number(number) * (unit === 'px' ? 1 : REM);
  if (name === 'min-width' || compare === '>=') return width >= limit;
  if (name === 'max-width' || compare === '<=') return width <= limit;
  return compare === '<' ? width < limit : width > limit;
}

/** What a media query is on paper so wide: `all`, `not all`, or the parts that only the browser knows. */
export function onPaper(query: string, width: number): string {
  const alternatives = query.split(',').flatMap((alternative) => {
    const parts = alternative.split(/\band\b/i);
    const held = parts.map((part) => holdsOnPaper(part, width));
    if (held.includes(false)) return [];
    const left = parts.filter((_, index) => held[index] === undefined).map((part) => part.trim());
    return [left.length === 0 ? 'all' : left.join(' and ')];
  });
  if (alternatives.includes('all')) return 'all';
  return alternatives.length === 0 ? 'not all' : alternatives.join(', ');
}

/**
 * Measures the page as it would be laid out on paper: its print rules hold while `measure` runs, and not a moment longer, so
 * that nobody sees them.
 */
export function measureOnPaper<T>(width: number, measure: () => T): T {
  const changed: [MediaList, string][] = [];
  const visit = (rules: CSSRuleList): void => {
    for (const rule of rules) {
      if (rule instanceof CSSMediaRule) {
        const { mediaText } = rule.media;
        changed.push([rule.media, mediaText]);
        rule.media.mediaText = onPaper(mediaText, width);
      }
      if (rule instanceof CSSGroupingRule) visit(rule.cssRules);
    }
  };
  const { body } = document;
  const { scrollX, scrollY } = globalThis;
  try {
    for (const sheet of document.styleSheets) visit(sheet.cssRules);
    body.style.inlineSize = `${width}px`;
    return measure();
  } finally {
    body.style.inlineSize = '';
    for (const [media, text] of changed) media.mediaText = text;
    scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
  }
}
