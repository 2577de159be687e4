import { countVisible } from '../text/count-visible.ts';
import { visibleText, type MarkdownNode } from '../text/markdown.ts';
import type { BodyFinding } from './check-markup.ts';
import { listItems, listSections, shows, type EntrySection } from './entry-sections.ts';
import { DIAGNOSE, GO_DEEPER, MISTAKES, SCORES, systemSection } from './sections.ts';
import { READ } from './spoken-answer.ts';

/** Checks the parts of an entry that are read: how long they are, and that something is shown before a reader tires. */
export function checkShape(tree: MarkdownNode, system: string): BodyFinding[] {
  const sections = listSections(tree);
  const check = (heading: string, look: (section: EntrySection) => Omit<BodyFinding, 'line' | 'field'>[]): BodyFinding[] =>
    sections
      .filter((section) => section.heading === heading)
      .flatMap((section) => look(section).map((fault) => ({ line: section.line, field: `## ${heading}`, ...fault })));
  return [
    ...check(systemSection(system), checkStory),
    ...check(GO_DEEPER, ({ blocks }) => {
      const words = countVisible(blocks);
      return words > READ.deeperMax ? [{ problem: `it has ${words} words`, remedy: `Write ${READ.deeperMax} at most` }] : [];
    }),
    ...check(MISTAKES, (section) => {
      const { min, max } = READ.mistakes;
      const count = listItems(section).length;
      return count < min || count > max ? [{ problem: `it has ${count} items`, remedy: `List ${min} to ${max}` }] : [];
    }),
    ...check(SCORES, (section) => {
      const count = listItems(section).length;
      return count === READ.scores ? [] : [{ problem: `it has ${count} items`, remedy: 'Write one line each for weak, good and excellent' }];
    }),
    ...check(DIAGNOSE, checkDiagnose),
    ...checkFirstShown(sections),
  ];
}

function checkStory({ blocks }: EntrySection): Omit<BodyFinding, 'line' | 'field'>[] {
  const { min, max } = READ.story;
  const words = countVisible(blocks);
  return [
    ...(words < min || words > max ? [{ problem: `it has ${words} words`, remedy: `Tell the story in ${min} to ${max}` }] : []),
    ...(/\d/.test(blocks.map(visibleText).join('')) ? [] : [{ problem: 'it has no number', remedy: 'Give one result in numbers' }]),
  ];
}

function checkDiagnose({ blocks }: EntrySection): Omit<BodyFinding, 'line' | 'field'>[] {
  const rows = blocks.filter(({ type }) => type === 'table').map((table) => (table.children?.length ?? 1) - 1);
  return [
    ...(blocks.some(shows) ? [] : [{ problem: 'it has no commands', remedy: 'Open it with one block of the commands that solve most cases' }]),
    ...(rows.length === 0 ? [{ problem: 'it has no table', remedy: 'Add one: what you see, what it proves, what to do next' }] : []),
    ...rows.flatMap((count) =>
      count > READ.diagnoseRowsMax ? [{ problem: `its table has ${count} rows`, remedy: `Keep the ${READ.diagnoseRowsMax} that solve most cases` }] : [],
    ),
  ];
}

function checkFirstShown(sections: readonly EntrySection[]): BodyFinding[] {
  const blocks = sections.flatMap((section) => section.blocks);
  const first = blocks.findIndex(shows);
  const words = countVisible(first < 0 ? blocks : blocks.slice(0, first));
  if (words <= READ.beforeShownMax) return [];
  return [
    {
      line: blocks[Math.max(0, first)]?.position?.start.line,
      problem: `a reader passes ${words} words before the first drawing, code or output`,
      remedy: `Show something within ${READ.beforeShownMax}`,
    },
  ];
}
