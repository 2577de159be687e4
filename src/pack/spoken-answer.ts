/** Figures of an answer that can be said aloud, for packs that have rules of writing. At 140 words a minute a full answer takes 90 to 114 s. */
export const SPOKEN = {
  short: { longestSentence: 18, codePieces: 2 },
  full: { words: { min: 210, max: 265 }, claims: { min: 5, max: 7 } },
  /** A concept of level foundation may be told in less. */
  foundation: { words: { min: 120, max: 265 }, claims: { min: 3, max: 7 } },
  /** Words a sentence, in all prose of an entry. */
  sentence: { average: 15, longest: 28 },
} as const;

/** Figures of the parts of an entry that are read. */
export const READ = {
  story: { min: 80, max: 200 },
  deeperMax: 350,
  /** Words from the full answer on before something is shown: a drawing, code or output. */
  beforeShownMax: 350,
  mistakes: { min: 3, max: 5 },
  scores: 3,
  diagnoseRowsMax: 8,
} as const;
