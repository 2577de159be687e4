import type { AstroIntegration } from 'astro';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listFiles } from '../node/list-files.ts';
import { collectNames, keepUsed } from './used-styles.ts';

/**
 * After a build, leaves in each page one style sheet with what that page uses, and a policy with the hashes of that page.
 * Astro gives a page the styles of every component that its route imports, and the hashes of the whole site.
 */
export default function pageStyles(): AstroIntegration {
  return {
    name: 'answerpack-page-styles',
    hooks: {
      'astro:build:done'({ dir }) {
        const folder = fileURLToPath(dir);
        const read = (ending: string): string =>
          listFiles(folder, ending)
            .map((file) => readFileSync(join(folder, file), 'utf8'))
            .join('\n');
        const scripts = read('.js');
        const sheets = read('.css');
        for (const file of listFiles(folder, '.html')) {
          const path = join(folder, file);
          writeFileSync(path, fitStyles(readFileSync(path, 'utf8'), scripts, sheets));
        }
      },
    },
  };
}

/**
 * A page with one style sheet of its own, made of those in its head that its policy allows; `scripts` and `sheets` are
 * all those of the site. Nothing that the policy forbade before is allowed after.
 */
export function fitStyles(html: string, scripts: string, sheets: string): string {
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
  const kept = isWhole ? all : keepUsed(all, collectNames(html, scripts), sheets + scripts + body);
  const css = /<html\b[^>]* dir="rtl"/.test(head) ? mirrorFeet(kept) : kept;
  for (const [index, [element]] of own.entries()) head = head.replace(element, () => (index < own.length - 1 ? '' : `<style>${css}</style>`));
  const inline = [...html.matchAll(/<script\b[^>]*>([\s\S]+?)<\/script>/g)].map((match) => hash(match[1]!));
  return head.replace(policy, () => fitPolicy(policy, new Set(inline), hash(css))) + body;
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
