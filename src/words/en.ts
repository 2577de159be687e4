/**
 * Every word of the interface in English: what pages, scripts and sheets say besides the pack. A language is one file, however long, so
 * that who translates has one file to read; `languages.ts` lists them, and each has every name of this one. Code takes a word by
 * `import * as words from '#words'`; a page's script gets those alone that it names, which is why no word is within an object.
 */
import { countOf, nounFor } from '../text/count.ts';

// ---- Code to copy

export const copy = 'Copy';
export const copied = 'Copied';
export const copyByHand = 'Select and copy by hand';

// ---- Places of the site

export const skipToText = 'Skip to the text';

// ---- Counts

export const countQuestions = (count: number): string => countOf(count, 'question');

// ---- Times and levels

/** A time as a label has it: `35 s` under 90 seconds, else whole minutes: `3 min`. */
export const timeShort = (seconds: number): string => (seconds < 90 ? `${seconds} s` : timeMinutes(Math.round(seconds / 60)));
/** The same spelled out: `35 seconds`, `3 minutes`. */
export const timeLong = (seconds: number): string => (seconds < 90 ? `${seconds} seconds` : `${Math.round(seconds / 60)} minutes`);
export const timeMinutes = (minutes: number): string => `${minutes} min`;
/** `level` is foundation, intermediate or senior. */
export const levelName = (level: string): string => level;

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
/** A level in a list of them. */
export const choiceLevelName = (level: string): string => ({ foundation: 'Foundation', intermediate: 'Intermediate', senior: 'Senior' })[level] ?? level;
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
export const practiceMyProgress = 'My progress';
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
export const practiceLine = 'Say first';
export const practiceShowTerms = 'Show the terms';
/** Above terms to tick. */
export const practiceTerms = 'Did you say';
/** Above those that the short answer does not say. */
export const practiceTermsLonger = 'In a longer answer';
export const practiceShowShort = 'Show the short answer';
export const practiceShort = 'The short answer';
/** The same, where it is known how long it is. */
export const practiceShortIn = (seconds: number): string => `In ${timeLong(seconds)}`;
export const practiceShowAnswer = 'Show the answer';
export const practiceAnswer = 'The answer';
export const practiceShowScores = 'Show how it is scored';
export const practiceScores = 'How it is scored';
export const practiceWholePage = 'The whole page';
export const practiceShowOwn = 'Show my own words';
export const practiceOwn = 'My own words';

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
  `${countQuestions(questions)} ${nounFor(questions, 'is', 'are')} no longer in the pack; what you did there is kept.`;
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
  `${countQuestions(questions)} more ${nounFor(questions, 'is', 'are')} not in this pack; what you did there is kept.`;
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
