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

// ---- Search

export const searchLabel = 'Search the answers';
export const searchHint = 'A tool or a symptom';
export const searchButton = 'Search';
export const searchClose = 'Close';
export const searchTopic = 'Topic';
export const searchLevel = 'Level';
/** Of a list of topics or levels: any of them. */
export const searchAny = 'All';
export const searchFailure = 'The search could not be loaded. Check the connection, or use the list of all questions.';
export const searchOpenPage = 'Open the search page';
export const searchExactly = 'Search for exactly what I typed';
export const searchRecent = 'Recent searches';
/** Forgets the recent searches. */
export const searchClear = 'Clear';
export const searchPlaces = 'Topics and tools';
export const searchAnswers = 'Answers';
export const searchOthers = 'Drawings, lab files and other pages';
export const searchOtherPages = 'Other pages';
export const searchTopics = 'Look through a topic';
export const searchAllQuestions = 'All questions';
export const searchGoesOn = 'Searching …';
/** What a reader typed, within a sentence. */
export const searchQuoted = (query: string): string => `“${query}”`;
/** `query` is quoted, here and below. */
export const searchNothing = (query: string): string => `Nothing found for ${query}. Try one word, a tool's name or a symptom.`;
export const searchOnPagesOnly = (query: string): string => `No answer for ${query}, but other pages have it.`;
/** The beginning of what is said above the answers; `searchRead` and `searchFirst` may follow. */
export const searchFound = (answers: number, query: string): string => `${countOf(answers, 'answer')} for ${query}.`;
/** Both are quoted: what was typed, and what was found in its place. */
export const searchRead = (typed: string, meant: string): string => ` ${typed} was read as ${meant}.`;
export const searchFirst = (shown: number): string => ` The first ${shown} are shown.`;
export const searchShortAnswer = 'Short answer';
/** Of a result: `kind` is topic, tool, diagram, lab, or anything else for a page. */
export const searchKind = (kind: string): string => ({ topic: 'Topic', tool: 'Tool', diagram: 'Diagram', lab: 'Lab file' })[kind] ?? 'Page';

// ---- The site on a reader's device

/** A line whose middle part is the link. */
export const keepLine = ['', 'Keep the site on this device', ' to read, search and practise without network.'] as const;
export const keepButton = 'Keep on this device';
export const keepStop = 'Stop';
export const keepRemove = 'Remove from this device';
export const keepNewer = 'A newer version is ready. It opens with the next page you load, once no other tab has this site open.';
export const keepReload = 'Reload';
export const keepNone = 'Not kept on this device.';
export const keepGoesOn = 'Keeping the site …';
export const keepGone = 'No longer kept: this browser deleted it. Keep it again while there is network.';
/** For who hears how it goes on; the page shows more of it. */
export const keepDone = 'Done.';
export const keepRemoved = 'Removed from this device. Your scores and your own words stay.';
export const keepNotRemoved = 'The browser did not remove it. Close other tabs of this site, then try again.';
/** Name of the bar that shows how far loading is. */
export const keepBar = 'Loading the site';
/** That everything is here, and what is still being done: checking and unpacking take a while on a phone. */
export const keepUnpacking = 'Everything is loaded. Unpacking it now…';
/** Sizes, here and below, are as `1.2 MB`. */
export const keepLoaded = (loaded: string, total: string): string => `${loaded} of ${total} loaded.`;
export const keepNewerLoaded = (loaded: string, total: string): string => `A newer version: ${loaded} of ${total} loaded.`;
/** `share` is as `25%`. */
export const keepShareLoaded = (share: string): string => `${share} loaded.`;
/** `said` is the number as a reader reads it, as `1,012`. */
export const keepFiles = (count: number, said: string): string => `${said} ${count === 1 ? 'page or file' : 'pages and files'}`;
/** `files` is what `keepFiles` says, here and below. */
export const keepSize = (load: string, unpacked: string, files: string): string => `${load} to load, ${unpacked} on the device: ${files}.`;
/** The form of a day in `keepSince`, for Intl.DateTimeFormat in the pack's language. */
export const keepDayForm: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long' };
export const keepSince = (day: string, files: string): string => `Kept on ${day}: ${files}. Works without network.`;
export const keepLasts = 'This browser will not delete it by itself.';
export const keepMayGo = 'This browser may delete it by itself when the device runs out of room.';
/** What went wrong, what of the site is kept now, and what to do: three sentences. */
export const keepTrouble = (problem: string, isKept: boolean, remedy: string): string =>
  `${problem} ${isKept ? 'What was kept before stays as it was.' : 'Nothing was kept.'} ${remedy}`;
/** Problem and remedy, here and in all that follow. */
export const keepOffline = ['The network went away before everything was here.', 'Try again when it is back.'] as const;
/** `status` is the number of an error, if there is one. */
export const keepStatus = (status: number | undefined) =>
  [`The server answered with ${status === undefined ? 'an error' : `error ${status}`}.`, 'Try again later.'] as const;
export const keepDamaged = ['What arrived is damaged or cut short.', 'Try again; if it happens again, try another network.'] as const;
export const keepUpdated = ['The site was updated while it was loading.', 'Try again: the new version is loaded then.'] as const;
/** `size` is what the site needs, where that is known. */
export const keepFull = (size: string | undefined) =>
  [`This device has no room for it${size === undefined ? '' : `: ${size} are needed`}.`, 'Free some room, then try again.'] as const;
export const keepRefused = [
  'This browser lets the site keep nothing.',
  'Allow it in the browser’s settings, or leave the private window, then try again.',
] as const;
export const keepStopped = ['Stopped.', 'You can begin again at any time.'] as const;
export const keepNoWorker = [
  'This browser does not let the site answer without network.',
  'Allow the site’s data in the browser’s settings, or leave the private window, then try again.',
] as const;
export const keepNoArchive = ['This site has no archive to keep.', 'Whoever runs it has to build and publish it again.'] as const;
export const keepNotSecure = 'This page came over http, and browsers keep sites that come over https only. Open it at its https address.';
export const keepNoWorkers =
  'This browser keeps no site here: private windows of Firefox do not, nor do old browsers. Open the site in a usual window or a newer browser.';
export const keepTooOld = 'This browser is too old to unpack what would be kept. Open the site in a newer one.';
/** Below the icon of an installed site whose title is too long for that: twelve characters at most. */
export const keepAppName = 'Answerpack';

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
export const toolFilesMore = (count: number): string => `${countOf(count, 'more file')} in the lab`;

// ---- Pages of drawings and of the lab

export const drawingsDescription = (system: string | undefined, count: number): string => `The ${system} in ${drawingsCount(count)}, drawn and in words.`;
export const drawingsTitle = (system: string | undefined): string => `The ${system}, drawn`;
export const drawingsCount = (count: number): string => countOf(count, 'diagram');
export const drawingsLead = 'Learn two of these well enough to draw them on a whiteboard while you talk.';
export const drawingsOther = 'Other drawings';
/** Before the questions that show a drawing. */
export const drawingShownIn = 'Shown in ';
/** Behind as many of these questions as have room; `count` is how many more there are. */
export const drawingShownMore = (count: number): string => `and ${countOf(count, 'more question')}`;
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
/** One of the sheets of a large topic, or of several small ones. */
export const sheetPart = (title: string, part: number, parts: number): string => `${title}, part ${part} of ${parts}`;
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
/** Above lines to write an answer on; `duration` is how long it should take, as `timeShort` has it. */
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

// ---- Choice of questions, for practice and for sheets

export const choiceWhich = 'Which questions';
export const choiceDue = 'Due today';
export const choiceLast = 'Once more before the interview';
export const choiceWeak = 'What I scored weak';
export const choiceOften = 'Asked often';
export const choiceCore = 'Core questions';
export const choiceAll = 'Everything';
export const choicePlan = 'Tonight’s plan';
/** Names the list beside the one above, for those who hear the page. */
export const choicePlanList = 'Plan and evening';
export const choiceTopic = 'A topic';
export const choiceTopicList = 'Topic';
export const choiceLevel = 'A level';
export const choiceLevelList = 'Level';
export const choiceSingle = 'Single questions';
/** An evening in the list of plans: `plan` is the title of one, such as `Interview in a week`. */
export const choiceEvening = (plan: string, evening: number): string => `${plan}: evening ${evening}`;
export const choiceOnlyEvening = (plan: string): string => `${plan}: tonight`;
/** An evening as one of the two above names it, on which earlier answers are said again. */
export const choiceEveningAgain = (evening: string): string => `${evening}, say again`;
export const choiceNothingDue = 'Nothing is due today. Choose something new.';
export const choiceAllSaid = 'All of it is said. Sleep well.';
export const choiceNotYetLast = 'This is for the evening before the interview. Set its day below.';
export const choiceNothingWeak = 'Nothing is scored weak. Choose something else.';
export const choiceNothing = 'There is no question in it. Choose something else.';
/** `asked` is a word of the page's address. */
export const choiceUnknown = (asked: string): string => `The address asks for “${asked}”, which this pack does not have. Choose below.`;

// ---- Practice: what is chosen

export const practiceHowLong = 'How long';
export const practiceNoLimit = 'No limit';
export const practiceStart = 'Start';
/** What a session holds: as many questions of `all` as can be said in the chosen time, which may be all of them. */
export const practiceHolds = (count: number, all: number, minutes: number): string =>
  `${count < all ? `${count} of ` : ''}${countQuestions(all)}, about ${minutes} min.`;
export const practiceInterview = 'Mock interview';
export const practiceInterviewNote = 'Mixed topics, easy to hard. A weak answer gets a follow-up. It ends when the time is over.';
export const practiceDay = 'My interview';
/** Names the field below the words above, for those who hear the page. */
export const practiceDayField = 'Day of my interview';
export const practiceDayUnset = 'Set the day: nothing is asked again after it.';
export const practiceDayOver = 'That day is over. Set the next one, or clear it.';
/** When the interview is, in so many days. */
export const practiceDaySet = (days: number): string =>
  `${days === 0 ? 'Today' : days === 1 ? 'Tomorrow' : `In ${countOf(days, 'day')}`}. Nothing is asked again after it.`;
/** Before a link to an evening of a plan. */
export const practiceTonight = 'Tonight:';
export const practiceCardFailed = 'The question could not be loaded. Check the connection, then try again. Your scores are kept.';
export const practiceRetry = 'Try again';

// ---- Practice: a question

/** How far a session is is said by one or two of these, with a dot between. */
export const practicePlace = (number: number): string => `Question ${number}`;
export const practicePlaceOf = (number: number, total: number): string => `Question ${number} of ${total}`;
/** A question that an interviewer asks after an answer. */
export const practicePlaceFollowUp = 'Follow-up';
export const practicePlaceLast = 'the last one';
export const practicePlaceMore = (count: number): string => `${count} more`;
export const practiceMinutesLeft = (minutes: number): string => `${minutes} min left`;
/** `clock` is as a clock shows it, `0:30`. */
export const practiceSecondsLeft = (clock: string): string => `${clock} left`;
export const practiceStop = 'Stop here';
/** Stands for a question until one is loaded. */
export const practiceQuestion = 'The question';
export const practiceTime = 'Time of the short answer';
/** What was spoken of the time that it should take, both as a clock shows them. */
export const practiceClock = (spoken: string, aim: string): string => `${spoken} of ${aim}`;
export const practiceSpeak = 'Start speaking';
export const practiceTimeOver = 'Time is over. Finish this answer and score it: the summary is next.';
export const practiceGone = (question: string): string => `“${question}” is no longer in the pack and was left out.`;

/** Steps of an answer: the button that shows each, and its heading. */
export const practiceShowLine = 'Show the first sentence';
export const practiceShowTerms = 'Show the terms';
/** Above terms to tick. */
export const practiceTerms = 'Did you say';
/** Above those that the short answer does not say. */
export const practiceTermsLonger = 'In a longer answer';
export const practiceShowShort = 'Show the short answer';
export const practiceShort = 'The short answer';
export const practiceShowAnswer = 'Show the answer';
export const practiceAnswer = 'The answer';
export const practiceShowScores = 'Show how it is scored';
export const practiceWholePage = 'The whole page';
export const practiceShowOwn = 'Show my own words';

// ---- Practice: a recording

export const recordStart = 'Record me';
export const recordStop = 'Stop recording';
export const recordAgain = 'Record again';
export const recordDownload = 'Download the recording';
export const recordRuns = 'Recording. It stays in this page.';
/** `clock` is how long it is, as a clock shows it. */
export const recordDone = (clock: string): string => `Recorded: ${clock}. It is gone when you go on, unless you download it.`;
export const recordNone = 'This browser cannot record here. The clock runs all the same.';
export const recordNotAllowed = 'The microphone is not allowed for this page. Allow it beside the address, or go on without a recording.';
export const recordNoMicrophone = 'There is no microphone. Connect one, or go on without a recording.';
export const recordNoSound = 'The microphone does not answer: another program may have it. Go on without a recording, or try again.';

// ---- Practice: scores

/** What a score from 1 to 4 is called, on its button and wherever it is shown; sentences about one have its name. */
export const scoreName = (score: number): string => ['again', 'weak', 'good', 'excellent'][score - 1]!;
export const scoreGroup = 'Score your answer';
export const scoreKeys = 'Keyboard: Space continues · 1 again · 2 weak · 3 good · 4 excellent';
/** When a question is asked again: below a score, in a table, and in `scoreNext`. */
export const againNotYet = 'not yet asked';
export const againNow = 'now';
export const againInMinutes = (minutes: number): string => `in ${minutes} min`;
export const againInHours = (hours: number): string => `in ${countOf(hours, 'hour')}`;
/** From 1 on. */
export const againInDays = (days: number): string => (days === 1 ? 'tomorrow' : `in ${countOf(days, 'day')}`);
/** From 2 on. */
export const againInMonths = (months: number): string => `in ${months} months`;
export const againToday = 'once more today';
export const againTonight = 'once more tonight';
/** The evening before the interview. */
export const againLastEvening = 'on the last evening';
/** It is not asked again: what is known now will be known on the day of the interview. */
export const againKnown = 'known on the day';
export const againRead = 'read it again';
/** What a score did, where `score` is its name; `when` is one of the above. */
export const scoreNext = (score: string, when: string): string => `Scored ${score}: asked again ${when}.`;
export const scoreAgain = 'Scored again: once more today.';
export const scoreRead = (score: string): string => `Scored ${score}: read it again before the interview.`;
export const scoreKnown = (score: string): string => `Scored ${score}. You will most likely (9 times in 10) still know it at the interview.`;
/** Follows the one above. */
export const scoreKnownOnce = 'It comes once more on the last evening.';
export const scoreFollowUps = 'An interviewer asks next';
export const scoreGoOn = 'Next question';
export const scoreChange = 'Change the score';

// ---- Practice: the end of a session

export const endDone = 'Done';
export const endInterview = 'Your mock interview';
/** When a session began. */
export const endDate: Intl.DateTimeFormatOptions = { dateStyle: 'long', timeStyle: 'short' };
export const endNoneGood = (total: number): string => `You tried ${countOf(total, 'question')}. What you read tonight is easier the next time.`;
/** Fewer than all. */
export const endSomeGood = (good: number, total: number): string => `You answered ${good} of ${total} questions well.`;
export const endAllGood = (total: number): string => (total === 1 ? 'You answered it well.' : `You answered all ${total} questions well.`);
export const endBetter = (count: number): string => `${countOf(count, 'question')} went better the second time.`;
/** A session in numbers is a line of these, with dots between. */
export const endAnswers = (count: number): string => countOf(count, 'answer');
export const endSpoken = (clock: string): string => `${clock} spoken`;
/** So many answers were. */
export const endTooLong = (count: number): string => `${count} too long`;
export const endScored = (count: number, score: string): string => `${count} ${score}`;
export const endNothing = 'Nothing was scored.';
export const endRead = 'Read tonight';
/** Heads of the table, also beside each value on a narrow screen. */
export const endQuestion = 'Question';
export const endScore = 'My score';
export const endTime = 'I spoke';
export const endNext = 'Next';
/** Before a question that followed on an answer. */
export const endFollowUp = 'Follow-up:';
/** The names of the scores of one question, in order. */
export const endScores = (scores: readonly string[]): string => scores.join(', then ');
/** An answer was, by so many seconds. */
export const endTooLongBy = (seconds: number): string => `${timeShort(seconds)} too long`;
export const endBack = 'Back to the choice';
export const endWeak = 'The weak ones again';
export const endPrint = 'Print';

// ---- A reader's own words

export const ownWordsLabel = 'The answer as you would say it: your company, your numbers. Kept on this device.';
/** The same on the page of a question. */
export const ownWordsPageLabel = 'The answer as you would say it: your company, your numbers. Kept on this device, and shown in practice.';
export const ownWordsSaved = 'Saved on this device.';
export const ownWordsBoth = 'Another tab changed these words, too. Both versions are kept: the other one is below yours.';
export const ownWordsTaken = 'Another tab changed these words. They are shown as they are now.';
export const ownWordsFailed = 'This could not be loaded. Check the connection, then reload the page.';
/** Stands in the field between two versions. */
export const ownWordsParted = '— an earlier version —';

// ---- What a device keeps

export const progressNotKept = 'This browser keeps nothing for this site: what you score and write is gone when this page is closed. Export it to keep it.';
export const progressNewer =
  'Your progress was saved by a newer version of this site. It is kept as it is; reload this page to use it. Until then nothing is saved.';
export const progressFull = 'This device has no room left, so your last changes are not saved. Export your progress, or free some room and go on.';
export const progressDamaged = (questions: number): string =>
  `The progress of ${countOf(questions, 'question')} was damaged. What could be read is here; the rest is kept aside on this device.`;

// ---- Progress

export const progressNow = 'Now';
export const progressNone = (total: number): string => `None of ${countQuestions(total)} practised yet.`;
export const progressPractised = (practised: number, total: number, due: number): string =>
  `${practised} of ${countQuestions(total)} practised, ${due} due today.`;
export const progressOnce = (answers: number): string => `${countOf(answers, 'answer')} to say once more before the interview.`;
export const progressOwnWords = (answers: number): string => `${countOf(answers, 'answer')} in your own words.`;
/** In so many days. */
export const progressInterview = (days: number): string =>
  `Your interview is ${days === 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${countOf(days, 'day')}`}.`;
export const progressGone = (questions: number): string =>
  `${countQuestions(questions)} ${questions === 1 ? 'is' : 'are'} no longer in the pack; what you did there is kept.`;
export const progressPractise = 'Practise';
export const progressDays = 'Asked again';
/** Each of these stands behind a number of questions, as `againInDays` and those below it do. */
export const progressToday = 'today';
export const progressLater = 'later';
export const progressOnceMore = 'once more before the interview';
export const progressTopics = 'By topic';
export const progressKnown = (known: number, total: number): string => `${known} of ${total} known`;
export const progressTopicKnown = (topic: string, known: number, total: number): string => `${topic}: ${known} of ${total} known`;
export const progressLast = 'Last practised';

// ---- Progress as a file

export const progressFileTitle = 'As a file';
export const progressFileNote = 'Export saves scores, your own words and the day of your interview. Import adds a file to what is here; nothing is replaced.';
export const progressFileExport = 'Export';
export const progressFileExported = (questions: number): string => `Exported: ${countQuestions(questions)}.`;
export const progressFileImport = 'Import';
export const progressFileImported = (questions: number): string => `Imported: ${countQuestions(questions)}.`;
/** Follows the one above. */
export const progressFileUnknown = (questions: number): string =>
  `${countQuestions(questions)} more ${questions === 1 ? 'is' : 'are'} not in this pack; what you did there is kept.`;
export const progressFileDamaged = (questions: number): string => `${countQuestions(questions)} could not be read whole; what could be read is here.`;
/** “Export” is what `progressFileExport` says, here and below. */
export const progressFileTooLarge = (megabytes: number, most: number): string =>
  `This file has ${megabytes} MB; a progress file has less than ${most}. Choose the one that “Export” saved.`;
export const progressFileUnread = 'The file could not be read. Choose it again.';
export const progressFileCut = 'This progress file is damaged or cut short. Export it again where it came from.';
export const progressFileOther = 'This is no progress file. Choose the file that “Export” saved.';
export const progressFileOtherText = 'This is no progress file. Choose the file that “Export” saved: its name ends in .json.';
export const progressFileNewer = 'This file was saved by a newer version of this site. Reload this page, then import it again.';
/** `pack` is the title of the one that the file is of, where it says so. */
export const progressFileOfPack = (pack?: string): string =>
  `This is a progress file of ${pack === undefined ? 'another pack' : `“${pack}”`}: none of its questions is in this pack.`;
export const progressFileDelete = 'Delete everything';
export const progressFileNothing = 'There is nothing to delete.';
export const progressFileAsk = (questions: number): string =>
  `This deletes the scores and words of ${countQuestions(questions)} on this device. A file that you exported stays.`;
export const progressFileDeleteYes = 'Yes, delete it';
export const progressFileKeep = 'Keep it';
export const progressFileDeleted = 'Deleted. This device knows nothing of your practice now.';
export const progressFileNotDeleted = 'The browser did not delete it. Close other tabs of this site, then try again.';

// ---- The day of the interview, on the page of a plan

export const planDayLabel = 'My interview is on';
export const planDaySet = 'Set this day';
export const planDayClear = 'Clear the day';
export const planDayFollow = 'Follow this plan';
/** A day in a sentence, and below the name of an evening. */
export const planDayLong: Intl.DateTimeFormatOptions = { weekday: 'long', day: 'numeric', month: 'long' };
export const planDayShort: Intl.DateTimeFormatOptions = { weekday: 'long', day: 'numeric', month: 'short' };
export const planDayUnset = 'Set the day: each evening then has its date, and tonight is marked.';
export const planDayOver = 'That day is over. Set the next one; an empty field clears it.';
/** In these, `link` makes a link of its words; `days` are those until the interview, from 1 on. */
export const planDayMorning = <Link>(link: (text: string) => Link): (string | Link)[] => [
  'Your interview is today. What is left of the plan is ',
  link('the morning'),
  '.',
];
/** `begins` is the day on which the plan does, as `planDayLong` writes it. */
export const planDayEarly = (days: number, begins: string): string =>
  `Your interview is ${againInDays(days)}. This plan begins on ${begins}; you may begin earlier.`;
/** Follows the one above; `plan` is when the interview is in a longer plan: `In a week`. */
export const planDayLonger = <Link>(plan: string, link: (text: string) => Link): (string | Link)[] => ['There is time for a longer plan: ', link(plan), '.'];
/** The plan of this page takes so many evenings; `plan` is when the interview is in the one that fits. */
export const planDayTooSoon = <Link>(days: number, evenings: number, plan: string, link: (text: string) => Link): (string | Link)[] => [
  `Your interview is ${againInDays(days)}: too soon for this plan, which takes ${countOf(evenings, 'evening')}. If you begin now, take the plan `,
  link(plan),
  '.',
];
export const planDayTomorrow = 'Your interview is tomorrow: this is for tonight.';
export const planDayEvening = <Link>(evening: number, days: number, link: (text: string) => Link): (string | Link)[] => [
  'Tonight is ',
  link(`evening ${evening}`),
  `. Your interview is ${againInDays(days)}.`,
];
/** Mark what is today in the plan. */
export const planDayTonight = 'Tonight';
export const planDayToday = 'Today';
/** The name of a plan's only evening, where it is not tonight. */
export const planDayEveningBefore = 'The evening before';
/** Before the name of a score, for those who hear the page. */
export const planDayLastScore = 'My last score:';
/** Of an evening's questions. */
export const planDayPractised = (practised: number, total: number): string => `${practised} of ${total} practised`;

/** A number with its noun. Not that of `src/text/`: scripts would share a file for it, which is a request of its own. */
function countOf(count: number, noun: string, nouns = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : nouns}`;
}
