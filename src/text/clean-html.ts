import sanitizeHtml from 'sanitize-html';
import { commandHtml, codeHtml } from './code-html.ts';
import { escapeHtml, unescapeHtml } from './escape-html.ts';
import { isSafeAddress, isSitePath } from './links.ts';
import { slugify } from './slugify.ts';
import { tableHtml } from './table-html.ts';

/** What the HTML of a stranger's text needs to know of the page it is shown on. */
export interface CleanOptions {
  /** Address of a path of the site under its base. */
  toPath: (path: string) => string;
  /** Address of a picture by the name in the text; undefined shows its words instead. */
  toImage: (name: string) => string | undefined;
  /** Whether a heading is one of the page's own sections, by its text; all others are smaller ones. */
  isSection: (heading: string) => boolean;
  /** What a block of code is called for who hears the page. */
  codeName: string;
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
    allowedTags: [...INLINE, ...BLOCKS, ...HEADINGS],
    allowedAttributes: { a: ['href'], img: ['src', 'alt', 'loading'], ol: ['start'], td: ['style'], th: ['style'], code: ['class'] },
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
        const address = options.toImage(src);
        return address === undefined ? { tagName: 'span', attribs: {}, text: alt } : { tagName: 'img', attribs: { src: address, alt, loading: 'lazy' } };
      },
    },
  });
  return setHeadings(clean, options)
    .replaceAll(
      /<pre><code(?: class="[^"]*")?>([\s\S]*?)<\/code><\/pre>/g,
      (_, code: string) => `<pre tabindex="0" role="group" aria-label="${escapeHtml(options.codeName)}"><code>${commandHtml(unescapeHtml(code))}</code></pre>`,
    )
    .replaceAll(/<code>((?:(?!<)[\s\S])*?)<\/code>(?!<\/pre>)/g, (whole, code: string) => (code.includes('\n') ? whole : codeHtml(unescapeHtml(code))))
    .replaceAll(/<table>((?:(?!<table>)[\s\S])*?)<\/table>/g, (_, inside: string) => {
      const { html: table, columns } = tableHtml(inside);
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
