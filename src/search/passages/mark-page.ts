import { findMarks } from './mark-text.ts';
import { collectRuns } from './text-runs.ts';
import { PARAMETER, readWords } from './words-in-address.ts';

/** Whether a mark is in what is seen of a part while it is closed. */
const isShownClosed = (mark: Element, details: Element): boolean => mark.closest('summary')?.parentElement === details;

/** Marks the words that the address asks for, opens what hides them, and cleans the address, which may be shared. */
function markPage(): void {
  try {
    markWords(readWords(location.search), false);
  } finally {
    const address = new URL(location.href);
    address.searchParams.delete(PARAMETER);
    history.replaceState(history.state, '', address);
  }
}

/** Marks words in the text in place of those marked before, opens what hides them, and where asked goes to the first. */
export function markWords(words: ReadonlySet<string>, goes: boolean): void {
  const main = document.querySelector('main');
  if (!main || words.size === 0) return;
  for (const mark of main.querySelectorAll('mark.found')) mark.replaceWith(...mark.childNodes);
  main.normalize();
  const marks = collectRuns(main).flatMap((run) => markRun(run, words));
  openFolded(main, marks);
  if (goes) (marks.find((mark) => !mark.closest('header')) ?? marks[0])?.scrollIntoView({ block: 'center' });
}

/** Marks a run of text nodes that are read as one text; answers the marks, in order. */
function markRun(run: readonly Text[], words: ReadonlySet<string>): HTMLElement[] {
  const found = findMarks(run.map((node) => node.data).join(''), words);
  const made: HTMLElement[] = [];
  let start = 0;
  for (const node of run) {
    const { data } = node;
    const own = found.map(([from, to]) => [Math.max(0, from - start), Math.min(data.length, to - start)] as const).filter(([from, to]) => from < to);
    start += data.length;
    if (own.length === 0) continue;
    let done = 0;
    const pieces = own.flatMap(([from, to]) => {
      const mark = document.createElement('mark');
      mark.className = 'found';
      mark.textContent = data.slice(from, to);
      made.push(mark);
      const before = data.slice(done, from);
      done = to;
      return [before, mark];
    });
    node.replaceWith(...[...pieces, data.slice(done)].filter((piece) => piece !== ''));
  }
  return made;
}

/** Opens the parts that hide the address's section or a mark in it; where it has none, those that hide the page's first. */
function openFolded(main: Element, marks: readonly HTMLElement[]): void {
  const target = main.querySelector(':target');
  const inSection = target ? marksInSection(marks, target, main) : [];
  const first = [marks[0], marks.find((mark) => !mark.closest('header'))].filter((mark) => mark !== undefined);
  const opened: HTMLDetailsElement[] = [];
  for (const place of [...(target ? [target] : []), ...(inSection.length > 0 ? inSection : first)]) {
    for (let details = place.closest('details'); details; details = details.parentElement!.closest('details')) {
      if (details.open || isShownClosed(place, details)) continue;
      details.open = true;
      opened.push(details);
    }
  }
  // The browser has gone to the section already, unless it was hidden or has moved.
  const before = Node.DOCUMENT_POSITION_PRECEDING;
  if (target && opened.some((details) => details === target || target.compareDocumentPosition(details) & before))
    target.scrollIntoView({ behavior: 'instant' });
}

/** The marks in a target, or below it and above the next heading of its rank. */
function marksInSection(marks: readonly HTMLElement[], target: Element, main: Element): HTMLElement[] {
  const rank = /^H([1-6])$/.exec(target.tagName)?.[1];
  if (rank === undefined) return marks.filter((mark) => target.contains(mark));
  const headings = [...main.querySelectorAll('h1, h2, h3, h4, h5, h6')];
  const next = headings.slice(headings.indexOf(target) + 1).find((heading) => heading.tagName[1]! <= rank);
  const isBelow = (mark: Element): boolean => follows(mark, target) && !(next && (follows(mark, next) || next.contains(mark)));
  return marks.filter((mark) => target.contains(mark) || isBelow(mark));
}

const follows = (later: Element, earlier: Element): boolean => (earlier.compareDocumentPosition(later) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

markPage();
