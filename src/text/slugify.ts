/** The fragment of a heading, the same that the Markdown renderer gives it. */
export function slugify(heading: string): string {
  return heading
    .toLowerCase()
    .trim()
    .replaceAll(/[^\p{L}\p{M}\p{N}\s_-]+/gu, '')
    .replaceAll(/\s/g, '-');
}
