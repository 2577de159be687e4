import type { Topic } from './topic-schema.ts';
import type { CheckedQuestion } from './check-pack.ts';
import { findClosest } from '../text/closest.ts';
import type { Finding } from '../findings/findings.ts';
import { slugify } from '../text/slugify.ts';

/** Fixed pages of every pack that an entry may link to. */
const FIXED_PAGES = ['/', '/questions/', '/architecture/', '/search/', '/sheets/', '/sheets/core/', '/about/'];

/** Judges the links inside entries: each must reach a page of this site, and its fragment a heading there, or be https. */
export function checkLinks(
  questions: readonly CheckedQuestion[],
  known: { topics: readonly Topic[]; diagrams: readonly string[]; labPaths: readonly string[] },
): Finding[] {
  const fragments = new Map<string, string[]>(
    questions.map(({ entry, outline }) => [`/questions/${entry.slug}/`, (outline?.sections ?? []).map((section) => slugify(section.heading))]),
  );
  const pages = [
    ...FIXED_PAGES,
    ...fragments.keys(),
    ...known.topics.map((topic) => `/topics/${topic.key}/`),
    ...known.diagrams.map((slug) => `/architecture/${slug}/`),
    ...known.labPaths,
  ];
  return questions.flatMap(({ entry, outline }) =>
    (outline?.links ?? []).flatMap((link): Finding[] => {
      const at = { file: entry.file, line: link.line + entry.bodyOffset, field: link.url };
      if (/^https:\/\//.test(link.url)) return [];
      if (/^[a-z]+:/i.test(link.url))
        return [
          { ...at, problem: 'only https and links inside the site are allowed', remedy: 'Write an https:// address, or a path such as /questions/<slug>/' },
        ];
      const [path = '', fragment] = link.url.split('#');
      const page = path === '' ? `/questions/${entry.slug}/` : path;
      if (!pages.includes(page)) {
        const closest = findClosest(page, pages);
        return [
          {
            ...at,
            problem: `no page of this site stands at "${page}"`,
            remedy: closest === undefined ? 'Link a page that exists, with a slash at its end' : `Did you mean "${closest}"?`,
          },
        ];
      }
      const targets = fragments.get(page);
      if (fragment === undefined || targets === undefined || targets.includes(fragment)) return [];
      return [{ ...at, problem: `${page} has no section "#${fragment}"`, remedy: `Use one of: ${targets.map((target) => `#${target}`).join(', ')}` }];
    }),
  );
}
