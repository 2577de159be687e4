import { isByProduct } from '../node/by-products.ts';
import type { Entry, EntryKind } from '../node/list-entries.ts';
import { findClosest } from '../text/closest.ts';
import { shorten } from '../text/shorten.ts';
import type { Finding } from '../findings/findings.ts';
import { findWrongKind } from './read-file.ts';

/** Files that the engine reads in a pack's folder. */
export const ROOT_FILES: readonly string[] = ['pack.yaml', 'topics.yaml', 'tools.yaml', 'synonyms.yaml', 'english.json', 'lab.yaml', 'lab.checked.json'];
/** Folders that it reads, and one for the pack's own tests, which it leaves alone. */
export const ROOT_FOLDERS: readonly string[] = ['questions', 'diagrams', 'lab', 'tests'];

/**
 * The one rule of what may be in a pack's folders without a word: by-products of systems and editors, dot files, and what a folder says of
 * itself (README, LICENSE, NOTICE, CHANGELOG, CONTRIBUTING, and NOT-IMPORTED, which an import writes). What ends as an entry or a diagram is meant to be one, also with a dot before its
 * name or that of its folder.
 */
export function isPassedOver(name: string, kind: EntryKind): boolean {
  if (isByProduct(name)) return true;
  if (name.startsWith('.')) return kind !== 'folder' && !/\.(mdx|mmd)$/i.test(name);
  return /^(readme|notice|changelog|contributing|not-imported)(\.(md|txt))?$/i.test(name) || /^(licen[cs]e|copying)([.-][\w.-]+)?$/i.test(name);
}

/** True for a path inside a folder that is hidden by a dot before its name. */
function isHidden(path: string): boolean {
  return path.split('/').some((part) => part.startsWith('.'));
}

/** Findings for names in the pack's own folder that the engine does not read, and for those of another kind than it expects. */
export function checkRoot(entries: readonly Entry[]): Finding[] {
  return entries.flatMap((entry): Finding[] => {
    const { path, kind } = entry;
    if (isHidden(path)) return [];
    if (ROOT_FILES.includes(path)) return []; // Reading it says what is wrong with it.
    if (ROOT_FOLDERS.includes(path)) {
      if (kind === 'folder') return [];
      return [kind === 'file' ? { file: path, problem: 'it is a file and should be a folder', remedy: 'Rename it' } : findWrongKind(entry)!];
    }
    const folder = kind === 'folder';
    const known = folder ? ROOT_FOLDERS : ROOT_FILES;
    const twin = known.find((name) => bareName(name) === bareName(path)) ?? findClosest(path, known);
    const there = entries.some((other) => other.path === twin);
    const remedy =
      twin === undefined
        ? `Remove it; a pack holds ${[...ROOT_FILES, 'questions/, diagrams/ and lab/'].join(', ')}`
        : !there
          ? `Rename it to ${twin}`
          : folder
            ? `Move its files to ${twin}/`
            : `Remove it: ${twin} is there and is read`;
    return [{ file: path, problem: `this ${folder ? 'folder' : 'file'} is not part of a pack and would be ignored`, remedy }];
  });
}

/** A name without its ending and in lower case: `Pack.yml` and `pack.yaml` are then one. */
function bareName(name: string): string {
  return name.toLowerCase().replace(/\.(ya?ml|json)$/, '');
}

const IMAGE = /\.(png|jpe?g|webp|avif|gif|svg)$/;

/** True for a picture that a plain entry may show; one in SVG can hold code. */
export function isImage(path: string): boolean {
  return IMAGE.test(path) && !path.endsWith('.svg');
}

/** Findings for names below questions/ that are no entry; `bodies` are the entries' texts, as an image is used where one names it. */
export function checkQuestionsFolder(entries: readonly Entry[], bodies: readonly string[], ending: '.md' | '.mdx' = '.mdx'): Finding[] {
  return entries.flatMap((entry): Finding[] => {
    const { path, kind } = entry;
    if (path.endsWith(ending)) return []; // Reading it says what is wrong with it.
    if (kind === 'folder' || isHidden(path)) return [];
    const wrongKind = findWrongKind(entry);
    if (wrongKind) return [wrongKind];
    const name = path.split('/').at(-1)!;
    if (IMAGE.test(name)) {
      if (bodies.some((body) => body.includes(name))) return [];
      return [{ file: path, problem: 'no entry shows this image', remedy: 'Remove it, or show it in an entry' }];
    }
    const entryName = `${name.replace(/\.[^.]*$/, '')}${ending}`;
    const renamed = /\.(md|mdx|markdown|mdown|mkd)$/i.test(name);
    return [
      {
        file: path,
        problem: `only files that end in "${ending}" become pages${ending === '.md' ? ' in a plain pack, whose entries hold no code' : ''}; this one would be ignored`,
        remedy: renamed ? `Rename it to ${shorten(entryName)}` : 'Remove it',
      },
    ];
  });
}

/** Endings by which an author may mean a diagram's source; only the first is right. */
const SOURCE_ENDINGS = ['.mmd', '.MMD', '.Mmd', '.mermaid'];

/** Findings for names below diagrams/ that are neither a diagram's source nor its drawing. */
export function checkDiagramsFolder(entries: readonly Entry[]): Finding[] {
  const names = new Set(entries.map(({ path }) => path));
  return entries.flatMap((entry): Finding[] => {
    const { path, kind } = entry;
    const name = path.slice('diagrams/'.length);
    if (name.includes('/')) return []; // Its folder is named.
    if (name.endsWith('.narrow.mmd') && kind === 'file') {
      const wide = name.replace(/\.narrow\.mmd$/, '.mmd');
      if (names.has(`diagrams/${wide}`)) return [];
      const problem = `this form for narrow screens has no diagram ${shorten(wide)} beside it`;
      return [{ file: path, problem, remedy: 'Add the diagram, or remove this file and its drawing' }];
    }
    if (name.endsWith('.mmd')) return []; // Reading it says what is wrong with it.
    if (kind === 'folder' && isHidden(path) && !entries.some((other) => other.path.startsWith(`${path}/`) && other.path.endsWith('.mmd'))) return [];
    if (kind === 'folder') return [{ file: path, problem: 'folders below diagrams/ are not read', remedy: 'Move its files up into diagrams/' }];
    const wrongKind = findWrongKind(entry);
    if (name.endsWith('.svg')) {
      if (SOURCE_ENDINGS.some((ending) => names.has(path.replace(/\.svg$/, ending)))) return [];
      return [
        {
          file: path,
          problem: `this drawing has no source ${shorten(name.replace(/\.svg$/, '.mmd'))} beside it`,
          remedy: 'Add the source, or remove the drawing',
        },
      ];
    }
    if (wrongKind) return [wrongKind];
    const renamed = /\.(mmd|mermaid)$/i.test(name);
    return [
      {
        file: path,
        problem: 'only files that end in ".mmd" are diagrams; this one would be ignored',
        remedy: renamed ? `Rename it to ${shorten(name.replace(/\.[^.]*$/, '.mmd'))}` : 'Remove it',
      },
    ];
  });
}

/** Findings for names that some systems can not keep apart: they differ only in capitals or in how accents are stored. */
export function checkTwins(paths: readonly string[]): Finding[] {
  const first = new Map<string, string>();
  const findings: Finding[] = [];
  for (const path of paths) {
    const parts = path.split('/');
    for (const [index] of parts.entries()) {
      const part = parts.slice(0, index + 1).join('/');
      const folded = part.normalize('NFC').toLowerCase();
      const owner = first.get(folded);
      if (owner === undefined) first.set(folded, part);
      else if (owner !== part) {
        const way = owner.normalize('NFC') === part.normalize('NFC') ? 'in how its accents are stored' : 'in capitals';
        findings.push({
          file: part,
          problem: `its name differs from ${shorten(owner, 120)} only ${way}`,
          remedy: 'Rename one of the two: some systems take them for one',
        });
        break;
      }
    }
  }
  return findings.filter((finding, index) => findings.findIndex((other) => other.file === finding.file) === index);
}
