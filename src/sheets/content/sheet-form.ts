/** The forms that a set of questions can be printed in. */
export const SHEET_FORMS = ['study', 'rehearsal', 'cards', 'lines'] as const;
export type SheetForm = (typeof SHEET_FORMS)[number];

/** The two paper sizes of the world's printers. */
export const PAPERS = ['a4', 'letter'] as const;
export type Paper = (typeof PAPERS)[number];

/** The space that a page of each paper has inside its margins, in millimeters; the margins are those of `print.css`. */
export const PAGE_SPACE: Record<Paper, { inline: number; block: number }> = {
  a4: { inline: 210 - 2 * 14, block: 297 - 12 - 14 },
  letter: { inline: 215.9 - 2 * 14, block: 279.4 - 12 - 14 },
};
