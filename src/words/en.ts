/**
 * Every word of the interface in English: what pages, scripts and sheets say besides the pack. A language is one file, however long, so
 * that who translates has one file to read; `languages.ts` lists them, and each has every name of this one. Code takes a word by
 * `import * as words from '#words'`; a page's script gets those alone that it names, which is why no word is within an object.
 */
import type { Quotes } from '../text/typeset.ts';

// ---- Code to copy

export const copy = 'Copy';
export const copied = 'Copied';
export const copyByHand = 'Select and copy by hand';

// ---- Places of the site

export const skipToText = 'Skip to the text';

// ---- Times, days and lists

/** A time as a label has it: `35 s` under 90 seconds, else whole minutes: `3 min`. */
export const timeShort = (seconds: number): string => (seconds < 90 ? `${seconds} s` : timeMinutes(Math.round(seconds / 60)));
/** The same spelled out: `35 seconds`, `3 minutes`. */
export const timeLong = (seconds: number): string => (seconds < 90 ? `${seconds} seconds` : `${Math.round(seconds / 60)} minutes`);
export const timeMinutes = (minutes: number): string => `${minutes} min`;
/** An evening's minutes: `52 min`, from 100 minutes on `1 h 45 min`. */
export const timeEvening = (minutes: number): string =>
  minutes < 100 ? timeMinutes(minutes) : `${Math.floor(minutes / 60)} h${minutes % 60 === 0 ? '' : ` ${timeMinutes(minutes % 60)}`}`;
/** The form of a day within a sentence, for Intl.DateTimeFormat in the pack's language. */
export const dayForm: Intl.DateTimeFormatOptions = { dateStyle: 'long', timeZone: 'UTC' };
/** Between the items of a list, all of which are of equal weight. */
export const comma = ', ';

// ---- Typography

/** Marks for `"typed"` and `'typed'` text: what opens and closes the outer quotation, then the inner one. */
export const quotes: Quotes = ['“', '”', '‘', '’'];
/** Words that stay on the line of the number before them, in each form; signs such as `%`, `s` and `kB` do in every language. */
export const unitWords = [
  'nanosecond',
  'nanoseconds',
  'microsecond',
  'microseconds',
  'millisecond',
  'milliseconds',
  'second',
  'seconds',
  'minute',
  'minutes',
  'hour',
  'hours',
  'day',
  'days',
  'week',
  'weeks',
  'month',
  'months',
  'year',
  'years',
  'hundred',
  'thousand',
  'million',
  'billion',
  'percent',
];

// ---- Sections of an entry: the headings that its author writes

export const sectionFullAnswer = 'Full answer';
export const sectionShowIt = 'Show it';
export const sectionDiagnose = 'Diagnose';
export const sectionTradeOffs = 'Trade-offs';
/** `system` is the pack's own word for what it is about, such as `ordering platform`. */
export const sectionSystem = (system: string): string => `In the ${system}`;
export const sectionGoDeeper = 'Go deeper';
export const sectionMistakes = 'Common mistakes';
export const sectionScores = 'How it is scored';

// ---- Head, menu and foot of every page

export const siteSections = 'Sections';
export const siteMap = 'Site map';
export const siteQuick = 'Quick navigation';
export const siteMenu = 'Menu';
export const siteMarkdown = 'This page as Markdown';
export const placesStudy = 'Study';
export const placesSystem = 'The system';
export const placesSite = 'This site';
export const placeQuestions = 'Questions';
export const placeTopics = 'Topics';
export const placePlans = 'Plans';
export const placePractice = 'Practice';
export const placeProgress = 'My progress';
export const placeSearch = 'Search';
export const placeSheets = 'Sheets';
export const placeArchitecture = 'Architecture';
export const placeLab = 'Lab';
export const placeHome = 'Home';
export const placeAbout = 'About';
export const placeKeep = 'Keep on this device';
/** `theme` is system, light or dark. */
export const themeNow = (theme: string): string => `Theme: ${theme}`;

// ---- A question's page

/** `level` is foundation, intermediate or senior. */
export const levelName = (level: string): string => level;
/** `asked` is often, sometimes or rarely. */
export const askedHow = (asked: string): string => `asked ${asked}`;
/** Under a question's title: how long its short answer takes to say, and its full one, where it has both. */
export const questionToSay = (short: number, full?: number): string => `${timeShort(short)} to say${full === undefined ? '' : `, ${timeShort(full)} in full`}`;
/** Before the number of a core question, for who does not see it. */
export const questionCore = 'Core question ';
export const questionAlso = (count: number): string => (count === 1 ? 'Also asked another way' : `Also asked ${count} other ways`);
/** On the button that closes and opens the answer. */
export const answerSayFirst = (seconds: number): string => `Say it first · ${timeShort(seconds)}`;
export const answerShow = 'Show the answer';
/** Heading of the sentence that opens an answer. */
export const answerOneLine = 'Say first';
/** Heading of the short answer, after the time that it takes. */
export const answerShort = (seconds: number): string => `In ${timeLong(seconds)}`;
/** Heading of an answer without a short form. */
export const answerPlain = 'Answer';
export const answerFull = 'The full answer';
/** Follows the words above for who does not see what they are about. */
export const answerFullTo = (question: string): string => ` to “${question}”`;
export const answerOwnWords = 'My own words';
/** The fold over an answer's last part, and how long it takes to read. */
export const answerSenior = (seconds: number): string => `For a senior round · ${timeShort(seconds)} to read`;
export const onPage = 'On this page';
export const onPageToRead = (seconds: number): string => `${timeShort(seconds)} to read`;
export const askedNext = 'Asked next';
export const questionTools = 'Tools';
export const questionPaper = 'On paper';
/** Stand before and behind the name of a sheet; `short` says whether the answer has a short form. */
export const questionPaperBefore = (short: boolean): string => `${short ? 'Its short answer is' : 'It is'} on the study sheet `;
export const questionPaperAfter = '. This page prints, too, without what is around the answer.';
export const questionSources = 'Sources';
export const questionChecked = 'Checked';
/** Stand before and behind the day; `versions` are those that an answer was checked for, such as `Jenkins 2.5`. */
export const checkedBefore = 'Checked on ';
export const checkedAfter = (versions: readonly string[]): string => (versions.length > 0 ? `, for ${versions.join(comma)}.` : '.');
export const pagerQuestions = 'Previous and next question';
export const pagerDrawings = 'Previous and next drawing';
export const pagerPrevious = 'Previous';
export const pagerNext = 'Next';
export const entryTable = 'Table';
export const entryCode = 'Code';
/** Before what an answer costs, and before the mistake to avoid, where there is room for one sentence of it. */
export const keyTradeOff = 'Trade-off';
export const keyMistake = 'Avoid';

// ---- A question as Markdown

/** `link` is one to the diagram's page, with its title. */
export const twinDiagram = (link: string, caption: string): string => `Diagram: ${link}. ${caption}`;
/** `link` is one to the page of the file below, with its path. */
export const twinFile = (link: string): string => `From ${link}:`;
/** `day` is that of the last check, as 2026-01-31, where there was one. */
export const twinSource = (address: string, day?: string): string => `${day === undefined ? '' : `Checked ${day}. `}Source: ${address}`;

// ---- Lists of questions

export const allQuestions = (count: number): string => `All ${countQuestions(count)}`;
/** Title of a list; `level` is empty, foundation, intermediate or senior. */
export const listTitle = (level: string, often: boolean): string => {
  const whose = level ? `${level[0]!.toUpperCase()}${level.slice(1)} questions` : often ? 'Questions' : 'All questions';
  return often ? `${whose} asked often` : whose;
};
/** A list's title on one of its pages, if it has several. */
export const listPageOf = (title: string, page: number, pages: number): string => `${title}, page ${page} of ${pages}`;
export const listDescription = (count: number): string => `${countOf(count, 'interview question')} with spoken answers.`;
export const listChoose = 'Which questions';
/** `level` is empty for all, foundation, intermediate or senior. */
export const listLevel = (level: string): string => (level ? `${level[0]!.toUpperCase()}${level.slice(1)}` : 'All');
export const listOften = 'Asked often';
export const listNone = 'No question is both. Choose one of them.';
export const listPages = 'Pages of the list';
export const listPrevious = (count: number): string => `Previous ${count}`;
export const listNext = (count: number): string => `Next ${count}`;
/** Heading of a list that shows the first of more questions. */
export const listFirst = (count: number): string => `The first ${countQuestions(count)}`;
export const listEvery = 'Every question';

// ---- Home, and pages that are not there

export const homeDescription = (count: number): string => `${countQuestions(count)} with ${count === 1 ? 'its answer' : 'their answers'}.`;
export const homeCore = 'Core questions';
export const homeFirst = 'The first questions';
export const homeNext = 'What they ask next';
export const sampleCue = 'Try one';
export const sampleClosed = (seconds: number): string => `Say it first, then open · ${timeShort(seconds)}`;
export const sampleOpen = 'Hide the answer and say it yourself';
/** Heading of a first sentence that is not one to say first. */
export const sampleBegins = 'It begins';
export const tonightTitle = 'When is your interview?';
/** A sentence with three links, each alone, and what stands between and behind them. */
export const tonightSearch = 'Search';
export const tonightAfterSearch = ' a tool, a symptom or an error text, ';
export const tonightPractise = 'practise aloud';
export const tonightAfterPractise = ', or ';
export const tonightPrint = 'print a study sheet';
export const tonightEnd = '.';
export const missingTitle = 'There is no page here';
export const missingDescription = 'The address leads nowhere on this site.';
/** Two sentences with two links, each alone, and what stands around them. */
export const missingBefore = 'The address may have a slip in it. ';
export const missingSearch = 'Search the answers';
export const missingBetween = ', or begin with ';
export const missingAll = 'all questions';
export const missingEnd = '.';
export const searchTitle = 'Search the answers';
export const searchDescription = 'Find an answer by tool, symptom, abbreviation or sentence.';
/** Markdown. */
export const searchNoScript = 'The search needs JavaScript. Without it, use your browser’s “Find in page” on this list, or go through [the topics](/topics/).';

// ---- Topics and tools

export const topicsDescription = (topics: number, questions: number): string =>
  `${countOf(topics, 'topic')} with ${countOf(questions, 'interview question')}, and what each is about.`;
export const topicsCount = (count: number): string => countOf(count, 'topic');
export const topicDescription = (count: number, topic: string): string => `${countQuestions(count)} about ${topic}.`;
export const topicOften = (count: number): string => `${count} asked often`;
export const topicAbout = 'What interviewers look for';
/** The same in a pack whose authors wrote about the topic itself. */
export const topicAboutPlain = 'About it';
export const topicStudy = 'How to study it';
export const topicAloud = 'To say aloud';
/** How long all answers take: the only ones, or the short and the full ones. */
export const topicTimes = (short: number, full?: number): string =>
  full === undefined ? `${timeShort(short)} for all answers.` : `${timeShort(short)} for all short answers, ${timeShort(full)} for the full ones.`;
/** Stand before, in and behind the link to a sheet. */
export const topicSheetBefore = ' To print: ';
export const topicSheet = 'the study sheet';
export const topicSheetAfter = '.';
export const topicDrawings = (count: number): string => (count === 1 ? 'Drawing' : 'Drawings');
export const topicQuestions = (count: number): string => (count === 1 ? 'The question' : 'The questions, in study order');
/** Beside the words above. */
export const topicOrder = 'each prepares the next';
export const toolCount = (count: number): string => `In ${countOf(count, 'answer')}`;
export const toolAliases = (aliases: readonly string[]): string => `Also typed as ${aliases.join(comma)}.`;
export const toolFiles = 'Its files in the lab';

// ---- Pages of drawings and of the lab

export const drawingsDescription = (system: string | undefined, count: number): string => `The ${system} in ${drawingsCount(count)}, drawn and in words.`;
export const drawingsTitle = (system: string | undefined): string => `The ${system}, drawn`;
export const drawingsCount = (count: number): string => countOf(count, 'diagram');
export const drawingsLead = 'Learn two of these well enough to draw them on a whiteboard while you talk.';
export const drawingsOther = 'Other drawings';
/** Before the questions that show a drawing. */
export const drawingShownIn = 'Shown in ';
/** Before the name of a file. */
export const drawingAlone = 'The drawing alone, as a file: ';
export const labTitle = 'The lab';
export const labDescription = (system: string | undefined): string =>
  `${system === undefined ? 'The platform' : `The ${system}`} as files, each checked by the tool that would run it.`;
export const labHeading = 'The platform as files';
/** How many files there are, and how many of them a tool has checked. */
export const labCount = (files: number, proven: number): string => `${countOf(files, 'file')}, ${proven} proven`;
export const labNoFiles = 'No files';
export const labNone = 'This pack has no lab.';
export const labMarks = 'A tool checked every file without a mark; a file’s page names the tool. No tool can prove the others.';
export const labLanguage = 'Language';
export const labCheckedBy = 'Checked by';
export const labUnmarked = 'Shown without the mark';
export const labWhole = (path: string): string => `The whole of ${path}`;
export const labShownBy = 'Questions that show it';

// ---- Plans

export const plansDescription = 'What to read each evening before the interview, for how many minutes, and which sheet to print.';
export const plansTitle = 'When is your interview?';
export const plansLead = 'A plan says what to read each evening, for how long, what to say again, and which sheet to print.';
/** When the interview is; `plan` is tomorrow, three-days, week or two-weeks. */
export const planWhen = (plan: string): string =>
  plan === 'tomorrow' ? 'Tomorrow' : plan === 'three-days' ? 'In three days' : plan === 'week' ? 'In a week' : 'In two weeks';
/** Title of a plan's page; `plan` as above. */
export const planTitle = (plan: string): string => `Interview ${planWhen(plan)[0]!.toLowerCase()}${planWhen(plan).slice(1)}`;
export const planEvenings = (count: number): string => countOf(count, 'evening');
/** How long its evenings are, the longest having so many minutes. */
export const planLength = (evenings: number, minutes: number): string => (evenings === 1 ? timeEvening(minutes) : `up to ${timeEvening(minutes)}`);
/** `facts` are the three above and the count of its questions. */
export const planDescription = (facts: readonly string[]): string =>
  `What to read each evening, for how many minutes, and which sheet to print: ${facts.join(comma)}.`;
export const planLead = 'Core questions first, then what is asked most. Read a page, cover it, say its short answer aloud.';
export const planTonight = 'Tonight';
export const planEvening = (number: number): string => `Evening ${number}`;
export const planAgain = 'Say again';
/** Earlier evenings, within a line: one, or three and more in a row. */
export const planAgainOf = (first: number, last: number): string => (first === last ? `evening ${first}` : `evenings ${first} to ${last}`);
/** Between those evenings and their answers, then the answers, then the minutes. */
export const planAgainBetween = ': ';
export const planAgainAnswers = (count: number): string => `${countOf(count, 'answer')} from memory`;
export const planAgainMinutes = (minutes: number): string => `, ${timeMinutes(minutes)}`;
export const planTerms = 'Words to use';
export const planPractise = 'Practise';
export const planAloud = (count: number): string => `${countOf(count, 'answer')} aloud`;
export const planPrint = 'Print';
/** Between the name of a sheet and the words below. */
export const planPrintOr = ' or ';
export const planPrintThese = 'exactly these';
export const planMorning = 'The morning';
export const planOnce = 'Say once';
export const planOnceAnswers = (count: number, core: boolean): string =>
  `${core ? countOf(count, 'core answer') : `${countOf(count, 'answer')} of the first evening`}, aloud and from memory`;
export const planTake = 'Take along';
/** Behind the name of a sheet. */
export const planTakePrinted = ', printed';
/** How many of the questions left out are asked often, sometimes and rarely, without those that are none: `3 asked sometimes, 2 rarely`. */
export const planAsked = (counts: readonly { asked: string; count: number }[]): string =>
  counts.map(({ asked, count }, index) => `${count} ${index === 0 ? 'asked ' : ''}${asked}`).join(comma);
/** `asked` are the counts above. */
export const planLeftOut = (evenings: number, count: number, asked: string): string =>
  `${evenings === 1 ? 'Not tonight' : 'Not in this plan'}: ${countQuestions(count)} (${asked}).`;
export const planNothingOut = 'Nothing is left out.';
/** `pace` in words a minute; seconds for a drawing, and to check an answer. */
export const planMinutes = (pace: number, looking: number, checking: number): string =>
  `Minutes: the whole page at ${pace} words a minute, ${looking} seconds for a drawing or a file of the lab, then its short answer said once. Saying again: the short answer from memory, and ${checking} seconds to check it.`;
export const planOthers = 'Other plans';

// ---- Pages of sheets, practice and keeping

export const sheetsDescription = 'Sheets to print: study sheets, rehearsal, cue cards, the night before, posters and the whole book.';
export const sheetsCue = 'For paper';
export const sheetsLead = 'Choose questions and a layout, print the sheet, and take it with you.';
export const sheetsOtherTopics = 'Other topics';
export const postersTitle = 'Posters';
export const postersDescription = 'Every drawing on a page of its own; on its back, the drawing in words, and room to draw it from memory.';
export const postersCount = (count: number): string => countOf(count, 'drawing');
export const postersLead =
  'One drawing on each sheet of paper, and its words on the back. Print on both sides; turn the sheet over and draw from memory: interviewers ask for that.';
export const bookTitle = 'The book';
export const bookDescription = (count: number): string => `The whole pack as one book: ${countQuestions(count)}, with contents and an index.`;
export const bookHolds = (questions: number, chapters: number): string =>
  `${countQuestions(questions)} with their whole answers, in ${countOf(chapters, 'chapter')}, with an index of tools and terms.`;
export const practiceDescription = 'One question at a time: say the answer aloud, check it, score it, and be asked again before you forget it.';
export const practiceCue = 'Say it aloud';
export const practiceLead = 'One question at a time. Say your answer, compare, score yourself. Weak answers come back sooner.';
export const practiceFailed = 'Practice could not be loaded. Check the connection and reload the page; the answers below work without it.';
/** Markdown. */
export const practiceNoScript =
  'Without JavaScript nothing is timed or remembered. Read a question, say your answer, then open it. [Sheets](/sheets/) are for paper.';
/** Heading of a list whose answers are closed: of the first questions of more, or of all. */
export const practiceClosed = (count: number, first: boolean): string => `${first ? listFirst(count) : countQuestions(count)}, answers closed`;
export const progressDescription = 'What you know, what is due, and your progress as a file: kept on your device alone.';
export const progressCue = 'On this device';
export const progressLead = 'What you scored and wrote is kept in this browser alone. Save it as a file to move it or to keep it.';
export const progressFailed = 'The questions could not be loaded. Check the connection and reload the page; your progress is kept.';
export const progressNoScript = 'Progress needs JavaScript, which is off.';
export const keepDescription = 'The whole site on your device: it opens without network.';
export const keepCue = 'Without network';
export const keepLead = 'Every page, the search and practice, on a train, in a waiting room or abroad.';
export const keepHere = 'On this device';
export const keepNoScript = 'Keeping the site needs JavaScript, which is off.';
export const keepWhat = 'What is kept';
export const keepWhatPages =
  'All pages, drawings and files of the lab, the search and practice. Files for paper and for card programs are not: save those as files.';
export const keepWhatWhole =
  'It is loaded as a whole and stays as it is until a newer version is here as a whole. Your scores and own words are on this device anyway, and stay when you remove the site.';
export const keepLong = 'For how long';
export const keepLongUntil =
  'Until you remove it. A browser may delete it when the device runs out of room. Safari deletes it, with your scores, after seven days of use in which you did not come here; what was added to the Home Screen or the Dock it leaves alone.';
export const keepApp = 'As an app';
export const keepAppHow =
  'The browser’s menu has “Install”, “Add to Home Screen” or “Add to Dock”: the site then opens in a window of its own. Keep it there, too, if the app says that it is not kept.';
export const notKeptTitle = 'This page is not kept on this device';
export const notKeptDescription = 'What a kept site shows without network in place of a page that it does not have.';
export const notKeptCue = 'No network';
/** Markdown. */
export const notKeptLead =
  'There is no network, and this address is not among [what is kept here](/offline/). Try again when there is, or go on with [all questions](/questions/).';
/** Markdown. */
export const notKeptFiles =
  'PDFs and files for card programs are never kept. Download them while you have network. Without it, [choose a sheet](/sheets/) and print it from the browser.';

// ---- About

export const aboutTitle = 'About this pack';
export const aboutDescription = 'How the answers are checked, how often questions are asked, accessibility, licences and independence.';
export const aboutIndependence = 'Independence';
export const aboutChecks = 'How answers are checked';
/** The same of a pack whose answers nobody checked. */
export const aboutChecksPlain = 'The answers';
export const aboutCount = (answers: number, sources: number): string =>
  `The pack has ${countOf(answers, 'answer')}${sources > 0 ? ` with ${countOf(sources, 'source')}` : ''}.`;
export const aboutShown = 'Each answer shows the day of its last check and the versions it depends on.';
export const aboutShownPlain = 'They are shown as their authors wrote them.';
/** Markdown. */
export const aboutLab = (proven: number, files: number): string =>
  `Code in an answer is part of a file in [the lab](/lab/). “Checked by” means that the named tool ran over exactly that file and would have refused it; the mark is on ${proven} of ${countOf(files, 'file')}, and the others say why they have none. What a tool cannot see, such as the accounts and clusters the files describe, was never run.`;
export const aboutLengths = 'Three lengths';
export const aboutLengthsPlain = 'Speaking times';
export const aboutLengthsThree = 'One line to say first, a short answer for thirty to forty-five seconds, and a full answer of two to four minutes. ';
export const aboutPace = (pace: number): string => `Speaking times are for ${pace} words a minute.`;
export const aboutFrequency = 'How often things are asked';
export const aboutAccessibility = 'Accessibility';
export const aboutAccessibilityText =
  "The site aims at WCAG 2.2, level AA. Every page is complete without scripts, works by keyboard, and follows the system's light or dark setting. Every diagram has its whole content in words below it. Automated checks with axe run over all pages in both schemes on each change; they find only part of what can be wrong, so reports of barriers are welcome.";
export const aboutPrivacy = 'Privacy';
/** Markdown. */
export const aboutPrivacyText =
  'No cookies, no analytics, no request to another host. Your choice of theme and your last searches are kept in your browser and sent nowhere; “Clear” beside the searches deletes them. The [whole site](/offline/) is kept there only if you ask for it.';
export const aboutLicences = 'Licences';
/** Stand before and behind the name of a licence. */
export const aboutLicenceBefore = 'The text and diagrams are under ';
export const aboutLicenceAfter = '. ';
export const aboutCode =
  'The code that builds the site is under the MIT licence. Its fonts, Literata and Answer Sans (cut from Source Sans), are under the SIL Open Font License 1.1, and cut to the characters in use.';
export const aboutEnglish = 'General English in the search is drawn from WordNet 3.1, © 2006 Princeton University, and from GloVe word vectors.';
export const aboutMachines = 'For programs';
/** Markdown. */
export const aboutMachinesText =
  'The whole pack is in [pack.json](/pack.json), an index in [llms.txt](/llms.txt), and each question is a Markdown file beside its page.';

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

export const sheetCore = (count: number): string => `The ${spell(count)} core ${count === 1 ? 'question' : 'questions'}`;
/** `system` is what the pack is about, where it says so. */
export const sheetCoreAbout = (system: string | undefined): string =>
  `What to say first and what to say in under a minute${system === undefined ? '' : `: ${system}`}.`;
export const sheetOften = 'Asked often';
export const sheetOftenAbout = 'The questions that come up in most interviews.';
export const sheetAll = (count: number): string => `All ${count} questions`;
export const sheetAllAbout = 'The whole pack, for the evening before and the train.';
export const sheetTopicAbout = (count: number, topic: string): string => `${countQuestions(count)} about ${topic}.`;
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
/** Above lines to write an answer on; `duration` is how long it should take, as `timeShort` says it. */
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

/** A number with its noun. Not that of `src/text/`: scripts would share a file for it, which is a request of its own. */
function countOf(count: number, noun: string, nouns = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : nouns}`;
}
