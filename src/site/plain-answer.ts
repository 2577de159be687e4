import { markdownToHtml } from 'satteri';
import * as words from '#words';
import { imagePath } from '../pack/addresses.ts';
import { sectionNames } from '../pack/sections.ts';
import type { Question } from '../pack/site-pack.ts';
import { cleanHtml, type CleanOptions } from '../text/clean-html.ts';
import { toPath } from './paths.ts';

/** Where the links and pictures of an answer lead; without it to the site's own pages and files. */
export type AnswerTargets = Pick<CleanOptions, 'toPath' | 'toImage'>;

/** The whole answer of a plain entry as HTML; whatever its author wrote, nothing in it runs or loads from elsewhere. */
export function plainAnswerHtml({ body, topic }: Pick<Question, 'body' | 'topic'>, targets?: AnswerTargets): string {
  const { html } = markdownToHtml(body, { features: { frontmatter: false } });
  const toImage = (name: string): string | undefined => (/^[a-z0-9-]+\.[a-z]+$/.test(name) ? toPath(imagePath(topic.key, name)) : undefined);
  return cleanHtml(html, { toPath, toImage, ...targets, isSection: (heading) => sectionNames('').includes(heading), codeName: words.entryCode });
}
