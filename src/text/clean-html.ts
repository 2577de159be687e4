import sanitizeHtml from 'sanitize-html';
import { codeHtml, commandHtml, wrapLines } from './code-html.ts';
import { escapeHtml, unescapeHtml } from './escape-html.ts';
import { isSafeAddress, isSitePath } from './links.ts';
import { slugify } from './slugify.ts';
import { MOST_COLUMNS, tableHtml } from './table-html.ts';

/** A picture that a page may show. */
export interface Picture {
  address: string;
  /** In pixels, where it is known: the page then keeps its place free. */
  size?: { width: number; height: number } | undefined;
}

/** What the HTML of a stranger's text needs to know of the page it is shown on. */
export interface CleanOptions {
  /** Address of a path of the site under its base. */
  toPath: (path: string) => string;
  /** A picture by the name in the text; undefined shows its words instead. */
  toImage: (name: string) => Picture | undefined;
  /** Whether a heading is one of the page's own sections, by its text; all others are smaller ones. */
  isSection: (heading: string) => boolean;
  /** What a block of code is called for who hears the page. */
  codeName: string;
  /** And a table that is too wide for a page. */
  tableName: string;
  /** Lines of a block of code as HTML, by the name of its language; without it, or where it answers undefined, they have no colors. */
  colorLines?: ((code: string, language: string) => string[] | undefined) | undefined;
}

const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];
const INLINE = [
  'a',
  'abbr',
  'b',
  'br',
  'cite',
  'code',
  'del',
  'em',
  'i',
  'img',
  'ins',
  'kbd',
  'mark',
  'q',
  's',
  'samp',
  'small',
  'strong',
  'sub',
  'sup',
  'u',
  'var',
];
const BLOCKS = [
  'blockquote',
  'dd',
  'details',
  'dl',
  'dt',
  'figcaption',
  'figure',
  'hr',
  'li',
  'ol',
  'p',
  'pre',
  'summary',
  'table',
  'tbody',
  'td',
  'th',
  'thead',
  'tr',
  'ul',
];

/**
 * HTML of a stranger's Markdown as a page may show it: formatting stays, everything that runs, loads from elsewhere or changes the page's
 * looks goes, and with it nothing that is read. Only https, mail and the site's own paths are links; pictures are the pack's own.
 */
export function cleanHtml(html: string, options: CleanOptions): string {
  const clean = sanitizeHtml(html, {
    // A tag that is changed into one that may not stay leaves its name to a later one's end: `span` stays until below.
    allowedTags: [...INLINE, ...BLOCKS, ...HEADINGS, 'span'],
    allowedAttributes: { a: ['href'], img: ['src', 'alt', 'width', 'height', 'loading'], ol: ['start'], td: ['style'], th: ['style'], code: ['class'] },
    allowedClasses: { code: [/^language-[\w+#-]{1,40}$/] },
    allowedStyles: { '*': { 'text-align': [/^(?:left|right|center)$/] } },
    allowedSchemes: ['https', 'mailto'],
    disallowedTagsMode: 'discard',
    // What is between these is code or settings, and no text.
    nonTextTags: ['script', 'style', 'textarea', 'option', 'noscript', 'template', 'iframe', 'object', 'svg', 'math', 'title'],
    transformTags: {
      a: (_, { href = '' }) => {
        const address =
          isSafeAddress(href) || /^mailto:[^\s<>"']+$/i.test(href) ? href : isSitePath(href) && !href.startsWith('#') ? options.toPath(href) : undefined;
        return address === undefined ? { tagName: 'span', attribs: {} } : { tagName: 'a', attribs: { href: address } };
      },
      img: (_, { src = '', alt = '' }): sanitizeHtml.Tag => {
        const picture = options.toImage(src);
        // A picture without an address is replaced by its words below: a text given here would swallow what follows.
        if (picture === undefined) return { tagName: 'img', attribs: { alt } };
        const size = picture.size && { width: String(picture.size.width), height: String(picture.size.height) };
        return { tagName: 'img', attribs: { src: picture.address, alt, ...size, loading: 'lazy' } };
      },
    },
  });
  return setHeadings(
    clean.replaceAll(/<\/?span>/g, '').replaceAll(/<img(?: alt(?:="([^"]*)")?)? \/>/g, (_, words = '') => words as string),
    options,
  )
    .replaceAll(/<pre><code(?: class="language-([^"]*)")?>([\s\S]*?)<\/code><\/pre>/g, (_, language: string | undefined, escaped: string) => {
      const code = unescapeHtml(escaped).trimEnd();
      const colored = language === undefined ? undefined : options.colorLines?.(code, language);
      return `<pre tabindex="0" role="group" aria-label="${escapeHtml(options.codeName)}"><code>${colored ? wrapLines(code, colored) : commandHtml(code)}</code></pre>`;
    })
    .replaceAll(/<code>((?:(?!<)[\s\S])*?)<\/code>(?!<\/pre>)/g, (whole, code: string) => (code.includes('\n') ? whole : codeHtml(unescapeHtml(code))))
    .replaceAll(/<table>((?:(?!<table>)[\s\S])*?)<\/table>/g, (_, inside: string) => {
      const { html: table, columns } = tableHtml(inside);
      if (columns > MOST_COLUMNS)
        return `<div class="table-box wide" tabindex="0" role="group" aria-label="${escapeHtml(options.tableName)}"><table role="table">${table}</table></div>`;
      return `<table role="table"${columns > 2 ? ' class="wide"' : ''}>${table}</table>`;
    })
    .replaceAll(/ style="[^"]*"/g, '');
}

/** Sections of the page keep their level; the text's own headings begin two below its title, whatever level they were written at. */
function setHeadings(html: string, { isSection }: CleanOptions): string {
  const heading = /<h([1-6])>([\s\S]*?)<\/h\1>/g;
  const text = (inner: string): string => unescapeHtml(inner.replaceAll(/<[^>]+>/g, '')).trim();
  const own = [...html.matchAll(heading)].filter(([, , inner]) => !isSection(text(inner!)));
  const highest = Math.min(...own.map(([, level]) => Number(level)));
  return html.replaceAll(heading, (_, level: string, inner: string) => {
    const words = text(inner);
    if (words === '') return '';
    if (isSection(words)) return `<h2 id="${escapeHtml(slugify(words))}">${inner}</h2>`;
    const depth = Math.min(6, 3 + Number(level) - highest);
    return `<h${depth}>${inner}</h${depth}>`;
  });
}
