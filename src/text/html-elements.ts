/** Names of HTML's elements, and of the two other languages that HTML may hold: a tag with one of these is markup, with any other it is prose such as `<value>`. */
const ELEMENTS = new Set(
  (
    'a abbr acronym address applet area article aside audio b base basefont bdi bdo bgsound big blink blockquote body br button canvas caption center ' +
    'cite code col colgroup command data datalist dd del details dfn dialog dir div dl dt em embed fencedframe fieldset figcaption figure font footer form ' +
    'frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe image img input ins isindex kbd keygen label legend li link listing main map mark ' +
    'marquee math menu menuitem meta meter multicol nav nextid nobr noembed noframes noscript object ol optgroup option output p param picture plaintext ' +
    'portal pre progress q rb rbc rp rt rtc ruby s samp script search section select selectedcontent slot small source spacer span strike strong style sub ' +
    'summary sup svg table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr xmp'
  ).split(' '),
);

/** How a report writes a comment. */
export const COMMENT = '<!-- … -->';

/** The first HTML tag, comment or declaration in what a Markdown parser takes for raw HTML, or undefined where it is prose in angle brackets. */
export function findMarkup(raw: string): string | undefined {
  for (const match of raw.matchAll(/<(?:!--|[!?]|\/?([a-z][a-z0-9]*)(?=[\s/>]|$))/gi)) {
    const name = match[1]?.toLowerCase();
    if (name === undefined) return match[0] === '<!--' ? COMMENT : `${match[0]}…>`;
    if (ELEMENTS.has(name)) return `<${name}>`;
  }
  return undefined;
}
