import { countPlainWords, readingSeconds } from '../text/words.ts';

/** A section's heading in a page's HTML, up to the next one of its level. */
const sectionOf = (id: string): RegExp => new RegExp(`(<h2 id="${id}">.*?</h2>)(.*?)(?=<h2[ >])`, 's');

/**
 * A page's HTML with what stands below one second-level heading folded: the heading stays in sight, and `label` says of so many seconds
 * that the rest takes them to read. A page without that heading stays as it is.
 */
export function foldSection(html: string, id: string, label: (seconds: number) => string): string {
  return html.replace(sectionOf(id), (_, heading: string, rest: string) => {
    const count = countPlainWords(rest.replaceAll(/<(script|style|pre|svg)\b.*?<\/\1>/gs, ' ').replaceAll(/<[^>]*>/g, ' '));
    return `${heading}<details class="deeper"><summary data-pagefind-ignore="all">${label(readingSeconds(count))}</summary>${rest.trim()}</details>`;
  });
}
