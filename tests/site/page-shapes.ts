import { listPages, readBuilt } from './built-site.ts';

/** What a page is made of: its place in the site, its elements, and their classes. */
function listFeatures(file: string): Set<string> {
  const html = readBuilt(file).replaceAll(/<(style|script)\b[\s\S]*?<\/\1>/g, '');
  const route = file.split('/').length > 2 ? `${file.split('/')[0]}/…` : file;
  const features = new Set([route]);
  for (const [, tag, attributes = ''] of html.matchAll(/<([a-z][\w-]*)([^>]*)>/g)) {
    features.add(tag!);
    for (const name of (/\sclass="([^"]*)"/.exec(attributes)?.[1] ?? '').split(/\s+/)) features.add(`.${name}`);
    for (const [, name] of attributes.matchAll(/\s(data-[a-z-]+|hidden|role|aria-[a-z]+)(?==|\s|$)/g)) features.add(`[${name}]`);
  }
  return features;
}

/**
 * The fewest pages (found greedily) that together show every route and every element, class and state of the site: what
 * depends on how a page is made, and not on its words, is tested on these.
 */
export function choosePages(): string[] {
  const pages = new Map(listPages().map((file) => [file, listFeatures(file)]));
  const open = new Set([...pages.values()].flatMap((features) => [...features]));
  const chosen: string[] = [];
  while (open.size > 0) {
    const [file, features] = [...pages].reduce((best, page) => (countOpen(page[1], open) > countOpen(best[1], open) ? page : best));
    chosen.push(file);
    for (const feature of features) open.delete(feature);
  }
  return chosen.sort();
}

function countOpen(features: Set<string>, open: Set<string>): number {
  let count = 0;
  for (const feature of features) if (open.has(feature)) count += 1;
  return count;
}

/** Pages that differ in their code, or in the length of their lists, only; and how many of them, the longest, stand for all. */
const ALIKE: readonly [RegExp, number][] = [
  [/^lab\/.+\/index\.html$/, 6],
  [/^tools\/.+\/index\.html$/, 8],
];

/** Every page of the site, but of those that are alike a few. */
export function listUnlikePages(): string[] {
  const pages = listPages();
  const alike = ALIKE.flatMap(([path, count]) => {
    const some = pages.filter((file) => path.test(file));
    return some.sort((a, b) => readBuilt(b).length - readBuilt(a).length).slice(0, count);
  });
  return [...pages.filter((file) => !ALIKE.some(([path]) => path.test(file))), ...alike];
}
