import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { listPages, readBuilt, SITE } from './built-site.ts';

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
  const pages = new Map(
    listPages()
      .filter((file) => !isLongerTwin(file))
      .map((file) => [file, listFeatures(file)]),
  );
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

/** Whether a page is a sheet in a form that a shorter one has, too. */
function isLongerTwin(file: string): boolean {
  const [, form] = /^sheets\/(rehearsal|cards|lines)-(?:often|all)\//.exec(file) ?? [];
  return form !== undefined && existsSync(join(SITE, `sheets/${form}-core/index.html`));
}

/** How many pages of lab files stand for all: they differ in their code only. */
const LAB_FILES = 4;

/** Every page of the site, but of those of lab files and of sheets of one form a few. */
export function listUnlikePages(): string[] {
  const isLabFile = (file: string): boolean => /^lab\/.+\/index\.html$/.test(file);
  const pages = listPages().filter((file) => !isLongerTwin(file));
  return [...pages.filter((file) => !isLabFile(file)), ...pages.filter(isLabFile).slice(0, LAB_FILES)];
}
