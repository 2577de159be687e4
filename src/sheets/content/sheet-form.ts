/** The forms that a set of questions can be printed in. */
export const SHEET_FORMS = ['study', 'rehearsal', 'cards', 'lines'] as const;
export type SheetForm = (typeof SHEET_FORMS)[number];

/** The two paper sizes of the world's printers. */
export const PAPERS = ['a4', 'letter'] as const;
export type Paper = (typeof PAPERS)[number];

/** What a form is called, and what it is for. */
export const FORM_TEXTS: Record<SheetForm, { name: string; about: string }> = {
  study: { name: 'Study sheet', about: 'The first sentence, the short answer, and the commands or the trade-off, with a line for your own words.' },
  rehearsal: { name: 'Rehearsal', about: 'Questions with lines to write your answer on. The answers are on the last pages, by number.' },
  cards: { name: 'Cue cards', about: 'Eight on a page. Print on both sides, flip on the long edge, then cut along the marks.' },
  lines: { name: 'Night before', about: 'Only the first sentence of each answer, in two columns.' },
};

/** What paper sizes are called. */
export const PAPER_NAMES: Record<Paper, string> = { a4: 'A4', letter: 'Letter' };

/** The space that a page of each paper has inside its margins, in millimeters; the margins are those of `print.css`. */
export const PAGE_SPACE: Record<Paper, { inline: number; block: number }> = {
  a4: { inline: 210 - 2 * 14, block: 297 - 12 - 14 },
  letter: { inline: 215.9 - 2 * 14, block: 279.4 - 12 - 14 },
};
