import { labAddress } from '../lab/address.ts';
import type { Finding } from '../findings/findings.ts';

/** What could not be read, and so can not be missed. */
export interface Unread {
  /** Paths of files with faults that hide what they hold. */
  paths: readonly string[];
  /** True where the keys of topics.yaml are unknown. */
  topics: boolean;
}

/** Findings without those that only follow from a file that could not be read: a link to its page, a use of its diagram, an excerpt of it. */
export function withoutConsequences(findings: readonly Finding[], unread: Unread): Finding[] {
  const slugs = (folder: string, ending: string): string[] =>
    unread.paths.flatMap((path) => (path.startsWith(folder) && path.endsWith(ending) ? [path.split('/').at(-1)!.slice(0, -ending.length)] : []));
  const labFiles = unread.paths.flatMap((path) => (path.startsWith('lab/') ? [path.slice('lab/'.length)] : []));
  const diagrams = slugs('diagrams/', '.mmd');
  const pages = [
    ...slugs('questions/', '.mdx').map((slug) => `/questions/${slug}/`),
    ...diagrams.map((slug) => `/architecture/${slug}/`),
    ...labFiles.map(labAddress),
    ...(unread.topics ? ['/topics/', '/sheets/'] : []),
    ...(unread.paths.includes('lab.yaml') ? ['/lab/'] : []),
  ];
  return findings.filter(
    ({ field = '', problem }) =>
      !pages.some((page) => field.startsWith(page)) &&
      !(field === '<Diagram>' && diagrams.some((slug) => problem.includes(`"${slug}"`))) &&
      !(field === '<Excerpt>' && labFiles.some((path) => problem.includes(`"${path}"`))),
  );
}
