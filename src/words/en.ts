/**
 * Every word of the interface in English: what pages, scripts and sheets say besides the pack. A language is one file, however long, so
 * that who translates has one file to read; `languages.ts` lists them, and each has every name of this one. Code takes a word by
 * `import * as words from '#words'`; a page's script gets those alone that it names, which is why no word is within an object.
 */
import { countOf, nounFor } from '../text/count.ts';
import { formatDuration } from '../text/duration.ts';

// ---- Code to copy

export const copy = 'Copy';
export const copied = 'Copied';
export const copyByHand = 'Select and copy by hand';

// ---- Places of the site

export const skipToText = 'Skip to the text';

// ---- Times and levels

/** A time on a line of facts: `35 s`, from 90 seconds on `2 min`. */
export const durationShort = (seconds: number): string => formatDuration(seconds);
/** How hard a question is, on a line of facts. */
export const levelName = (level: string): string => ({ foundation: 'foundation', intermediate: 'intermediate', senior: 'senior' })[level] ?? level;

// ---- Sheets: forms and papers

export const sheetFormName = (form: 'study' | 'rehearsal' | 'cards' | 'lines'): string =>
  ({ study: 'Study sheet', rehearsal: 'Rehearsal', cards: 'Cue cards', lines: 'Night before' })[form];
/** What a form is for. */
export const sheetFormAbout = (form: 'study' | 'rehearsal' | 'cards' | 'lines'): string =>
  ({
    study: 'The first sentence, the short answer, and the commands or the trade-off, with a line for your own words.',
    rehearsal: 'Questions with lines to write your answer on. The answers are on the last pages, by number.',
    cards: 'Eight on a page. Print on both sides, flip on the long edge, then cut along the marks.',
    lines: 'Only the first sentence of each answer, in two columns.',
  })[form];
/** `letter` is the paper of North America, 8.5 by 11 inches. */
export const sheetPaperName = (paper: 'a4' | 'letter'): string => ({ a4: 'A4', letter: 'Letter' })[paper];
/** The title of a sheet in another form than the study sheet; `set` is what it holds, such as `sheetOften`. */
export const sheetInForm = (form: 'study' | 'rehearsal' | 'cards' | 'lines', set: string): string => `${sheetFormName(form)}: ${set}`;

// ---- Sheets: what they hold

/** A number at the beginning of a title, in a word where there is a short one. */
const spell = (count: number): string =>
  ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'][count] ?? String(count);

export const sheetCore = (count: number): string => `The ${spell(count)} core ${nounFor(count, 'question')}`;
/** `system` is what the pack is about, where it says so. */
export const sheetCoreAbout = (system: string | undefined): string =>
  `What to say first and what to say in under a minute${system === undefined ? '' : `: ${system}`}.`;
export const sheetOften = 'Asked often';
export const sheetOftenAbout = 'The questions that come up in most interviews.';
export const sheetAll = (count: number): string => `All ${count} questions`;
export const sheetAllAbout = 'The whole pack, for the evening before and the train.';
export const sheetTopicAbout = (count: number, topic: string): string => `${countQuestions(count)} about ${topic}.`;
/** Topics that share a sheet because each has few questions. */
export const sheetOtherTopics = 'Other topics';
export const sheetTopicsAbout = (topics: readonly string[]): string => `${topics.join(', ')}.`;

// ---- Sheets: the choice of one

export const sheetsSingle = 'Choose single questions';
export const sheetsLayout = 'Layout';
export const sheetsPaper = 'Paper';
export const sheetsPrint = 'Print';
export const sheetsSee = 'See the sheet below';
export const sheetsFailed =
  'The choice of questions could not be loaded. Check the connection and reload the page. The ready sheets below can be printed all the same.';
export const sheetsNoScript = 'Choosing single questions needs JavaScript. The sheets below are ready to print without it.';
export const sheetsNotLoaded = 'The questions could not be loaded. Check the connection, then choose again.';
/** What the chosen sheet holds; `paper` is one of `sheetPaperName`. */
export const sheetsHolds = (questions: number, pages: number, paper: string): string => `${countQuestions(questions)}, ${countOf(pages, 'page')} of ${paper}.`;

// ---- Sheets: those that are ready

export const sheetsReady = 'Ready to print';
/** Below the forms: the posters and the book. */
export const sheetsMore = 'More';
export const sheetsMoreAbout = 'All drawings, and all answers.';
export const sheetsPosters = 'Posters: one drawing on each sheet of paper';
export const sheetsBook = 'The book: every answer, with contents and index';
export const sheetsDrawings = (count: number): string => countOf(count, 'drawing');
export const sheetsPrintHint = 'Print this page from your browser. It comes out black on white, with page numbers.';
export const sheetsOtherChoice = 'Choose other questions, another layout, or print my own words';
/** Stands in place of `sheetsPrintHint` where there are files; `files` are links named by `sheetsFile`. */
export const sheetsPrintOrTake = (files: string): string => `Print this page, or take the file: ${files}`;
export const sheetsFiles = (files: string): string => `PDF: ${files}`;
/** `size` is the file's: `82 kB`. */
export const sheetsFile = (paper: string, pages: number, size: string): string => `${paper}, ${countOf(pages, 'page')}, ${size}`;

// ---- Sheets: on paper

/** A page's number at its foot, as CSS: `counter(page)` is its number, `counter(pages)` how many there are, text is in single quotes. */
export const paperPageNumber = "counter(page) ' of ' counter(pages)";
/** Which of several pages it is; nothing on the only one. */
const ofPages = (page: number, pages: number): string => (pages > 1 ? `, ${page} of ${pages}` : '');
/** Above ruled lines. */
export const paperNotes = 'Notes';
export const paperMyWords = 'My words';
/** Names the contents, for those who hear the page. */
export const paperContents = 'Questions on this sheet';
/** Above lines to write an answer on; `duration` is how long it should take, one of `durationShort`. */
export const paperSayAloud = (duration: string): string => `Say it aloud: ${duration}`;
/** Titles of a sheet's pages, where `title` is the sheet's. */
export const paperQuestions = (title: string, page: number, pages: number): string => `${title}: questions${ofPages(page, pages)}`;
export const paperAnswers = 'Answers';
export const paperFronts = (title: string, page: number, pages: number): string => `${title}: fronts${ofPages(page, pages)}`;
export const paperBacks = (title: string, page: number, pages: number): string => `${title}: backs${ofPages(page, pages)}`;
/** On cards that are left over, to fill in. */
export const paperMyQuestion = 'My own question';
export const paperMyAnswer = 'My own answer';
/** The back of a poster. */
export const posterWords = (drawing: string): string => `${drawing}: in words`;
export const posterMemory = 'Draw it here from memory';

// ---- The book

export const bookContents = 'Contents';
export const bookDrawings = 'Drawings';
/** Names the number of another page that shows a drawing, for those who hear it. */
export const bookAgain = (drawing: string): string => `${drawing}, again`;
export const bookIndexLong = 'Index of tools and terms';
export const bookIndex = 'Index';
/** Names a number in the index, for those who hear it. */
export const bookIndexEntry = (number: number, question: string): string => `${number}: ${question}`;
export const bookChapter = (number: number, chapters: number): string => `Chapter ${number} of ${chapters}`;
export const bookDay: Intl.DateTimeFormatOptions = { dateStyle: 'long' };
/** On the cover; `day` is in the form of `bookDay`. */
export const bookPrinted = (day: string): string => `Printed on ${day}.`;

// ---- Drawings

export const diagramLabel = (title: string): string => `Diagram: ${title}`;
/** Ends the title of a drawing before its caption. */
export const diagramTitleEnd = '.';
export const diagramEnlarge = 'Enlarge';
/** Follows the one above, for those who hear the page. */
export const diagramEnlargeWhich = (title: string): string => ` “${title}”`;
export const diagramSwipe = 'Swipe sideways to see it all.';
export const diagramInWords = 'The diagram in words';
export const viewerOut = 'Zoom out';
export const viewerIn = 'Zoom in';
export const viewerFit = 'Fit';
/** The same, for those who hear the button. */
export const viewerFitLong = 'Fit to the screen';
export const viewerClose = 'Close';

// ---- The lab

/** An output that a script printed, which runs again with these versions of tools. */
export const labRecorded = (tools: readonly string[]): string => `recorded with ${tools.join(', ')}`;
export const labChecked = (tools: readonly string[]): string => `checked by ${tools.join(', ')}`;
export const labNotChecked = 'not checked by a tool';
export const labExcerpt = (path: string): string => `Excerpt of ${path}`;
/** Kinds of files; all others are called by the names of their languages. */
export const labShell = 'Shell';
export const labSettings = 'Settings';
export const labText = 'Text';

// ---- Cards for Anki

export const ankiTitle = 'In Anki';
/** Links to files, each with its size: `82 kB`. */
export const ankiDeck = (cards: number, size: string): string => `Anki deck, ${countOf(cards, 'card')}, ${size}`;
export const ankiText = (size: string): string => `The same as plain text, without drawings, ${size}`;
export const ankiNote = 'Open the deck with Anki, on a phone or a computer; a later version of it updates the cards and keeps your progress.';
/** What Anki calls the card of a question. */
export const ankiCard = 'Say the answer';
export const ankiWhole = 'Read the full answer';

// ---- Counts

export const countQuestions = (count: number): string => countOf(count, 'question');
