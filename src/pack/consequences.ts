import { labAddress } from '../lab/address.ts';
import type { Finding } from '../findings/findings.ts';

/** What could not be read, and so can not be missed. */
export interface Unread {
  /** Paths of files and folders with faults that hide what they hold. */
  paths: readonly string[];
  /** True where the keys of topics.yaml are unknown. */
  topics: boolean;
}

/** Endings by which an author may mean an entry. */
const ENTRY = /\.(mdx?|markdown|mdown|mkd)$/i;

/** True where an entry may be among what could not be read. */
export function hidesEntries(paths: readonly string[]): boolean {
  const { paths: files, all } = findHidden(paths, 'questions', ENTRY);
  return all || files.length > 0;
}

/** Findings without those that only follow from what could not be read: a link to its page, a use of its diagram, an excerpt of it. */
export function withoutConsequences(findings: readonly Finding[], { paths, topics }: Unread): Finding[] {
  const questions = findHidden(paths, 'questions', ENTRY);
  const diagrams = findHidden(paths, 'diagrams', /\.(mmd|mermaid|svg)$/i);
  const lab = findHidden(paths, 'lab', /$/);
  const pages = [
    ...questions.names.map((slug) => `/questions/${slug}/`),
    ...diagrams.names.map((slug) => `/architecture/${slug}/`),
    ...lab.paths.map((path) => labAddress(path.slice('lab/'.length))),
    ...(questions.all ? ['/questions/'] : []),
    ...(diagrams.all ? ['/architecture/'] : []),
    ...(lab.all || paths.includes('lab.yaml') ? ['/lab/'] : []),
    ...(topics ? ['/topics/', '/sheets/'] : []),
  ];
  return findings.filter(
    ({ field = '', problem }) =>
      !pages.some((page) => field.startsWith(page)) &&
      !(field === '<Diagram>' && (diagrams.all || diagrams.names.some((slug) => problem.includes(`"${slug}"`)))) &&
      !(field === '<Excerpt>' && (lab.all || lab.paths.some((path) => problem.includes(`"${path.slice('lab/'.length)}"`)))),
  );
}

/** The unread files of one folder, with the parts of addresses that they would have; `all` where a whole folder is unread. */
function findHidden(paths: readonly string[], folder: string, ending: RegExp): { paths: string[]; names: string[]; all: boolean } {
  const files = paths.filter((path) => path.startsWith(`${folder}/`) && ending.test(path));
  const all = paths.some((path) => path === folder || (path.startsWith(`${folder}/`) && !path.split('/').at(-1)!.includes('.')));
  return { paths: files, names: files.map((path) => path.split('/').at(-1)!.replace(ending, '')), all };
}
