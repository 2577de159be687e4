import { createHash } from 'node:crypto';
import { collectAdded, collectNames } from './page-names.ts';
import { keepUsed, listSelectorNames, variables } from './used-styles.ts';

/**
 * Makes the function that gives a page one style sheet of its own, made of those in its head that its policy allows; `scripts` and
 * `sheets` are all those of the site. Nothing that the policy forbade before is allowed after. Pages of one kind need the same of a sheet,
 * so that the work grows with the kinds of pages and not with the pages.
 */
export function makeStyleFitter(scripts: string, sheets: string): (html: string) => string {
  const added = collectAdded(scripts);
  const usedElsewhere = new Set([...variables(sheets), ...variables(scripts)]);
  const relevant = memoize(listSelectorNames);
  const fitted = new Map<string, string>();

  const fit = (css: string, html: string, body: string): string => {
    const matter = relevant(css);
    const names = [...collectNames(html)].filter((name) => matter.has(name)).toSorted();
    const used = [...new Set(variables(body))].toSorted();
    const key = [css, names.join(' '), used.join(' ')].join('\0');
    const known = fitted.get(key);
    if (known !== undefined) return known;
    const kept = keepUsed(css, new Set([...added, ...names]), new Set([...usedElsewhere, ...used]));
    fitted.set(key, kept);
    return kept;
  };

  return (html) => {
    const policy = /<meta http-equiv="content-security-policy" content="([^"]*)">/.exec(html)?.[1];
    const end = html.indexOf('</head>');
    if (policy === undefined || end < 0) return html;
    let head = html.slice(0, end);
    const body = html.slice(end);
    const allowed = new Set(policy.match(HASH));
    const own = [...head.matchAll(/<style>([\s\S]*?)<\/style>/g)].filter((match) => allowed.has(hash(match[1]!)));
    if (own.length === 0) return html;
    const all = own.map((match) => match[1]).join('\n');
    // Into such a page comes what no script names.
    const isWhole = head.includes('<meta name="styles" content="whole">');
    const kept = isWhole ? all : fit(all, html, body);
    const css = /<html\b[^>]* dir="rtl"/.test(head) ? mirrorFeet(kept) : kept;
    for (const [index, [element]] of own.entries()) head = head.replace(element, () => (index < own.length - 1 ? '' : `<style>${css}</style>`));
    const inline = [...html.matchAll(/<script\b[^>]*>([\s\S]+?)<\/script>/g)].map((match) => hash(match[1]!));
    return head.replace(policy, () => fitPolicy(policy, new Set(inline), hash(css))) + body;
  };
}

const HASH = /'sha256-[A-Za-z0-9+/=]+'/g;

function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** Boxes in a page's margin have no logical names: what is at the left of a page's foot is at its right where text begins there. */
function mirrorFeet(css: string): string {
  return css.replaceAll(/@bottom-(left|right)\b/g, (_, side) => `@bottom-${side === 'left' ? 'right' : 'left'}`);
}

/** A policy that keeps the hashes of these scripts, where it has them, and has that of one style. */
function fitPolicy(policy: string, scripts: ReadonlySet<string>, style: string): string {
  return policy
    .replaceAll(new RegExp(` ${HASH.source}`, 'g'), (match) => (scripts.has(match.trim()) ? match : ''))
    .replace(/style-src [^;]*/, (directive) => `${directive.trim()} ${style}`);
}

function memoize<Result>(make: (text: string) => Result): (text: string) => Result {
  const made = new Map<string, Result>();
  return (text) => {
    if (!made.has(text)) made.set(text, make(text));
    return made.get(text)!;
  };
}
