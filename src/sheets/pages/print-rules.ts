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

/** Pixels of a rem on paper: `print.css` sets a page's text in points. */
const PRINT_REM = (9.2 * 96) / 72;

/** The style sheets of a page as they are on paper so wide, for a tree of its own below an element that stands for the page: no fonts and pages, which hold for the whole document. */
export function writePrintRules(sheets: Iterable<CSSStyleSheet>, width: number): string {
  return [...sheets].map((sheet) => writeRules(sheet.cssRules, width)).join('\n');
}

function writeRules(rules: CSSRuleList, width: number): string {
  return [...rules].map((rule) => writeRule(rule, width)).join('\n');
}

function writeRule(rule: CSSRule, width: number): string {
  if (rule instanceof CSSStyleRule) return `${forTree(rule.selectorText)}{${fixUnits(rule.style.cssText)}}`;
  if (rule instanceof CSSMediaRule) {
    const query = onPaper(rule.media.mediaText, width);
    if (query === 'not all') return '';
    const inner = writeRules(rule.cssRules, width);
    return query === 'all' ? inner : `@media ${query}{${inner}}`;
  }
  if (rule instanceof CSSLayerBlockRule) return `@layer ${rule.name}{${writeRules(rule.cssRules, width)}}`;
  if (rule instanceof CSSLayerStatementRule) return rule.cssText;
  if (rule instanceof CSSSupportsRule) return `@supports ${rule.conditionText}{${writeRules(rule.cssRules, width)}}`;
  return '';
}

/** Selectors of the page's own elements as those of the element that stands for it. */
export function forTree(selector: string): string {
  return selector.replaceAll(/(^|,\s*)(?::root|html|body)((?:\[[^\]]*\])*)(?=\s*(?:,|$))/g, (_, before: string, attributes: string) =>
    attributes === '' ? `${before}:host` : `${before}:host(${attributes})`,
  );
}

/** Declarations in which a rem is what it is on paper. */
export function fixUnits(declarations: string): string {
  return declarations.replaceAll(/(-?[\d.]+)rem\b/g, (_, number: string) => `${Number(number) * PRINT_REM}px`);
}
