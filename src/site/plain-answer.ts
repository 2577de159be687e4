import { markdownToHtml } from 'satteri';
import * as words from '#words';
import { imagePath } from '../pack/addresses.ts';
import type { PackImage } from '../pack/read-images.ts';
import { sectionNames } from '../pack/sections.ts';
import type { Question } from '../pack/site-pack.ts';
import { cleanHtml, type CleanOptions, type Picture } from '../text/clean-html.ts';
import { toPath } from './paths.ts';

/** Where the links and pictures of an answer lead; without it to the site's own pages and files. */
export interface AnswerTargets extends Partial<Pick<CleanOptions, 'toPath' | 'colorLines'>> {
  toImage?: (image: PackImage) => Picture | undefined;
}

/** The whole answer of a plain entry as HTML; whatever its author wrote, nothing in it runs or loads from elsewhere. */
export function plainAnswerHtml({ body, topic, images }: Pick<Question, 'body' | 'topic' | 'images'>, targets?: AnswerTargets): string {
  const { html } = markdownToHtml(body, { features: { frontmatter: false } });
  const own = new Map(images.map((image) => [image.path.split('/').at(-1)!, image]));
  const show = targets?.toImage ?? (({ path, size }: PackImage): Picture => ({ address: toPath(imagePath(topic.key, path.split('/').at(-1)!)), size }));
  const toImage = (name: string): Picture | undefined => {
    const image = own.get(name);
    return image && show(image);
  };
  return cleanHtml(html, {
    toPath: targets?.toPath ?? toPath,
    toImage,
    colorLines: targets?.colorLines,
    isSection: (heading) => sectionNames('').includes(heading),
    codeName: words.entryCode,
    tableName: words.entryTable,
  });
}
