import { PLAN_SLUGS, planPath, sheetPath } from './addresses.ts';
import { listSheetSets } from './sheet-sets.ts';
import type { Topic } from './topic-schema.ts';
import type { Tool } from './tool-schema.ts';
import type { CheckedQuestion } from './check-pack.ts';
import type { FieldLink } from '../findings/check-fields.ts';
import { shorten } from '../findings/check-markdown.ts';
import type { Finding } from '../findings/findings.ts';
import { findClosest } from '../text/closest.ts';
import { isSafeAddress } from '../text/links.ts';
import { slugify } from '../text/slugify.ts';

/** Fixed pages and files of every pack that a text may link to. */
const FIXED_PAGES = [
  '/',
  '/plans/',
  ...PLAN_SLUGS.map(planPath),
  '/questions/',
  '/topics/',
  '/architecture/',
  '/search/',
  '/practice/',
  '/sheets/',
  '/about/',
  '/pack.json',
  '/llms.txt',
];
/** Places of a question's page that no section makes. */
const FIXED_PLACES = ['say-first', 'short-answer', 'asked-next'];

/** What the site's pages are made of. */
export interface LinkTargets {
  topics: readonly Topic[];
  tools: readonly Tool[];
  diagrams: readonly string[];
  labPaths: readonly string[];
}

/** Checks every link that an author wrote, in bodies and in fields: it must reach a page of this site, and its fragment a place there, or be https. */
export function checkLinks(questions: readonly CheckedQuestion[], fieldLinks: readonly FieldLink[], targets: LinkTargets, isPlain = false): Finding[] {
  const { pages, places, unused } = listPages(questions, targets);
  const check = (url: string, place: { file: string; line: number | undefined; field?: string }, own: string | undefined): Finding[] => {
    const at = { ...place, field: [place.field, nameAddress(url)].filter(Boolean).join(' ') };
    if (/^https:/i.test(url)) {
      if (isSafeAddress(url)) return [];
      return [{ ...at, problem: 'this is no complete https address', remedy: 'Write https://host/path without spaces and without a user name' }];
    }
    if (/^\s*[a-z][a-z0-9+.-]*\s*:/i.test(url))
      return [
        { ...at, problem: 'only https and links inside the site are allowed', remedy: 'Write an https:// address, or a path such as /questions/<slug>/' },
      ];
    const [address = '', fragment] = url.split('#');
    const path = address.split('?')[0] ?? '';
    const page = path === '' && own !== undefined ? own : path;
    if (!pages.includes(page)) {
      const said = { ...at, problem: `this site has no page at "${shorten(page)}"` };
      if (unused.has(page)) return [{ ...said, remedy: `${unused.get(page)} has no question yet, and therefore no page` }];
      if (pages.includes(page.normalize('NFC')))
        return [{ ...said, remedy: 'Type its letters again: an accent is written as a sign of its own, which another address would have' }];
      const closest = findClosest(page, pages);
      return [{ ...said, remedy: closest === undefined ? 'Link a page that exists, with a slash at its end' : `Did you mean "${closest}"?` }];
    }
    const known = places.get(page);
    if (fragment === undefined || known === undefined || known.includes(decode(fragment))) return [];
    return [{ ...at, problem: `${page} has no section "#${fragment}"`, remedy: `Use one of: ${known.map((place) => `#${place}`).join(', ')}` }];
  };
  return [
    ...questions.flatMap(({ entry, outline }) =>
      (outline?.links ?? [])
        // What else a plain entry links to is shown as words where it is no safe address.
        .filter(({ url }) => url.trim() !== '' && (!isPlain || /^\/(?!\/)/.test(url)))
        .flatMap(({ url, line }) => check(url, { file: entry.file, line: line + entry.bodyOffset }, `/questions/${entry.slug}/`)),
    ),
    // A field is shown on several pages: a place on "this" page would be another on each.
    ...fieldLinks
      .filter(({ url }) => url.trim() !== '')
      .flatMap(({ url, file, line, field }) =>
        url.startsWith('#')
          ? [
              {
                file,
                line,
                field: `${field} ${nameAddress(url)}`,
                problem: 'a link to a place on the same page',
                remedy: 'Name the page, too: other pages show this text as well',
              },
            ]
          : check(url, { file, line, field }, undefined),
      ),
  ];
}

/** Every page that will be built, the places of those that have named ones, and pages that are missing because nothing is on them. */
function listPages(questions: readonly CheckedQuestion[], { topics, tools, diagrams, labPaths }: LinkTargets) {
  const places = new Map<string, string[]>();
  for (const { entry, meta, outline } of questions) {
    const sections = (outline?.sections ?? []).map((section) => slugify(section.heading));
    const lists = [...(meta.tools.length > 0 ? ['tools'] : []), ...(meta.sources.length > 0 ? ['sources'] : [])];
    places.set(`/questions/${entry.slug}/`, [...sections, ...FIXED_PLACES, ...lists]);
  }
  const unused = new Map<string, string>();
  const used = (path: string, name: string, isUsed: boolean): string[] => {
    if (!isUsed) unused.set(path, name);
    return isUsed ? [path] : [];
  };
  const ofTopic = (key: string): CheckedQuestion[] => questions.filter(({ meta }) => meta.topic === key);
  const pages = [
    ...FIXED_PAGES,
    ...places.keys(),
    ...questions.map(({ entry }) => `/questions/${entry.slug}.md`),
    ...topics.flatMap(({ key, name }) => used(`/topics/${key}/`, `The topic "${name}"`, ofTopic(key).length > 0)),
    ...tools.flatMap(({ key, name }) =>
      used(
        `/tools/${key}/`,
        `The tool "${name}"`,
        questions.some(({ meta }) => meta.tools.includes(key)),
      ),
    ),
    ...listSheetSets(
      questions.map(({ meta }) => meta),
      topics,
    ).map(({ slug }) => sheetPath(slug)),
    ...diagrams.map((slug) => `/architecture/${slug}/`),
    ...labPaths,
  ];
  return { pages, places, unused };
}

/** An address as a report shows it: on one line, not too long, without user information. */
function nameAddress(url: string): string {
  return shorten(url.replace(/\/\/[^/@]*@/, '//…@'));
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
