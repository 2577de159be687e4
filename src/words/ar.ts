/**
 * Every word of the interface in Arabic: the names of `en.ts`, which says what each is for. Labels are verbal nouns, which address nobody
 * in particular. A count has six forms, so sentences about one ask a noun's function below for it, in the case that they need. Text that may
 * be Latin and stands beside other such text, a number or a mark is isolated, so that it keeps its place from right to left.
 */
import type { Quotes } from '../text/typeset.ts';

// ---- Code to copy

export const copy = 'نسخ';
export const copied = 'نُسخ';
export const copyByHand = 'حدّد النص وانسخه يدويًا';

// ---- Search

export const searchLabel = 'البحث في الإجابات';
export const searchHint = 'أداة أو عَرَض';
export const searchButton = 'بحث';
export const searchClose = 'إغلاق';
export const searchTopic = 'الموضوع';
export const searchLevel = 'المستوى';
export const searchAny = 'الكل';
export const searchFailure = 'تعذّر تحميل البحث. تحقّق من الاتصال، أو استعمل قائمة كل الأسئلة.';
export const searchOpenPage = 'فتح صفحة البحث';
export const searchExactly = 'البحث عمّا كتبته بالضبط';
export const searchRecent = 'آخر عمليات البحث';
export const searchClear = 'مسح';
export const searchPlaces = 'المواضيع والأدوات';
export const searchAnswers = 'الإجابات';
export const searchOthers = 'الرسوم وملفات المختبر وصفحات أخرى';
export const searchOtherPages = 'صفحات أخرى';
export const searchTopics = 'تصفّح موضوع';
export const searchAllQuestions = 'كل الأسئلة';
export const searchGoesOn = 'جارٍ البحث…';
export const searchQuoted = (query: string): string => `«${isolate(query)}»`;
export const searchNothing = (query: string): string => `لا نتيجة للبحث عن ${query}. جرّب كلمة واحدة أو اسم أداة أو عَرَضًا.`;
export const searchOnPagesOnly = (query: string): string => `لا إجابة فيها ${query}، لكنه في صفحات أخرى.`;
export const searchFound = (answers: number, query: string): string => `${countAnswers(answers)} عن ${query}.`;
export const searchRead = (typed: string, meant: string): string => ` فُهم ${typed} على أنه ${meant}.`;
export const searchFirst = (shown: number): string => ` المعروض أول ${shown}.`;
export const searchShortAnswer = 'الإجابة القصيرة';
export const searchKind = (kind: string): string => ({ topic: 'موضوع', tool: 'أداة', diagram: 'مخطط', lab: 'ملف من المختبر' })[kind] ?? 'صفحة';

// ---- The site on a reader's device

export const keepLine = ['', 'احفظ الموقع على هذا الجهاز', ' لتقرأ وتبحث وتتدرّب بلا شبكة.'] as const;
export const keepButton = 'حفظ على هذا الجهاز';
export const keepStop = 'إيقاف';
export const keepRemove = 'حذف من هذا الجهاز';
export const keepNewer = 'إصدار أحدث جاهز. يُفتح مع الصفحة التالية، بعد إغلاق ألسنة هذا الموقع الأخرى.';
export const keepReload = 'إعادة التحميل';
export const keepNone = 'غير محفوظ على هذا الجهاز.';
export const keepGoesOn = 'جارٍ حفظ الموقع…';
export const keepGone = 'لم يعد محفوظًا: حذفه المتصفّح. احفظه من جديد ما دامت الشبكة متاحة.';
export const keepDone = 'تمّ.';
export const keepRemoved = 'حُذف من هذا الجهاز. تقييماتك وكلماتك باقية.';
export const keepNotRemoved = 'لم يحذفه المتصفّح. أغلق ألسنة هذا الموقع الأخرى ثم حاول من جديد.';
export const keepBar = 'تحميل الموقع';
export const keepUnpacking = 'اكتمل التحميل. جارٍ فكّ الضغط…';
export const keepLoaded = (loaded: string, total: string): string => `حُمّل ${isolate(loaded)} من ${isolate(total)}.`;
export const keepNewerLoaded = (loaded: string, total: string): string => `إصدار أحدث: حُمّل ${isolate(loaded)} من ${isolate(total)}.`;
export const keepShareLoaded = (share: string): string => `حُمّل ${share}.`;
export const keepFiles = (count: number, said: string): string =>
  countAs(count, { one: 'صفحة أو ملف واحد', two: 'صفحتان أو ملفان', few: 'صفحات وملفات', many: 'صفحة وملفًا', other: 'صفحة وملف' }, said);
export const keepSize = (load: string, unpacked: string, files: string): string => `التحميل ${isolate(load)}، وعلى الجهاز ${isolate(unpacked)}: ${files}.`;
export const keepDayForm: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', numberingSystem: 'latn' };
export const keepSince = (day: string, files: string): string => `محفوظ منذ ${day}: ${files}. يعمل بلا شبكة.`;
export const keepLasts = 'لن يحذفه هذا المتصفّح من تلقاء نفسه.';
export const keepMayGo = 'قد يحذفه هذا المتصفّح من تلقاء نفسه إذا امتلأ الجهاز.';
export const keepTrouble = (problem: string, isKept: boolean, remedy: string): string =>
  `${problem} ${isKept ? 'ما كان محفوظًا باقٍ كما هو.' : 'لم يُحفظ شيء.'} ${remedy}`;
export const keepOffline = ['انقطعت الشبكة قبل أن يكتمل التحميل.', 'حاول من جديد حين تعود.'] as const;
export const keepStatus = (status: number | undefined) => [status === undefined ? 'ردّ الخادم بخطأ.' : `ردّ الخادم بالخطأ ${status}.`, 'حاول لاحقًا.'] as const;
export const keepDamaged = ['ما وصل تالف أو ناقص.', 'حاول من جديد؛ وإن تكرّر ذلك فجرّب شبكة أخرى.'] as const;
export const keepUpdated = ['حُدّث الموقع أثناء التحميل.', 'حاول من جديد: سيُحمّل الإصدار الجديد.'] as const;
export const keepFull = (size: string | undefined) =>
  [`لا مكان له على هذا الجهاز${size === undefined ? '' : `: يحتاج إلى ${isolate(size)}`}.`, 'أفرغ بعض المساحة ثم حاول من جديد.'] as const;
export const keepRefused = ['هذا المتصفّح لا يسمح للموقع بحفظ شيء.', 'اسمح بذلك في إعدادات المتصفّح، أو اخرج من النافذة الخاصة، ثم حاول من جديد.'] as const;
export const keepStopped = ['توقّف الحفظ.', 'يمكنك البدء من جديد في أي وقت.'] as const;
export const keepNoWorker = [
  'هذا المتصفّح لا يسمح للموقع بالعمل بلا شبكة.',
  'اسمح ببيانات الموقع في إعدادات المتصفّح، أو اخرج من النافذة الخاصة، ثم حاول من جديد.',
] as const;
export const keepNoArchive = ['ليس لهذا الموقع أرشيف يُحفظ.', 'على من يديره أن يبنيه وينشره من جديد.'] as const;
export const keepNotSecure = 'وصلت هذه الصفحة عبر http، والمتصفّحات لا تحفظ إلا المواقع التي تصل عبر https. افتح الموقع على عنوان https.';
export const keepNoWorkers =
  'هذا المتصفّح لا يحفظ المواقع هنا: نوافذ Firefox الخاصة لا تحفظها، ولا المتصفّحات القديمة. افتح الموقع في نافذة عادية أو في متصفّح أحدث.';
export const keepTooOld = 'هذا المتصفّح أقدم من أن يفكّ ضغط ما يُحفظ. افتح الموقع في متصفّح أحدث.';
export const keepAppName = 'أسئلة وأجوبة';

// ---- Places of the site

export const skipToText = 'الانتقال إلى النص';

// ---- Times, days and lists

export const timeShort = (seconds: number): string => (seconds < 90 ? `${seconds} ث` : timeMinutes(Math.round(seconds / 60)));
export const timeLong = (seconds: number): string => (seconds < 90 ? countSeconds(seconds) : countMinutes(Math.round(seconds / 60)));
export const timeMinutes = (minutes: number): string => `${minutes} د`;
export const timeEvening = (minutes: number): string =>
  minutes < 100 ? timeMinutes(minutes) : `${Math.floor(minutes / 60)} س${minutes % 60 === 0 ? '' : ` ${timeMinutes(minutes % 60)}`}`;
export const dayForm: Intl.DateTimeFormatOptions = { dateStyle: 'long', timeZone: 'UTC', numberingSystem: 'latn' };
/** The mark of direction keeps Latin items on both sides in their order. */
export const comma = '\u200F، ';

// ---- Typography

export const quotes: Quotes = ['«', '»', '‹', '›'];
export const unitWords = [
  'نانوثانية',
  'ميكروثانية',
  'ميلي ثانية',
  'ملّي ثانية',
  'ملي ثانية',
  'ثانية',
  'ثوانٍ',
  'ثواني',
  'ثوان',
  'دقيقة',
  'دقائق',
  'ساعة',
  'ساعات',
  'يوم',
  'يومًا',
  'يوما',
  'أيام',
  'أسبوع',
  'أسبوعًا',
  'أسابيع',
  'شهر',
  'شهرًا',
  'أشهر',
  'شهور',
  'سنة',
  'سنوات',
  'عام',
  'عامًا',
  'أعوام',
  'مئة',
  'مائة',
  'ألف',
  'آلاف',
  'مليون',
  'ملايين',
  'مليار',
  'مليارات',
  'بالمئة',
  'بالمائة',
  'في المئة',
  'في المائة',
  'ث',
  'د',
  'س',
];

// ---- Sections of an entry: the headings that its author writes

export const sectionFullAnswer = 'الإجابة الكاملة';
export const sectionShowIt = 'بالمثال';
export const sectionDiagnose = 'التشخيص';
export const sectionTradeOffs = 'المفاضلات';
export const sectionSystem = (system: string): string => `في ${system}`;
export const sectionGoDeeper = 'للتعمّق';
export const sectionMistakes = 'أخطاء شائعة';
export const sectionScores = 'كيف تُقيَّم';

// ---- Head, menu and foot of every page

export const siteSections = 'الأقسام';
export const siteMap = 'خريطة الموقع';
export const siteQuick = 'تنقّل سريع';
export const siteMenu = 'القائمة';
export const siteMarkdown = 'هذه الصفحة بصيغة Markdown';
export const placesStudy = 'المذاكرة';
export const placesSystem = 'النظام';
export const placesSite = 'هذا الموقع';
export const placeQuestions = 'الأسئلة';
export const placeTopics = 'المواضيع';
export const placePlans = 'الخطط';
export const placePractice = 'التدرّب';
export const placeProgress = 'تقدّمي';
export const placeSearch = 'البحث';
export const placeSheets = 'الأوراق';
export const placeArchitecture = 'البنية';
export const placeLab = 'المختبر';
export const placeHome = 'الرئيسية';
export const placeAbout = 'عن الموقع';
export const placeKeep = 'الحفظ على هذا الجهاز';
export const themeNow = (theme: string): string => `المظهر: ${{ system: 'تلقائي', light: 'فاتح', dark: 'داكن' }[theme] ?? theme}`;

// ---- A question's page

export const levelName = (level: string): string => ({ foundation: 'أساسي', intermediate: 'متوسط', senior: 'متقدّم' })[level] ?? level;
export const askedHow = (asked: string): string => `يُطرح ${howOften(asked)}`;
export const questionToSay = (short: number, full?: number): string =>
  `تُقال في ${timeShort(short)}${full === undefined ? '' : `، وكاملة في ${timeShort(full)}`}`;
export const questionCore = 'السؤال الرئيسي ';
export const questionAlso = (count: number): string =>
  count === 1
    ? 'يُطرح أيضًا بصيغة أخرى'
    : `يُطرح أيضًا ${countAs(count, { one: 'بصيغة أخرى', two: 'بصيغتين أخريين', few: 'صيغ أخرى', many: 'صيغة أخرى', other: 'صيغة أخرى' }, `بـ${count}`)}`;
export const answerSayFirst = (seconds: number): string => `أجب بنفسك أولًا · ${timeShort(seconds)}`;
export const answerShow = 'إظهار الإجابة';
export const answerOneLine = 'ابدأ بهذه الجملة';
export const answerShort = (seconds: number): string => `في ${seconds < 90 ? countSeconds(seconds, true) : countMinutes(Math.round(seconds / 60), true)}`;
export const answerPlain = 'الإجابة';
export const answerFull = 'الإجابة الكاملة';
export const answerFullTo = (question: string): string => ` عن «${isolate(question)}»`;
export const answerOwnWords = 'بكلماتي';
export const answerSenior = (seconds: number): string => `للمقابلات المتقدّمة · ${timeShort(seconds)} قراءة`;
export const onPage = 'في هذه الصفحة';
export const onPageToRead = (seconds: number): string => `${timeShort(seconds)} قراءة`;
export const askedNext = 'الأسئلة التالية';
export const questionTools = 'الأدوات';
export const questionPaper = 'على الورق';
export const questionPaperBefore = (short: boolean): string => `${short ? 'إجابته القصيرة' : 'هو'} في ورقة المراجعة `;
export const questionPaperAfter = '. وتُطبع هذه الصفحة أيضًا من دون ما حول الإجابة.';
export const questionSources = 'المصادر';
export const questionChecked = 'المراجعة';
export const checkedBefore = 'روجعت في ';
export const checkedAfter = (versions: readonly string[]): string => (versions.length > 0 ? `، على ${joinIsolated(versions)}.` : '.');
export const pagerQuestions = 'السؤال السابق والتالي';
export const pagerDrawings = 'الرسم السابق والتالي';
export const pagerPrevious = 'السابق';
export const pagerNext = 'التالي';
export const entryTable = 'جدول';
export const entryCode = 'شيفرة';
export const keyTradeOff = 'المفاضلة';
export const keyMistake = 'تجنّب';

// ---- A question as Markdown

export const twinDiagram = (link: string, caption: string): string => `مخطط: ${link}. ${caption}`;
export const twinFile = (link: string): string => `من ${link}:`;
export const twinSource = (address: string, day?: string): string => `${day === undefined ? '' : `روجع في ${day}. `}المصدر: ${address}`;

// ---- Lists of questions

export const allQuestions = (count: number): string => `كل الأسئلة (${count})`;
export const listTitle = (level: string, often: boolean): string => {
  if (!level && !often) return 'كل الأسئلة';
  return `أسئلة${level ? ` ${listLevel(level)}` : ''}${often ? ' تُطرح كثيرًا' : ''}`;
};
export const listPageOf = (title: string, page: number, pages: number): string => `${title}، الصفحة ${page} من ${pages}`;
export const listDescription = (count: number): string =>
  `${countAs(count, { one: 'سؤال مقابلة واحد', two: 'سؤالا مقابلة', few: 'أسئلة مقابلة', many: 'سؤال مقابلة', other: 'سؤال مقابلة' })} بإجابات تُقال بصوت مسموع.`;
export const listChoose = 'أي الأسئلة';
export const listLevel = (level: string): string => ({ foundation: 'أساسية', intermediate: 'متوسطة', senior: 'متقدّمة' })[level] ?? 'الكل';
export const listOften = 'تُطرح كثيرًا';
export const listNone = 'لا سؤال يجمع الاثنين. اختر أحدهما.';
export const listPages = 'صفحات القائمة';
export const listPrevious = (count: number): string => `السابقة (${count})`;
export const listNext = (count: number): string => `التالية (${count})`;
export const listFirst = (count: number): string => `أول ${countAs(count, { one: 'سؤال', two: 'سؤالين', few: 'أسئلة', many: 'سؤالًا', other: 'سؤال' })}`;
export const listEvery = 'كل سؤال';

// ---- Home, and pages that are not there

export const homeDescription = (count: number): string => `${countQuestions(count)} مع ${count === 1 ? 'إجابته' : 'الإجابات'}.`;
export const homeCore = 'الأسئلة الرئيسية';
export const homeFirst = 'الأسئلة الأولى';
export const homeNext = 'ما يُسأل بعد ذلك';
export const sampleCue = 'جرّب سؤالًا';
export const sampleClosed = (seconds: number): string => `أجب بنفسك أولًا ثم افتح · ${timeShort(seconds)}`;
export const sampleOpen = 'أخفِ الإجابة وقلها بنفسك';
export const sampleBegins = 'تبدأ هكذا';
export const tonightTitle = 'متى مقابلتك؟';
export const tonightSearch = 'ابحث';
export const tonightAfterSearch = ' عن أداة أو عَرَض أو نص خطأ، ';
export const tonightPractise = 'تدرّب بصوت مسموع';
export const tonightAfterPractise = '، أو ';
export const tonightPrint = 'اطبع ورقة مراجعة';
export const tonightEnd = '.';
export const missingTitle = 'لا صفحة هنا';
export const missingDescription = 'هذا العنوان لا يقود إلى شيء في الموقع.';
export const missingBefore = 'قد يكون في العنوان خطأ. ';
export const missingSearch = 'ابحث في الإجابات';
export const missingBetween = '، أو ابدأ من ';
export const missingAll = 'كل الأسئلة';
export const missingEnd = '.';
export const searchTitle = 'البحث في الإجابات';
export const searchDescription = 'ابحث عن إجابة باسم أداة أو عَرَض أو اختصار أو جملة.';
export const searchNoScript = 'يحتاج البحث إلى JavaScript. من دونه ابحث في هذه القائمة بأمر «البحث في الصفحة» في متصفّحك، أو تصفّح [المواضيع](/topics/).';

// ---- Topics and tools

export const topicsDescription = (topics: number, questions: number): string => `${topicsCount(topics)} فيها ${countQuestions(questions)}، وعمّ يدور كل منها.`;
export const topicsCount = (count: number): string => countAs(count, { one: 'موضوع واحد', two: 'موضوعان', few: 'مواضيع', many: 'موضوعًا', other: 'موضوع' });
export const topicDescription = (count: number, topic: string): string => `${countQuestions(count)} عن ${isolate(topic)}.`;
export const topicOften = (count: number): string => `تُطرح كثيرًا: ${count}`;
export const topicAbout = 'عمّ يبحث من يجري المقابلة';
export const topicAboutPlain = 'عن الموضوع';
export const topicStudy = 'كيف تذاكره';
export const topicAloud = 'للقول بصوت مسموع';
export const topicTimes = (short: number, full?: number): string =>
  full === undefined ? `${timeShort(short)} لكل الإجابات.` : `${timeShort(short)} لكل الإجابات القصيرة، و${timeShort(full)} للكاملة.`;
export const topicSheetBefore = ' للطباعة: ';
export const topicSheet = 'ورقة المراجعة';
export const topicSheetAfter = '.';
export const topicDrawings = (count: number): string => (count === 1 ? 'رسم' : 'رسوم');
export const topicQuestions = (count: number): string => (count === 1 ? 'السؤال' : 'الأسئلة بترتيب المذاكرة');
export const topicOrder = 'كل سؤال يمهّد لما بعده';
export const toolCount = (count: number): string => `في ${countAnswers(count, true)}`;
export const toolAliases = (aliases: readonly string[]): string => `يُكتب أيضًا ${joinIsolated(aliases)}.`;
export const toolFiles = 'ملفاتها في المختبر';
export const toolFilesMore = (count: number): string =>
  `${countAs(count, { one: 'ملف آخر', two: 'ملفان آخران', few: 'ملفات أخرى', many: 'ملفًا آخر', other: 'ملف آخر' })} في المختبر`;

// ---- Pages of drawings and of the lab

export const drawingsDescription = (system: string | undefined, count: number): string =>
  `${system ?? 'النظام'} في ${countAs(count, { one: 'مخطط واحد', two: 'مخططين', few: 'مخططات', many: 'مخططًا', other: 'مخطط' })}، رسمًا وكلامًا.`;
export const drawingsTitle = (system: string | undefined): string => `${system ?? 'النظام'} بالرسم`;
export const drawingsCount = (count: number): string => countAs(count, { one: 'مخطط واحد', two: 'مخططان', few: 'مخططات', many: 'مخططًا', other: 'مخطط' });
export const drawingsLead = 'تعلّم اثنين منها حتى ترسمهما على السبورة وأنت تتكلم.';
export const drawingsOther = 'رسوم أخرى';
export const drawingShownIn = 'يظهر في ';
export const drawingShownMore = (count: number): string =>
  `و${countAs(count, { one: 'سؤال آخر', two: 'سؤالين آخرين', few: 'أسئلة أخرى', many: 'سؤالًا آخر', other: 'سؤال آخر' })}`;
export const drawingAlone = 'الرسم وحده في ملف: ';
export const labTitle = 'المختبر';
export const labDescription = (system: string | undefined): string => `${system ?? 'النظام'} في ملفات، فحصت كلًّا منها الأداة التي تشغّله.`;
export const labHeading = 'النظام في ملفات';
export const labCount = (files: number, proven: number): string => `${countFiles(files)}، ${proven === 0 ? 'لم يُثبت منها شيء' : `أُثبت منها ${proven}`}`;
export const labNoFiles = 'لا ملفات';
export const labNone = 'لا مختبر في هذه المجموعة.';
export const labMarks = 'كل ملف بلا علامة فحصته أداة، واسم الأداة في صفحة الملف. الملفات الأخرى لا تستطيع أي أداة إثباتها.';
export const labLanguage = 'اللغة';
export const labCheckedBy = 'فحصته';
export const labUnmarked = 'معروض بلا علامة';
export const labWhole = (path: string): string => `الملف ${isolate(path)} كاملًا`;
export const labShownBy = 'الأسئلة التي تعرضه';

// ---- Plans

export const plansDescription = 'ماذا تقرأ كل مساء قبل المقابلة، وكم دقيقة، وأي ورقة تطبع.';
export const plansTitle = 'متى مقابلتك؟';
export const plansLead = 'تقول الخطة ماذا تقرأ كل مساء، وكم من الوقت، وماذا تعيد قوله، وأي ورقة تطبع.';
export const planWhen = (plan: string): string => ({ tomorrow: 'غدًا', 'three-days': 'بعد ثلاثة أيام', week: 'بعد أسبوع' })[plan] ?? 'بعد أسبوعين';
export const planTitle = (plan: string): string => `المقابلة ${planWhen(plan)}`;
export const planEvenings = (count: number): string => countEvenings(count);
export const planLength = (evenings: number, minutes: number): string => (evenings === 1 ? timeEvening(minutes) : `حتى ${timeEvening(minutes)}`);
export const planDescription = (facts: readonly string[]): string => `ماذا تقرأ كل مساء، وكم دقيقة، وأي ورقة تطبع: ${facts.join(comma)}.`;
export const planLead = 'الأسئلة الرئيسية أولًا، ثم ما يُطرح أكثر من غيره. اقرأ صفحة، غطّها، وقل إجابتها القصيرة بصوت مسموع.';
export const planTonight = 'الليلة';
export const planEvening = (number: number): string => `الأمسية ${number}`;
export const planAgain = 'أعد قوله';
export const planAgainOf = (first: number, last: number): string => (first === last ? planEvening(first) : `الأمسيات من ${first} إلى ${last}`);
export const planAgainBetween = ': ';
export const planAgainAnswers = (count: number): string => `${countAnswers(count)} من الذاكرة`;
export const planAgainMinutes = (minutes: number): string => `، ${timeMinutes(minutes)}`;
export const planTerms = 'كلمات تستعملها';
export const planPractise = 'تدرّب';
export const planAloud = (count: number): string => `${countAnswers(count)} بصوت مسموع`;
export const planPrint = 'اطبع';
export const planPrintOr = ' أو ';
export const planPrintThese = 'هذه وحدها';
export const planMorning = 'الصباح';
export const planOnce = 'قل مرة واحدة';
export const planOnceAnswers = (count: number, core: boolean): string =>
  `${
    core
      ? countAs(count, {
          one: 'إجابة رئيسية واحدة',
          two: 'إجابتان رئيسيتان',
          few: 'إجابات رئيسية',
          many: 'إجابة رئيسية',
          other: 'إجابة رئيسية',
        })
      : `${countAnswers(count)} من الأمسية الأولى`
  }، بصوت مسموع ومن الذاكرة`;
export const planTake = 'خذ معك';
export const planTakePrinted = '، مطبوعة';
export const planAsked = (counts: readonly { asked: string; count: number }[]): string =>
  counts.map(({ asked, count }, index) => `${index === 0 ? 'تُطرح ' : ''}${howOften(asked)}: ${count}`).join(comma);
export const planLeftOut = (evenings: number, count: number, asked: string): string =>
  `${evenings === 1 ? 'ليست لهذه الليلة' : 'ليست في هذه الخطة'}: ${countQuestions(count)} (${asked}).`;
export const planNothingOut = 'لم يُترك شيء.';
export const planMinutes = (pace: number, looking: number, checking: number): string =>
  `الدقائق: الصفحة كلها بسرعة ${countWords(pace)} في الدقيقة، و${countSeconds(looking)} لكل رسم أو ملف من المختبر، ثم إجابتها القصيرة مرة واحدة. والإعادة: الإجابة القصيرة من الذاكرة، و${countSeconds(checking)} لمراجعتها.`;
export const planOthers = 'خطط أخرى';

// ---- Pages of sheets, practice and keeping

export const sheetsDescription = 'أوراق للطباعة: المراجعة والتسميع والبطاقات وليلة المقابلة والملصقات والكتاب كله.';
export const sheetsCue = 'للورق';
export const sheetsLead = 'اختر الأسئلة وشكل الورقة، واطبعها، وخذها معك.';
export const postersTitle = 'الملصقات';
export const postersDescription = 'كل رسم في صفحة وحده، وعلى ظهرها الرسم بالكلام ومكان لرسمه من الذاكرة.';
export const postersCount = (count: number): string => sheetsDrawings(count);
export const postersLead = 'رسم واحد على كل ورقة، وكلامه على ظهرها. اطبع على الوجهين، ثم اقلب الورقة وارسم من الذاكرة: هذا مما يُطلب في المقابلات.';
export const bookTitle = 'الكتاب';
export const bookDescription = (count: number): string => `المجموعة كلها في كتاب واحد: ${countQuestions(count)}، مع محتويات وفهرس.`;
export const bookHolds = (questions: number, chapters: number): string =>
  `${countQuestions(questions)} بإجاباتها الكاملة، في ${countAs(chapters, { one: 'فصل واحد', two: 'فصلين', few: 'فصول', many: 'فصلًا', other: 'فصل' })}، مع فهرس للأدوات والمصطلحات.`;
export const practiceDescription = 'سؤال واحد في كل مرة: قل الإجابة بصوت مسموع، وراجعها، وقيّمها، ويعود السؤال قبل أن تنساها.';
export const practiceCue = 'بصوت مسموع';
export const practiceLead = 'سؤال واحد في كل مرة. قل إجابتك، وقارن، وقيّم نفسك. الإجابات الضعيفة تعود أسرع.';
export const practiceFailed = 'تعذّر تحميل التدرّب. تحقّق من الاتصال وأعد تحميل الصفحة؛ الإجابات أدناه تعمل من دونه.';
export const practiceNoScript = 'من دون JavaScript لا يُقاس وقت ولا يُحفظ شيء. اقرأ سؤالًا، وقل إجابتك، ثم افتحها. [الأوراق](/sheets/) للطباعة.';
export const practiceClosed = (count: number, first: boolean): string => `${first ? listFirst(count) : countQuestions(count)}، والإجابات مخفية`;
export const progressDescription = 'ما تعرفه، وما حان وقته، وتقدّمك في ملف: محفوظ على جهازك وحده.';
export const progressCue = 'على هذا الجهاز';
export const progressLead = 'تقييماتك وما كتبته محفوظ في هذا المتصفّح وحده. احفظه في ملف لتنقله أو لتحتفظ به.';
export const progressFailed = 'تعذّر تحميل الأسئلة. تحقّق من الاتصال وأعد تحميل الصفحة؛ تقدّمك محفوظ.';
export const progressNoScript = 'تحتاج هذه الصفحة إلى JavaScript، وهو معطّل.';
export const keepDescription = 'الموقع كله على جهازك: يُفتح بلا شبكة.';
export const keepCue = 'بلا شبكة';
export const keepLead = 'كل صفحة والبحث والتدرّب، في القطار أو في غرفة الانتظار أو في السفر.';
export const keepHere = 'على هذا الجهاز';
export const keepNoScript = 'يحتاج حفظ الموقع إلى JavaScript، وهو معطّل.';
export const keepWhat = 'ماذا يُحفظ';
export const keepWhatPages = 'كل الصفحات والرسوم وملفات المختبر، والبحث والتدرّب. أما ملفات الطباعة وملفات برامج البطاقات فلا تُحفظ: نزّلها ملفات.';
export const keepWhatWhole = 'يُحمّل كله دفعة واحدة ويبقى كما هو حتى يكتمل تحميل إصدار أحدث. تقييماتك وكلماتك على هذا الجهاز في كل حال، وتبقى حين تحذف الموقع.';
export const keepLong = 'إلى متى';
export const keepLongUntil =
  'حتى تحذفه. قد يحذفه المتصفّح إذا امتلأ الجهاز. أما Safari فيحذفه مع تقييماتك بعد سبعة أيام من الاستعمال لم تزر فيها الموقع، ولا يمسّ ما أُضيف إلى الشاشة الرئيسية أو إلى Dock.';
export const keepApp = 'تطبيقًا';
export const keepAppHow =
  'في قائمة المتصفّح «تثبيت» أو «إضافة إلى الشاشة الرئيسية» أو «إضافة إلى Dock»: عندها يُفتح الموقع في نافذة وحده. احفظه هناك أيضًا إذا قال التطبيق إنه غير محفوظ.';
export const notKeptTitle = 'هذه الصفحة غير محفوظة على هذا الجهاز';
export const notKeptDescription = 'ما يعرضه الموقع المحفوظ بلا شبكة مكان صفحة ليست فيه.';
export const notKeptCue = 'لا شبكة';
export const notKeptLead = 'لا شبكة الآن، وهذا العنوان ليس من [المحفوظ هنا](/offline/). حاول حين تعود الشبكة، أو تابع مع [كل الأسئلة](/questions/).';
export const notKeptFiles = 'ملفات PDF وملفات برامج البطاقات لا تُحفظ أبدًا. نزّلها ما دامت الشبكة متاحة. ومن دونها [اختر ورقة](/sheets/) واطبعها من المتصفّح.';

// ---- About

export const aboutTitle = 'عن هذه المجموعة';
export const aboutDescription = 'كيف تُراجع الإجابات، وكم تُطرح الأسئلة، وسهولة الوصول، والتراخيص، والاستقلال.';
export const aboutIndependence = 'الاستقلال';
export const aboutChecks = 'كيف تُراجع الإجابات';
export const aboutChecksPlain = 'الإجابات';
export const aboutCount = (answers: number, sources: number): string =>
  `في المجموعة ${countAnswers(answers)}${
    sources > 0 ? ` مع ${countAs(sources, { one: 'مصدر واحد', two: 'مصدرين', few: 'مصادر', many: 'مصدرًا', other: 'مصدر' })}` : ''
  }.`;
export const aboutShown = 'مع كل إجابة يوم آخر مراجعة لها والإصدارات التي تعتمد عليها.';
export const aboutShownPlain = 'تُعرض كما كتبها أصحابها.';
export const aboutLab = (proven: number, files: number): string =>
  `الشيفرة في الإجابات جزء من ملفات [المختبر](/lab/). كلمة «فحصته» تعني أن الأداة المذكورة مرّت على هذا الملف نفسه، وكانت سترفضه لو كان فيه خطأ. يحمل هذه العلامة ${proven} من ${countFiles(files, true)}، ومع الباقي سبب غيابها. وما لا تراه أي أداة، كالحسابات والعناقيد التي تصفها الملفات، لم يُشغّل قط.`;
export const aboutLengths = 'ثلاثة أطوال';
export const aboutLengthsPlain = 'أزمنة الكلام';
export const aboutLengthsThree = 'جملة تُقال أولًا، وإجابة قصيرة من ثلاثين إلى خمس وأربعين ثانية، وإجابة كاملة من دقيقتين إلى أربع دقائق. ';
export const aboutPace = (pace: number): string => `أزمنة الكلام محسوبة على ${countWords(pace, true)} في الدقيقة.`;
export const aboutFrequency = 'كم تُطرح الأسئلة';
export const aboutAccessibility = 'سهولة الوصول';
export const aboutAccessibilityText =
  'يسعى الموقع إلى المستوى AA من WCAG 2.2. كل صفحة كاملة بلا سكربتات، وتعمل بلوحة المفاتيح، وتتبع المظهر الفاتح أو الداكن في النظام. ومحتوى كل مخطط مكتوب كاملًا تحته. تُجرى فحوص axe الآلية على كل الصفحات في المظهرين مع كل تغيير، وهي لا تجد إلا بعض الأخطاء، فأخبرنا بأي عائق تجده.';
export const aboutPrivacy = 'الخصوصية';
export const aboutPrivacyText =
  'لا ملفات تعريف ارتباط ولا تحليلات ولا طلبات إلى خادم آخر. المظهر الذي تختاره وآخر عمليات بحثك محفوظة في متصفّحك ولا تُرسل إلى أحد، وزر «مسح» بجانبها يحذفها. ولا يُحفظ [الموقع كله](/offline/) هناك إلا إذا طلبت ذلك.';
export const aboutLicences = 'التراخيص';
export const aboutLicenceBefore = 'النصوص والمخططات مرخّصة بموجب ';
export const aboutLicenceAfter = '. ';
export const aboutCode =
  'الشيفرة التي تبني الموقع مرخّصة بموجب MIT. وخطّاه Literata وAnswer Sans (المقتطع من Source Sans) بموجب SIL Open Font License 1.1، وقد اختُصرا إلى الأحرف المستعملة.';
export const aboutEnglish = 'الإنجليزية العامة في البحث مأخوذة من WordNet 3.1، © 2006 Princeton University، ومن متجهات الكلمات GloVe.';
export const aboutMachines = 'للبرامج';
export const aboutMachinesText = 'المجموعة كلها في [pack.json](/pack.json)، ودليلها في [llms.txt](/llms.txt)، ولكل سؤال ملف Markdown بجانب صفحته.';

// ---- Sheets: forms and papers

export const sheetFormName = (form: 'study' | 'rehearsal' | 'cards' | 'lines'): string =>
  ({ study: 'ورقة مراجعة', rehearsal: 'ورقة تسميع', cards: 'بطاقات', lines: 'ليلة المقابلة' })[form];
export const sheetFormAbout = (form: 'study' | 'rehearsal' | 'cards' | 'lines'): string =>
  ({
    study: 'الجملة الأولى والإجابة القصيرة، والأوامر أو المفاضلة، مع سطر لكلماتك.',
    rehearsal: 'أسئلة تحتها أسطر تكتب عليها إجابتك. الإجابات في الصفحات الأخيرة بأرقامها.',
    cards: 'ثماني بطاقات في الصفحة. اطبع على الوجهين مع القلب على الحافة الطويلة، ثم قصّ عند العلامات.',
    lines: 'الجملة الأولى فقط من كل إجابة، في عمودين.',
  })[form];
export const sheetPaperName = (paper: 'a4' | 'letter'): string => ({ a4: 'A4', letter: 'Letter' })[paper];
export const sheetInForm = (form: 'study' | 'rehearsal' | 'cards' | 'lines', set: string): string => `${sheetFormName(form)}: ${set}`;

// ---- Sheets: what they hold

export const sheetCore = (count: number): string => (count === 1 ? 'السؤال الرئيسي' : `الأسئلة الرئيسية (${count})`);
export const sheetCoreAbout = (system: string | undefined): string => `ما تقوله أولًا وما تقوله في أقل من دقيقة${system === undefined ? '' : `: ${system}`}.`;
export const sheetOften = 'تُطرح كثيرًا';
export const sheetOftenAbout = 'الأسئلة التي ترد في أكثر المقابلات.';
export const sheetAll = (count: number): string => allQuestions(count);
export const sheetAllAbout = 'المجموعة كلها، للمساء السابق وللقطار.';
export const sheetTopicAbout = (count: number, topic: string): string => topicDescription(count, topic);
export const sheetPart = (title: string, part: number, parts: number): string => `${title}، الجزء ${part} من ${parts}`;
export const sheetOtherTopics = 'مواضيع أخرى';
export const sheetTopicsAbout = (topics: readonly string[]): string => `${joinIsolated(topics)}.`;

// ---- Sheets: the choice of one

export const sheetsSingle = 'اختر أسئلة بعينها';
export const sheetsLayout = 'الشكل';
export const sheetsPaper = 'الورق';
export const sheetsPrint = 'طباعة';
export const sheetsSee = 'انظر الورقة أدناه';
export const sheetsFailed = 'تعذّر تحميل اختيار الأسئلة. تحقّق من الاتصال وأعد تحميل الصفحة. الأوراق الجاهزة أدناه تُطبع مع ذلك.';
export const sheetsNoScript = 'يحتاج اختيار أسئلة بعينها إلى JavaScript. الأوراق أدناه جاهزة للطباعة من دونه.';
export const sheetsNotLoaded = 'تعذّر تحميل الأسئلة. تحقّق من الاتصال ثم اختر من جديد.';
export const sheetsHolds = (questions: number, pages: number, paper: string): string => `${countQuestions(questions)}، ${countPages(pages, paper)}.`;

// ---- Sheets: those that are ready

export const sheetsReady = 'جاهزة للطباعة';
export const sheetsMore = 'غير ذلك';
export const sheetsMoreAbout = 'كل الرسوم، وكل الإجابات.';
export const sheetsPosters = 'الملصقات: رسم واحد على كل ورقة';
export const sheetsBook = 'الكتاب: كل إجابة، مع محتويات وفهرس';
export const sheetsDrawings = (count: number): string => countAs(count, { one: 'رسم واحد', two: 'رسمان', few: 'رسوم', many: 'رسمًا', other: 'رسم' });
export const sheetsPrintHint = 'اطبع هذه الصفحة من المتصفّح. تخرج سوداء على أبيض، بأرقام الصفحات.';
export const sheetsOtherChoice = 'اختر أسئلة أخرى أو شكلًا آخر، أو اطبع كلماتك';
export const sheetsPrintOrTake = (files: string): string => `اطبع هذه الصفحة، أو خذ الملف: ${files}`;
export const sheetsFiles = (files: string): string => `PDF: ${files}`;
export const sheetsFile = (paper: string, pages: number, size: string): string => `${isolate(paper)}، ${countPages(pages)}، ${isolate(size)}`;

// ---- Sheets: on paper

/** From right to left, whichever way the margin of paper is set. */
export const paperPageNumber = "'\u2067' counter(page) ' من ' counter(pages) '\u2069'";
const ofPages = (page: number, pages: number): string => (pages > 1 ? `، ${page} من ${pages}` : '');
export const paperNotes = 'ملاحظات';
export const paperMyWords = 'بكلماتي';
export const paperContents = 'أسئلة هذه الورقة';
export const paperSayAloud = (duration: string): string => `قلها بصوت مسموع: ${duration}`;
export const paperQuestions = (title: string, page: number, pages: number): string => `${title}: الأسئلة${ofPages(page, pages)}`;
export const paperAnswers = 'الإجابات';
export const paperFronts = (title: string, page: number, pages: number): string => `${title}: الوجوه${ofPages(page, pages)}`;
export const paperBacks = (title: string, page: number, pages: number): string => `${title}: الظهور${ofPages(page, pages)}`;
export const paperMyQuestion = 'سؤال من عندي';
export const paperMyAnswer = 'إجابة من عندي';
export const posterWords = (drawing: string): string => `${drawing}: بالكلام`;
export const posterMemory = 'ارسمه هنا من الذاكرة';

// ---- The book

export const bookContents = 'المحتويات';
export const bookDrawings = 'الرسوم';
export const bookAgain = (drawing: string): string => `${drawing}، مرة أخرى`;
export const bookIndexLong = 'فهرس الأدوات والمصطلحات';
export const bookIndex = 'الفهرس';
export const bookIndexEntry = (number: number, question: string): string => `${number}: ${question}`;
export const bookChapter = (number: number, chapters: number): string => `الفصل ${number} من ${chapters}`;
export const bookDay: Intl.DateTimeFormatOptions = { dateStyle: 'long', numberingSystem: 'latn' };
export const bookPrinted = (day: string): string => `طُبع في ${day}.`;

// ---- Drawings

export const diagramLabel = (title: string): string => `مخطط: ${title}`;
export const diagramTitleEnd = '.';
export const diagramEnlarge = 'تكبير';
export const diagramEnlargeWhich = (title: string): string => ` «${isolate(title)}»`;
export const diagramSwipe = 'اسحب جانبيًا لتراه كله.';
export const diagramInWords = 'المخطط بالكلام';
export const viewerOut = 'تصغير';
export const viewerIn = 'تكبير';
export const viewerFit = 'ملاءمة';
export const viewerFitLong = 'ملاءمة الشاشة';
export const viewerClose = 'إغلاق';

// ---- The lab

export const labRecorded = (tools: readonly string[]): string => `سُجّل باستعمال ${joinIsolated(tools)}`;
export const labChecked = (tools: readonly string[]): string => `فحصه ${joinIsolated(tools)}`;
export const labNotChecked = 'لم تفحصه أداة';
export const labExcerpt = (path: string): string => `مقتطف من ${isolate(path)}`;
export const labShell = 'صدفة الأوامر';
export const labSettings = 'إعدادات';
export const labText = 'نص';

// ---- Cards for Anki

export const ankiTitle = 'في Anki';
export const ankiDeck = (cards: number, size: string): string =>
  `رزمة ${isolate('Anki')}، ${countAs(cards, { one: 'بطاقة واحدة', two: 'بطاقتان', few: 'بطاقات', many: 'بطاقة', other: 'بطاقة' })}، ${isolate(size)}`;
export const ankiText = (size: string): string => `نصًّا من دون رسوم، ${isolate(size)}`;
export const ankiNote = 'افتح الرزمة في Anki على هاتف أو حاسوب؛ وإصدارها التالي يحدّث البطاقات ويُبقي تقدّمك.';
export const ankiCard = 'قل الإجابة';
export const ankiWhole = 'قراءة الإجابة الكاملة';

// ---- Counts

export const countQuestions = (count: number): string => countAs(count, { one: 'سؤال واحد', two: 'سؤالان', few: 'أسئلة', many: 'سؤالًا', other: 'سؤال' });

// ---- Choice of questions, for practice and for sheets

export const choiceWhich = 'أي الأسئلة';
export const choiceDue = 'ما حان وقته اليوم';
export const choiceLast = 'مرة أخيرة قبل المقابلة';
export const choiceWeak = 'ما قيّمته ضعيفًا';
export const choiceOften = 'تُطرح كثيرًا';
export const choiceCore = 'الأسئلة الرئيسية';
export const choiceAll = 'كل شيء';
export const choicePlan = 'خطة الليلة';
export const choicePlanList = 'الخطة والأمسية';
export const choiceTopic = 'موضوع';
export const choiceTopicList = 'الموضوع';
export const choiceLevel = 'مستوى';
export const choiceLevelList = 'المستوى';
export const choiceSingle = 'أسئلة بعينها';
export const choiceEvening = (plan: string, evening: number): string => `${plan}: ${planEvening(evening)}`;
export const choiceOnlyEvening = (plan: string): string => `${plan}: الليلة`;
export const choiceEveningAgain = (evening: string): string => `${evening}، إعادة`;
export const choiceNothingDue = 'لم يحن وقت شيء اليوم. اختر شيئًا جديدًا.';
export const choiceAllSaid = 'قيل كل شيء. نومًا هنيئًا.';
export const choiceNotYetLast = 'هذا للمساء السابق للمقابلة. حدّد يومها أدناه.';
export const choiceNothingWeak = 'لا شيء قيّمته ضعيفًا. اختر شيئًا آخر.';
export const choiceNothing = 'لا سؤال فيه. اختر شيئًا آخر.';
export const choiceUnknown = (asked: string): string => `يطلب العنوان «${isolate(asked)}»، وليس في هذه المجموعة. اختر أدناه.`;

// ---- Practice: what is chosen

export const practiceHowLong = 'كم من الوقت';
export const practiceNoLimit = 'بلا حدّ';
export const practiceStart = 'ابدأ';
export const practiceHolds = (count: number, all: number, minutes: number): string =>
  `${count < all ? `${count} من ${countQuestionsOf(all)}` : countQuestions(all)}، نحو ${timeMinutes(minutes)}.`;
export const practiceInterview = 'مقابلة تجريبية';
export const practiceInterviewNote = 'مواضيع متنوعة، من السهل إلى الصعب. الإجابة الضعيفة يتبعها سؤال آخر. تنتهي بانتهاء الوقت.';
export const practiceDay = 'مقابلتي';
export const practiceDayField = 'يوم مقابلتي';
export const practiceDayUnset = 'حدّد اليوم: لا يُعاد سؤال بعده.';
export const practiceDayOver = 'مضى ذلك اليوم. حدّد اليوم التالي أو امسحه.';
export const practiceDaySet = (days: number): string => `${days === 0 ? 'اليوم' : againInDays(days)}. لا يُعاد سؤال بعدها.`;
export const practiceTonight = 'الليلة:';
export const practiceCardFailed = 'تعذّر تحميل السؤال. تحقّق من الاتصال ثم حاول من جديد. تقييماتك محفوظة.';
export const practiceRetry = 'حاول من جديد';

// ---- Practice: a question

export const practicePlace = (number: number): string => `السؤال ${number}`;
export const practicePlaceOf = (number: number, total: number): string => `السؤال ${number} من ${total}`;
export const practicePlaceFollowUp = 'سؤال متابعة';
export const practicePlaceLast = 'السؤال الأخير';
export const practicePlaceMore = (count: number): string => `بقي ${count}`;
export const practiceMinutesLeft = (minutes: number): string => `بقي ${timeMinutes(minutes)}`;
export const practiceSecondsLeft = (clock: string): string => `بقي ${clock}`;
export const practiceStop = 'التوقّف هنا';
export const practiceQuestion = 'السؤال';
export const practiceTime = 'وقت الإجابة القصيرة';
export const practiceClock = (spoken: string, aim: string): string => `${spoken} من ${aim}`;
export const practiceSpeak = 'ابدأ الكلام';
export const practiceTimeOver = 'انتهى الوقت. أكمل هذه الإجابة وقيّمها، ثم تأتي الخلاصة.';
export const practiceGone = (question: string): string => `لم يعد «${isolate(question)}» في المجموعة، فتُرك.`;

export const practiceShowLine = 'إظهار الجملة الأولى';
export const practiceShowTerms = 'إظهار المصطلحات';
export const practiceTerms = 'هل قلت';
export const practiceTermsLonger = 'في إجابة أطول';
export const practiceShowShort = 'إظهار الإجابة القصيرة';
export const practiceShort = 'الإجابة القصيرة';
export const practiceShowAnswer = 'إظهار الإجابة';
export const practiceAnswer = 'الإجابة';
export const practiceShowScores = 'كيف تُقيَّم';
export const practiceWholePage = 'الصفحة كاملة';
export const practiceShowOwn = 'إظهار كلماتي';

// ---- Practice: a recording

export const recordStart = 'تسجيل صوتي';
export const recordStop = 'إيقاف التسجيل';
export const recordAgain = 'التسجيل من جديد';
export const recordDownload = 'تنزيل التسجيل';
export const recordRuns = 'التسجيل جارٍ. يبقى في هذه الصفحة.';
export const recordDone = (clock: string): string => `مدة التسجيل ${clock}. يزول حين تتابع، إلا إذا نزّلته.`;
export const recordNone = 'هذا المتصفّح لا يستطيع التسجيل هنا. الساعة تعمل مع ذلك.';
export const recordNotAllowed = 'الميكروفون غير مسموح لهذه الصفحة. اسمح به بجانب العنوان، أو تابع بلا تسجيل.';
export const recordNoMicrophone = 'لا يوجد ميكروفون. صِل واحدًا، أو تابع بلا تسجيل.';
export const recordNoSound = 'الميكروفون لا يستجيب: قد يستعمله برنامج آخر. تابع بلا تسجيل، أو حاول من جديد.';

// ---- Practice: scores

/** Of an answer, so feminine. */
export const scoreName = (score: number): string => ['من جديد', 'ضعيفة', 'جيدة', 'ممتازة'][score - 1]!;
export const scoreGroup = 'قيّم إجابتك';
export const scoreKeys = 'لوحة المفاتيح: المسافة للمتابعة · 1 من جديد · 2 ضعيفة · 3 جيدة · 4 ممتازة';
export const againNotYet = 'لم يُطرح بعد';
export const againNow = 'الآن';
export const againInMinutes = (minutes: number): string => `بعد ${timeMinutes(minutes)}`;
export const againInHours = (hours: number): string => `بعد ${countAs(hours, { one: 'ساعة', two: 'ساعتين', few: 'ساعات', many: 'ساعة', other: 'ساعة' })}`;
export const againInDays = (days: number): string =>
  days === 1 ? 'غدًا' : `بعد ${countAs(days, { one: 'يوم', two: 'يومين', few: 'أيام', many: 'يومًا', other: 'يوم' })}`;
export const againInMonths = (months: number): string => `بعد ${countAs(months, { one: 'شهر', two: 'شهرين', few: 'أشهر', many: 'شهرًا', other: 'شهر' })}`;
export const againToday = 'مرة أخرى اليوم';
export const againTonight = 'مرة أخرى الليلة';
export const againLastEvening = 'في الأمسية الأخيرة';
export const againKnown = 'محفوظ حتى يوم المقابلة';
export const againRead = 'اقرأه من جديد';
export const scoreNext = (score: string, when: string): string => `التقييم: ${score}. يعود السؤال ${when}.`;
export const scoreAgain = 'التقييم: من جديد. مرة أخرى اليوم.';
export const scoreRead = (score: string): string => `التقييم: ${score}. اقرأه من جديد قبل المقابلة.`;
export const scoreKnown = (score: string): string => `التقييم: ${score}. الأرجح (9 مرات من 10) أنك ستظل تعرفه يوم المقابلة.`;
export const scoreKnownOnce = 'يعود مرة أخرى في الأمسية الأخيرة.';
export const scoreFollowUps = 'ما يُسأل بعد ذلك';
export const scoreGoOn = 'السؤال التالي';
export const scoreChange = 'تغيير التقييم';

// ---- Practice: the end of a session

export const endDone = 'انتهت الجلسة';
export const endInterview = 'مقابلتك التجريبية';
export const endDate: Intl.DateTimeFormatOptions = { dateStyle: 'long', timeStyle: 'short', numberingSystem: 'latn' };
export const endNoneGood = (total: number): string => `حاولت الإجابة عن ${countQuestionsOf(total)}. ما تقرؤه الليلة يسهل في المرة التالية.`;
export const endSomeGood = (good: number, total: number): string => `أجبت جيدًا عن ${countQuestionsOf(good)} من أصل ${total}.`;
export const endAllGood = (total: number): string =>
  total === 1 ? 'أجبت عنه جيدًا.' : total === 2 ? 'أجبت جيدًا عن السؤالين كليهما.' : `أجبت جيدًا عن ${countQuestionsOf(total)}، وهي كلها.`;
export const endBetter = (count: number): string => `تحسّنت إجابتك في المرة الثانية عن ${countQuestionsOf(count)}.`;
export const endAnswers = (count: number): string => countAnswers(count);
export const endSpoken = (clock: string): string => `مدة الكلام ${clock}`;
export const endTooLong = (count: number): string => `أطول من اللازم: ${count}`;
export const endScored = (count: number, score: string): string => `${score}: ${count}`;
export const endNothing = 'لم يُقيَّم شيء.';
export const endRead = 'اقرأ الليلة';
export const endQuestion = 'السؤال';
export const endScore = 'تقييمي';
export const endTime = 'تكلّمت';
export const endNext = 'العودة';
export const endFollowUp = 'سؤال متابعة:';
export const endScores = (scores: readonly string[]): string => scores.join('، ثم ');
export const endTooLongBy = (seconds: number): string => `أطول من اللازم: ${timeShort(seconds)}`;
export const endBack = 'العودة إلى الاختيار';
export const endWeak = 'الضعيفة من جديد';
export const endPrint = 'طباعة';

// ---- A reader's own words

export const ownWordsLabel = 'الإجابة كما تقولها: شركتك وأرقامك. محفوظة على هذا الجهاز.';
export const ownWordsPageLabel = 'الإجابة كما تقولها: شركتك وأرقامك. محفوظة على هذا الجهاز، وتظهر في التدرّب.';
export const ownWordsSaved = 'حُفظت على هذا الجهاز.';
export const ownWordsBoth = 'غيّر لسان آخر هذه الكلمات أيضًا. النسختان محفوظتان: الأخرى تحت نسختك.';
export const ownWordsTaken = 'غيّر لسان آخر هذه الكلمات. تظهر كما هي الآن.';
export const ownWordsFailed = 'تعذّر تحميلها. تحقّق من الاتصال ثم أعد تحميل الصفحة.';
export const ownWordsParted = '— نسخة سابقة —';

// ---- What a device keeps

export const progressNotKept = 'هذا المتصفّح لا يحفظ شيئًا لهذا الموقع: تقييماتك وما تكتبه يزول بإغلاق الصفحة. صدّره لتحتفظ به.';
export const progressNewer = 'حفظ تقدّمَك إصدار أحدث من هذا الموقع. وهو باقٍ كما هو؛ أعد تحميل الصفحة لتستعمله. لا يُحفظ شيء حتى ذلك الحين.';
export const progressFull = 'لا مكان على هذا الجهاز، فلم تُحفظ آخر تغييراتك. صدّر تقدّمك، أو أفرغ بعض المساحة وتابع.';
export const progressDamaged = (questions: number): string =>
  `تلف تقدّمك في ${countQuestionsOf(questions)}. ما أمكنت قراءته هنا، والباقي محفوظ جانبًا على هذا الجهاز.`;

// ---- Progress

export const progressNow = 'الآن';
export const progressNone = (total: number): string => `لم تتدرّب بعد على أي من ${total === 1 ? 'الأسئلة' : countQuestionsOf(total)}.`;
export const progressPractised = (practised: number, total: number, due: number): string =>
  `تدرّبت على ${practised} من ${countQuestionsOf(total)}، حان منها اليوم ${due}.`;
export const progressOnce = (answers: number): string => `للقول مرة أخرى قبل المقابلة: ${countAnswers(answers)}.`;
export const progressOwnWords = (answers: number): string => `بكلماتك: ${countAnswers(answers)}.`;
export const progressInterview = (days: number): string => `مقابلتك ${days === 0 ? 'اليوم' : againInDays(days)}.`;
export const progressGone = (questions: number): string => `لم يعد في المجموعة: ${countQuestions(questions)}؛ ما فعلته هناك محفوظ.`;
export const progressPractise = 'تدرّب';
export const progressDays = 'متى تعود الأسئلة';
export const progressToday = 'اليوم';
export const progressLater = 'لاحقًا';
export const progressOnceMore = 'مرة أخرى قبل المقابلة';
export const progressTopics = 'بحسب الموضوع';
export const progressKnown = (known: number, total: number): string => `تعرف ${known} من ${total}`;
export const progressTopicKnown = (topic: string, known: number, total: number): string => `${isolate(topic)}: تعرف ${known} من ${total}`;
export const progressLast = 'آخر تدرّب';

// ---- Progress as a file

export const progressFileTitle = 'في ملف';
export const progressFileNote = 'التصدير يحفظ التقييمات وكلماتك ويوم مقابلتك. والاستيراد يضيف ملفًا إلى ما هنا، ولا يستبدل شيئًا.';
export const progressFileExport = 'تصدير';
export const progressFileExported = (questions: number): string => `صُدّر: ${countQuestions(questions)}.`;
export const progressFileImport = 'استيراد';
export const progressFileImported = (questions: number): string => `استُورد: ${countQuestions(questions)}.`;
export const progressFileUnknown = (questions: number): string => `وليس في هذه المجموعة: ${countQuestions(questions)}؛ ما فعلته هناك محفوظ.`;
export const progressFileDamaged = (questions: number): string => `تعذّرت القراءة الكاملة: ${countQuestions(questions)}؛ ما أمكنت قراءته هنا.`;
export const progressFileTooLarge = (megabytes: number, most: number): string =>
  `حجم هذا الملف ${megabytes} م.ب، وملف التقدّم أقل من ${most} م.ب. اختر الملف الذي حفظه زر «تصدير».`;
export const progressFileUnread = 'تعذّرت قراءة الملف. اختره من جديد.';
export const progressFileCut = 'ملف التقدّم هذا تالف أو ناقص. صدّره من جديد من حيث جاء.';
export const progressFileOther = 'ليس هذا ملف تقدّم. اختر الملف الذي حفظه زر «تصدير».';
export const progressFileOtherText = 'ليس هذا ملف تقدّم. اختر الملف الذي حفظه زر «تصدير»: ينتهي اسمه بـ ‎.json‎';
export const progressFileNewer = 'حفظ هذا الملف إصدار أحدث من هذا الموقع. أعد تحميل الصفحة ثم استورده من جديد.';
export const progressFileOfPack = (pack?: string): string =>
  `هذا ملف تقدّم ${pack === undefined ? 'لمجموعة أخرى' : `لمجموعة «${isolate(pack)}»`}: لا سؤال منها في هذه المجموعة.`;
export const progressFileDelete = 'حذف كل شيء';
export const progressFileNothing = 'لا شيء يُحذف.';
export const progressFileAsk = (questions: number): string =>
  `يحذف هذا تقييماتك وكلماتك في ${countQuestionsOf(questions)} على هذا الجهاز. يبقى الملف الذي صدّرته.`;
export const progressFileDeleteYes = 'نعم، احذف';
export const progressFileKeep = 'إبقاء';
export const progressFileDeleted = 'حُذف. لا يعرف هذا الجهاز شيئًا عن تدرّبك الآن.';
export const progressFileNotDeleted = 'لم يحذفه المتصفّح. أغلق ألسنة هذا الموقع الأخرى ثم حاول من جديد.';

// ---- The day of the interview, on the page of a plan

export const planDayLabel = 'يوم مقابلتي';
export const planDaySet = 'حدّد هذا اليوم';
export const planDayClear = 'امسح اليوم';
export const planDayFollow = 'اتّبع هذه الخطة';
export const planDayLong: Intl.DateTimeFormatOptions = { weekday: 'long', day: 'numeric', month: 'long', numberingSystem: 'latn' };
export const planDayShort: Intl.DateTimeFormatOptions = { weekday: 'long', day: 'numeric', month: 'short', numberingSystem: 'latn' };
export const planDayUnset = 'حدّد اليوم: تأخذ كل أمسية تاريخها، وتُعلَّم أمسية الليلة.';
export const planDayOver = 'مضى ذلك اليوم. حدّد اليوم التالي؛ والحقل الفارغ يمسحه.';
export const planDayMorning = <Link>(link: (text: string) => Link): (string | Link)[] => ['مقابلتك اليوم. بقي من الخطة ', link('الصباح'), '.'];
export const planDayEarly = (days: number, begins: string): string => `مقابلتك ${againInDays(days)}. تبدأ هذه الخطة يوم ${begins}، ويمكنك البدء قبل ذلك.`;
export const planDayLonger = <Link>(plan: string, link: (text: string) => Link): (string | Link)[] => ['هناك وقت لخطة أطول: ', link(plan), '.'];
export const planDayTooSoon = <Link>(days: number, evenings: number, plan: string, link: (text: string) => Link): (string | Link)[] => [
  `مقابلتك ${againInDays(days)}، وهذه الخطة تحتاج إلى ${countEvenings(evenings, true)}. إذا بدأت الآن فخذ خطة `,
  link(plan),
  '.',
];
export const planDayTomorrow = 'مقابلتك غدًا: هذه لليلة.';
export const planDayEvening = <Link>(evening: number, days: number, link: (text: string) => Link): (string | Link)[] => [
  'الليلة ',
  link(planEvening(evening)),
  `. مقابلتك ${againInDays(days)}.`,
];
export const planDayTonight = 'الليلة';
export const planDayToday = 'اليوم';
export const planDayEveningBefore = 'المساء السابق';
export const planDayLastScore = 'آخر تقييم لي:';
export const planDayPractised = (practised: number, total: number): string => `تدرّبت على ${practised} من ${total}`;

// ---- Parts of sentences

function howOften(asked: string): string {
  return { often: 'كثيرًا', sometimes: 'أحيانًا', rarely: 'نادرًا' }[asked] ?? asked;
}

/** Keeps a text that may be Latin together, whatever stands beside it. */
function isolate(text: string): string {
  return `\u2068${text}\u2069`;
}

function joinIsolated(items: readonly string[]): string {
  return items.map(isolate).join(comma);
}

/** Forms of a noun with its number: one and two say it themselves. */
interface Forms {
  one: string;
  two: string;
  few: string;
  many: string;
  other: string;
}

/** A number with its noun: 3 to 10 of each hundred, 11 to 99, and what is left, which is 100 to 102, 200 to 202 and so on. */
function countAs(count: number, { one, two, few, many, other }: Forms, said = String(count)): string {
  if (count === 0) return `لا ${few}`;
  if (count === 1) return one;
  if (count === 2) return two;
  const rest = count % 100;
  if (rest >= 3 && rest <= 10) return `${said} ${few}`;
  return `${said} ${rest >= 11 ? many : other}`;
}

/** Of the following, `isOf` says whether a word stands before that asks for the other case, such as في or من or عن. */
function countAnswers(count: number, isOf = false): string {
  return countAs(count, { one: 'إجابة واحدة', two: isOf ? 'إجابتين' : 'إجابتان', few: 'إجابات', many: 'إجابة', other: 'إجابة' });
}

function countQuestionsOf(count: number): string {
  return count === 2 ? 'سؤالين' : countQuestions(count);
}

function countFiles(count: number, isOf = false): string {
  return countAs(count, { one: 'ملف واحد', two: isOf ? 'ملفين' : 'ملفان', few: 'ملفات', many: 'ملفًا', other: 'ملف' });
}

/** `paper` is its name, where it is said. */
function countPages(count: number, paper?: string): string {
  const pages = countAs(count, { one: 'صفحة واحدة', two: 'صفحتان', few: 'صفحات', many: 'صفحة', other: 'صفحة' });
  return paper === undefined ? pages : `${pages} ${isolate(paper)}`;
}

function countWords(count: number, isOf = false): string {
  return countAs(count, { one: 'كلمة واحدة', two: isOf ? 'كلمتين' : 'كلمتان', few: 'كلمات', many: 'كلمة', other: 'كلمة' });
}

function countSeconds(count: number, isOf = false): string {
  return countAs(count, { one: 'ثانية واحدة', two: isOf ? 'ثانيتين' : 'ثانيتان', few: 'ثوانٍ', many: 'ثانية', other: 'ثانية' });
}

function countMinutes(count: number, isOf = false): string {
  return countAs(count, { one: 'دقيقة واحدة', two: isOf ? 'دقيقتين' : 'دقيقتان', few: 'دقائق', many: 'دقيقة', other: 'دقيقة' });
}

function countEvenings(count: number, isOf = false): string {
  return countAs(count, { one: 'أمسية واحدة', two: isOf ? 'أمسيتين' : 'أمسيتان', few: 'أمسيات', many: 'أمسية', other: 'أمسية' });
}
