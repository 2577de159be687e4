/** Every word of the interface in German: what `en.ts` says, to a reader whom it calls „du“. Its comments are there. */
import type { Quotes } from '../text/typeset.ts';

// ---- Code zum Kopieren

export const copy = 'Kopieren';
export const copied = 'Kopiert';
export const copyByHand = 'Bitte von Hand markieren und kopieren';

// ---- Suche

export const searchLabel = 'Antworten durchsuchen';
export const searchHint = 'Werkzeug oder Symptom';
export const searchButton = 'Suchen';
export const searchClose = 'Schließen';
export const searchTopic = 'Thema';
export const searchLevel = 'Niveau';
export const searchAny = 'Alle';
export const searchFailure = 'Die Suche konnte nicht geladen werden. Prüfe die Verbindung, oder nimm die Liste aller Fragen.';
export const searchOpenPage = 'Suchseite öffnen';
export const searchExactly = 'Genau nach meiner Eingabe suchen';
export const searchRecent = 'Letzte Suchen';
export const searchClear = 'Löschen';
export const searchPlaces = 'Themen und Werkzeuge';
export const searchAnswers = 'Antworten';
export const searchOthers = 'Zeichnungen, Dateien des Labors und andere Seiten';
export const searchOtherPages = 'Andere Seiten';
export const searchTopics = 'Ein Thema durchsehen';
export const searchAllQuestions = 'Alle Fragen';
export const searchGoesOn = 'Suche läuft …';
export const searchQuoted = (query: string): string => `„${query}“`;
export const searchNothing = (query: string): string => `Nichts gefunden für ${query}. Versuch es mit einem einzelnen Wort, einem Werkzeug oder einem Symptom.`;
export const searchOnPagesOnly = (query: string): string => `Keine Antwort für ${query}, aber Treffer auf anderen Seiten.`;
export const searchFound = (answers: number, query: string): string => `${countAnswers(answers)} für ${query}.`;
export const searchRead = (typed: string, meant: string): string => ` Gesucht wurde nach ${meant} statt ${typed}.`;
export const searchFirst = (shown: number): string => ` Die ersten ${shown} werden gezeigt.`;
export const searchShortAnswer = 'Kurze Antwort';
export const searchKind = (kind: string): string => ({ topic: 'Thema', tool: 'Werkzeug', diagram: 'Diagramm', lab: 'Datei des Labors' })[kind] ?? 'Seite';

// ---- Die Website auf dem Gerät

export const keepLine: readonly [string, string, string] = [
  '',
  'Speichere die Website auf diesem Gerät',
  ': Lesen, Suchen und Üben gehen dann auch ohne Netz.',
];
export const keepButton = 'Auf diesem Gerät speichern';
export const keepStop = 'Anhalten';
export const keepRemove = 'Von diesem Gerät entfernen';
export const keepNewer = 'Eine neuere Fassung ist da. Sie erscheint mit der nächsten Seite, die du lädst, sobald kein anderer Tab diese Website offen hat.';
export const keepReload = 'Neu laden';
export const keepNone = 'Nicht auf diesem Gerät gespeichert.';
export const keepGoesOn = 'Die Website wird gespeichert …';
export const keepGone = 'Nicht mehr gespeichert: Der Browser hat sie gelöscht. Speichere sie noch einmal, solange du Netz hast.';
export const keepDone = 'Fertig.';
export const keepRemoved = 'Von diesem Gerät entfernt. Deine Bewertungen und eigenen Worte bleiben.';
export const keepNotRemoved = 'Der Browser hat sie nicht entfernt. Schließe andere Tabs dieser Website und versuch es noch einmal.';
export const keepBar = 'Die Website wird geladen';
export const keepUnpacking = 'Alles ist geladen und wird jetzt entpackt …';
export const keepLoaded = (loaded: string, total: string): string => `${loaded} von ${total} geladen.`;
export const keepNewerLoaded = (loaded: string, total: string): string => `Eine neuere Fassung: ${loaded} von ${total} geladen.`;
export const keepShareLoaded = (share: string): string => `${share} geladen.`;
export const keepFiles = (count: number, said: string): string => `${said} ${count === 1 ? 'Seite oder Datei' : 'Seiten und Dateien'}`;
export const keepSize = (load: string, unpacked: string, files: string): string => `${load} zu laden, ${unpacked} auf dem Gerät: ${files}.`;
export const keepDayForm: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long' };
export const keepSince = (day: string, files: string): string => `Gespeichert am ${day}: ${files}. Geht ohne Netz.`;
export const keepLasts = 'Dieser Browser löscht sie nicht von selbst.';
export const keepMayGo = 'Dieser Browser löscht sie vielleicht von selbst, wenn auf dem Gerät der Platz ausgeht.';
export const keepTrouble = (problem: string, isKept: boolean, remedy: string): string =>
  `${problem} ${isKept ? 'Was schon gespeichert war, bleibt, wie es ist.' : 'Gespeichert wurde nichts.'} ${remedy}`;
export const keepOffline: readonly [string, string] = ['Das Netz war weg, bevor alles da war.', 'Versuch es noch einmal, wenn es wieder da ist.'];
export const keepStatus = (status: number | undefined): readonly [string, string] => [
  `Der Server hat mit ${status === undefined ? 'einem Fehler' : `Fehler ${status}`} geantwortet.`,
  'Versuch es später noch einmal.',
];
export const keepDamaged: readonly [string, string] = [
  'Was ankam, ist beschädigt oder unvollständig.',
  'Versuch es noch einmal; passiert es wieder, dann in einem anderen Netz.',
];
export const keepUpdated: readonly [string, string] = ['Die Website wurde beim Laden erneuert.', 'Versuch es noch einmal: Dann wird die neue Fassung geladen.'];
export const keepFull = (size: string | undefined): readonly [string, string] => [
  `Auf diesem Gerät ist dafür kein Platz${size === undefined ? '' : `: Nötig sind ${size}`}.`,
  'Schaffe Platz und versuch es noch einmal.',
];
export const keepRefused: readonly [string, string] = [
  'Dieser Browser lässt die Website nichts speichern.',
  'Erlaube es in den Einstellungen des Browsers oder verlasse das private Fenster, dann versuch es noch einmal.',
];
export const keepStopped: readonly [string, string] = ['Angehalten.', 'Du kannst jederzeit von vorn beginnen.'];
export const keepNoWorker: readonly [string, string] = [
  'Dieser Browser lässt die Website ohne Netz nicht antworten.',
  'Erlaube die Daten der Website in den Einstellungen des Browsers oder verlasse das private Fenster, dann versuch es noch einmal.',
];
export const keepNoArchive: readonly [string, string] = [
  'Diese Website hat kein Archiv zum Speichern.',
  'Wer sie betreibt, muss sie neu bauen und veröffentlichen.',
];
export const keepNotSecure = 'Diese Seite kam über http; Browser speichern nur Websites, die über https kommen. Öffne die Website unter ihrer https-Adresse.';
export const keepNoWorkers =
  'Dieser Browser speichert hier keine Website: Private Fenster von Firefox und alte Browser tun das nicht. Öffne die Website in einem gewöhnlichen Fenster oder einem neueren Browser.';
export const keepTooOld = 'Dieser Browser ist zu alt, um das Gespeicherte zu entpacken. Öffne die Website in einem neueren.';
export const keepAppName = 'Answerpack';

// ---- Orte der Website

export const skipToText = 'Zum Text springen';

// ---- Zeiten, Tage und Listen

export const timeShort = (seconds: number): string => (seconds < 90 ? `${seconds} s` : timeMinutes(Math.round(seconds / 60)));
export const timeLong = (seconds: number): string =>
  seconds < 90 ? countOf(seconds, 'Sekunde', 'Sekunden') : countOf(Math.round(seconds / 60), 'Minute', 'Minuten');
export const timeMinutes = (minutes: number): string => `${minutes} min`;
export const timeEvening = (minutes: number): string =>
  minutes < 100 ? timeMinutes(minutes) : `${Math.floor(minutes / 60)} h${minutes % 60 === 0 ? '' : ` ${timeMinutes(minutes % 60)}`}`;
export const dayForm: Intl.DateTimeFormatOptions = { dateStyle: 'long', timeZone: 'UTC' };
export const comma = ', ';

// ---- Satz

export const quotes: Quotes = ['„', '“', '‚', '‘'];
export const unitWords = [
  'Nanosekunde',
  'Nanosekunden',
  'Mikrosekunde',
  'Mikrosekunden',
  'Millisekunde',
  'Millisekunden',
  'Sekunde',
  'Sekunden',
  'Minute',
  'Minuten',
  'Stunde',
  'Stunden',
  'Tag',
  'Tage',
  'Tagen',
  'Woche',
  'Wochen',
  'Monat',
  'Monate',
  'Monaten',
  'Jahr',
  'Jahre',
  'Jahren',
  'Uhr',
  'Euro',
  'Prozent',
  'Grad',
  'hundert',
  'tausend',
  'Million',
  'Millionen',
  'Milliarde',
  'Milliarden',
];

// ---- Abschnitte eines Eintrags: die Überschriften, die sein Autor schreibt

export const sectionFullAnswer = 'Ausführliche Antwort';
export const sectionShowIt = 'Zeig es';
export const sectionDiagnose = 'Fehlersuche';
export const sectionTradeOffs = 'Abwägungen';
/** Not „im“: which of im, in der and in den it is depends on the system's gender. */
export const sectionSystem = (system: string): string => `Beispiel: ${system}`;
export const sectionGoDeeper = 'Tiefer gehen';
export const sectionMistakes = 'Häufige Fehler';
export const sectionScores = 'So wird bewertet';

// ---- Kopf, Menü und Fuß jeder Seite

export const siteSections = 'Bereiche';
export const siteMap = 'Übersicht der Website';
export const siteQuick = 'Schnellzugriff';
export const siteMenu = 'Menü';
export const siteMarkdown = 'Diese Seite als Markdown';
export const placesStudy = 'Lernen';
export const placesSystem = 'Das System';
export const placesSite = 'Diese Website';
export const placeQuestions = 'Fragen';
export const placeTopics = 'Themen';
export const placePlans = 'Pläne';
export const placePractice = 'Üben';
export const placeProgress = 'Mein Fortschritt';
export const placeSearch = 'Suche';
export const placeSheets = 'Blätter';
export const placeArchitecture = 'Architektur';
export const placeLab = 'Labor';
export const placeHome = 'Start';
export const placeAbout = 'Über die Sammlung';
export const placeKeep = 'Auf diesem Gerät speichern';
export const themeNow = (theme: string): string => `Farben: ${theme === 'light' ? 'hell' : theme === 'dark' ? 'dunkel' : 'wie das System'}`;

// ---- Die Seite einer Frage

export const levelName = (level: string): string =>
  level === 'foundation' ? 'Grundlagen' : level === 'intermediate' ? 'Fortgeschritten' : level === 'senior' ? 'Senior' : level;
export const askedHow = (asked: string): string => `${howOften(asked)} gefragt`;
export const questionToSay = (short: number, full?: number): string =>
  `gesprochen ${timeShort(short)}${full === undefined ? '' : `, ausführlich ${timeShort(full)}`}`;
export const questionCore = 'Kernfrage ';
export const questionAlso = (count: number): string => (count === 1 ? 'Wird auch anders gefragt' : `Wird auch auf ${count} andere Arten gefragt`);
export const answerSayFirst = (seconds: number): string => `Erst selbst sagen · ${timeShort(seconds)}`;
export const answerShow = 'Antwort zeigen';
export const answerOneLine = 'Zuerst sagen';
export const answerShort = (seconds: number): string => `In ${timeLong(seconds)}`;
export const answerPlain = 'Antwort';
export const answerFull = 'Die ausführliche Antwort';
export const answerFullTo = (question: string): string => ` auf „${question}“`;
export const answerOwnWords = 'Meine eigenen Worte';
export const answerSenior = (seconds: number): string => `Für ein Senior-Gespräch · ${timeShort(seconds)} Lesezeit`;
export const onPage = 'Auf dieser Seite';
export const onPageToRead = (seconds: number): string => `${timeShort(seconds)} Lesezeit`;
export const askedNext = 'Danach gefragt';
export const questionTools = 'Werkzeuge';
export const questionPaper = 'Auf Papier';
export const questionPaperBefore = (short: boolean): string => `${short ? 'Die kurze Antwort steht' : 'Sie steht'} auf dem Lernblatt `;
export const questionPaperAfter = '. Auch diese Seite lässt sich drucken, ohne das, was um die Antwort steht.';
export const questionSources = 'Quellen';
export const questionChecked = 'Geprüft';
export const checkedBefore = 'Geprüft am ';
export const checkedAfter = (versions: readonly string[]): string => (versions.length > 0 ? `, für ${versions.join(comma)}.` : '.');
export const pagerQuestions = 'Vorige und nächste Frage';
export const pagerDrawings = 'Vorige und nächste Zeichnung';
export const pagerPrevious = 'Zurück';
export const pagerNext = 'Weiter';
export const entryTable = 'Tabelle';
export const entryCode = 'Code';
export const keyTradeOff = 'Abwägung';
export const keyMistake = 'Vermeide';

// ---- Eine Frage als Markdown

export const twinDiagram = (link: string, caption: string): string => `Diagramm: ${link}. ${caption}`;
export const twinFile = (link: string): string => `Aus ${link}:`;
export const twinSource = (address: string, day?: string): string => `${day === undefined ? '' : `Geprüft am ${day}. `}Quelle: ${address}`;

// ---- Listen von Fragen

export const allQuestions = (count: number): string => (count === 1 ? 'Die eine Frage' : `Alle ${countQuestions(count)}`);
export const listTitle = (level: string, often: boolean): string => {
  const whose = { foundation: 'Grundlagenfragen', intermediate: 'Fragen für Fortgeschrittene', senior: 'Senior-Fragen' }[level] ?? 'Fragen';
  return often ? `Oft gestellte ${whose}` : level ? whose : 'Alle Fragen';
};
export const listPageOf = (title: string, page: number, pages: number): string => `${title}, Seite ${page} von ${pages}`;
export const listDescription = (count: number): string =>
  `${countQuestions(count)} aus Vorstellungsgesprächen, mit ${count === 1 ? 'gesprochener Antwort' : 'gesprochenen Antworten'}.`;
export const listChoose = 'Welche Fragen';
export const listLevel = (level: string): string => (level ? levelName(level) : 'Alle');
export const listOften = 'Oft gefragt';
export const listNone = 'Keine Frage ist beides. Wähle eines davon.';
export const listPages = 'Seiten der Liste';
export const listPrevious = (count: number): string => (count === 1 ? 'Vorige' : `Vorige ${count}`);
export const listNext = (count: number): string => (count === 1 ? 'Nächste' : `Nächste ${count}`);
export const listFirst = (count: number): string => (count === 1 ? 'Die erste Frage' : `Die ersten ${countQuestions(count)}`);
export const listEvery = 'Jede Frage';

// ---- Start, und Seiten, die es nicht gibt

export const homeDescription = (count: number): string => `${countQuestions(count)} mit ${count === 1 ? 'ihrer Antwort' : 'ihren Antworten'}.`;
export const homeCore = 'Kernfragen';
export const homeFirst = 'Die ersten Fragen';
export const homeNext = 'Was danach kommt';
export const sampleCue = 'Probier eine';
export const sampleClosed = (seconds: number): string => `Erst selbst sagen, dann öffnen · ${timeShort(seconds)}`;
export const sampleOpen = 'Antwort verdecken und selbst sagen';
export const sampleBegins = 'So beginnt sie';
export const tonightTitle = 'Wann ist dein Gespräch?';
export const tonightSearch = 'Suche';
export const tonightAfterSearch = ' ein Werkzeug, ein Symptom oder eine Fehlermeldung, ';
export const tonightPractise = 'übe laut';
export const tonightAfterPractise = ' oder ';
export const tonightPrint = 'drucke ein Lernblatt';
export const tonightEnd = '.';
export const missingTitle = 'Hier ist keine Seite';
export const missingDescription = 'Unter dieser Adresse gibt es auf der Website nichts.';
export const missingBefore = 'Vielleicht ist in der Adresse ein Tippfehler. ';
export const missingSearch = 'Durchsuche die Antworten';
export const missingBetween = ', oder beginne mit der Liste: ';
export const missingAll = 'alle Fragen';
export const missingEnd = '.';
export const searchTitle = 'Antworten durchsuchen';
export const searchDescription = 'Finde eine Antwort nach Werkzeug, Symptom, Abkürzung oder Satz.';
export const searchNoScript =
  'Die Suche braucht JavaScript. Ohne JavaScript hilft „Auf Seite suchen“ im Browser auf dieser Liste, oder du gehst [die Themen](/topics/) durch.';

// ---- Themen und Werkzeuge

export const topicsDescription = (topics: number, questions: number): string =>
  `${topicsCount(topics)} mit ${countQuestions(questions)} aus Vorstellungsgesprächen, und worum es jeweils geht.`;
export const topicsCount = (count: number): string => countOf(count, 'Thema', 'Themen');
export const topicDescription = (count: number, topic: string): string => `${countQuestions(count)} zum Thema ${topic}.`;
export const topicOften = (count: number): string => `${count} oft gefragt`;
export const topicAbout = 'Worauf es im Gespräch ankommt';
export const topicAboutPlain = 'Worum es geht';
export const topicStudy = 'Wie du es lernst';
export const topicAloud = 'Laut zu sagen';
export const topicTimes = (short: number, full?: number): string =>
  full === undefined ? `${timeShort(short)} für alle Antworten.` : `${timeShort(short)} für alle kurzen Antworten, ${timeShort(full)} für die ausführlichen.`;
export const topicSheetBefore = ' Zum Drucken: ';
export const topicSheet = 'das Lernblatt';
export const topicSheetAfter = '.';
export const topicDrawings = (count: number): string => (count === 1 ? 'Zeichnung' : 'Zeichnungen');
export const topicQuestions = (count: number): string => (count === 1 ? 'Die Frage' : 'Die Fragen, in der Reihenfolge zum Lernen');
export const topicOrder = 'jede bereitet die nächste vor';
export const toolCount = (count: number): string => `In ${countAnswers(count)}`;
export const toolAliases = (aliases: readonly string[]): string => `Auch gesucht als ${aliases.join(comma)}.`;
export const toolFiles = 'Die Dateien im Labor';

// ---- Seiten der Zeichnungen und des Labors

export const drawingsDescription = (system: string | undefined, count: number): string =>
  `${system ?? 'Das System'} in ${countOf(count, 'Diagramm', 'Diagrammen')}, gezeichnet und in Worten.`;
export const drawingsTitle = (system: string | undefined): string => `${system ?? 'Das System'}, gezeichnet`;
export const drawingsCount = (count: number): string => countOf(count, 'Diagramm', 'Diagramme');
export const drawingsLead = 'Lerne zwei davon so gut, dass du sie beim Reden an ein Whiteboard zeichnen kannst.';
export const drawingsOther = 'Andere Zeichnungen';
export const drawingShownIn = 'Gezeigt in ';
export const drawingAlone = 'Die Zeichnung allein, als Datei: ';
export const labTitle = 'Das Labor';
export const labDescription = (system: string | undefined): string =>
  `${system ?? 'Die Plattform'} als Dateien, jede geprüft mit dem Werkzeug, das sie ausführen würde.`;
export const labHeading = 'Die Plattform als Dateien';
export const labCount = (files: number, proven: number): string => `${countFiles(files)}, ${proven} geprüft`;
export const labNoFiles = 'Keine Dateien';
export const labNone = 'Diese Sammlung hat kein Labor.';
export const labMarks = 'Jede Datei ohne Vermerk hat ein Werkzeug geprüft; welches, sagt ihre Seite. Die anderen kann kein Werkzeug prüfen.';
export const labLanguage = 'Sprache';
export const labCheckedBy = 'Geprüft mit';
export const labUnmarked = 'Ohne Prüfvermerk gezeigt';
export const labWhole = (path: string): string => `${path} als Ganzes`;
export const labShownBy = 'Fragen, die sie zeigen';

// ---- Pläne

export const plansDescription = 'Was du an jedem Abend vor dem Gespräch liest, wie viele Minuten lang, und welches Blatt du druckst.';
export const plansTitle = 'Wann ist dein Gespräch?';
export const plansLead = 'Ein Plan sagt, was du an jedem Abend liest, wie lange, was du wiederholst und welches Blatt du druckst.';
export const planWhen = (plan: string): string =>
  plan === 'tomorrow' ? 'Morgen' : plan === 'three-days' ? 'In drei Tagen' : plan === 'week' ? 'In einer Woche' : 'In zwei Wochen';
export const planTitle = (plan: string): string => `Gespräch ${planWhen(plan)[0]!.toLowerCase()}${planWhen(plan).slice(1)}`;
export const planEvenings = (count: number): string => countOf(count, 'Abend', 'Abende');
export const planLength = (evenings: number, minutes: number): string => (evenings === 1 ? timeEvening(minutes) : `bis zu ${timeEvening(minutes)}`);
export const planDescription = (facts: readonly string[]): string =>
  `Was du an jedem Abend liest, wie viele Minuten lang, und welches Blatt du druckst: ${facts.join(comma)}.`;
export const planLead = 'Erst die Kernfragen, dann was am häufigsten gefragt wird. Lies eine Seite, verdecke sie, sag ihre kurze Antwort laut.';
export const planTonight = 'Heute Abend';
export const planEvening = (number: number): string => `Abend ${number}`;
export const planAgain = 'Wiederholen';
export const planAgainOf = (first: number, last: number): string => (first === last ? `Abend ${first}` : `Abende ${first} bis ${last}`);
export const planAgainBetween = ': ';
export const planAgainAnswers = (count: number): string => `${countAnswers(count)} aus dem Kopf`;
export const planAgainMinutes = (minutes: number): string => `, ${timeMinutes(minutes)}`;
export const planTerms = 'Begriffe';
export const planPractise = 'Üben';
export const planAloud = (count: number): string => `${countAnswers(count)} laut`;
export const planPrint = 'Drucken';
export const planPrintOr = ' oder ';
export const planPrintThese = 'genau diese';
export const planMorning = 'Der Morgen';
export const planOnce = 'Einmal sagen';
export const planOnceAnswers = (count: number, core: boolean): string =>
  `${core ? countOf(count, 'Kernantwort', 'Kernantworten') : `${countAnswers(count)} des ersten Abends`}, laut und aus dem Kopf`;
export const planTake = 'Mitnehmen';
export const planTakePrinted = ', gedruckt';
export const planAsked = (counts: readonly { asked: string; count: number }[]): string =>
  counts.map(({ asked, count }, index) => `${count} ${howOften(asked)}${index === 0 ? ' gefragt' : ''}`).join(comma);
export const planLeftOut = (evenings: number, count: number, asked: string): string =>
  `${evenings === 1 ? 'Nicht heute Abend' : 'Nicht in diesem Plan'}: ${countQuestions(count)} (${asked}).`;
export const planNothingOut = 'Nichts ist ausgelassen.';
export const planMinutes = (pace: number, looking: number, checking: number): string =>
  `Minuten: die ganze Seite mit ${pace} Wörtern pro Minute, ${looking} Sekunden für eine Zeichnung oder eine Datei des Labors, dann die kurze Antwort einmal gesagt. Wiederholen: die kurze Antwort aus dem Kopf, und ${checking} Sekunden, um sie zu prüfen.`;
export const planOthers = 'Andere Pläne';

// ---- Seiten der Blätter, des Übens und des Speicherns

export const sheetsDescription = 'Blätter zum Drucken: Lernblätter, Übungsblätter, Karteikarten, der Abend davor, Poster und das ganze Buch.';
export const sheetsCue = 'Für Papier';
export const sheetsLead = 'Wähle Fragen und eine Form, drucke das Blatt und nimm es mit.';
export const postersTitle = 'Poster';
export const postersDescription =
  'Jede Zeichnung auf einer eigenen Seite; auf der Rückseite die Zeichnung in Worten und Platz, um sie aus dem Kopf zu zeichnen.';
export const postersCount = (count: number): string => countOf(count, 'Zeichnung', 'Zeichnungen');
export const postersLead =
  'Auf jedem Blatt Papier eine Zeichnung, auf der Rückseite ihre Worte. Drucke beidseitig, dreh das Blatt um und zeichne aus dem Kopf: Im Gespräch wird das verlangt.';
export const bookTitle = 'Das Buch';
export const bookDescription = (count: number): string => `Die ganze Sammlung als ein Buch: ${countQuestions(count)}, mit Inhalt und Register.`;
export const bookHolds = (questions: number, chapters: number): string =>
  `${countQuestions(questions)} mit ${questions === 1 ? 'ihrer ganzen Antwort' : 'ihren ganzen Antworten'} in ${countOf(chapters, 'Kapitel', 'Kapiteln')}, mit einem Register der Werkzeuge und Begriffe.`;
export const practiceDescription =
  'Eine Frage nach der anderen: Sag die Antwort laut, prüfe sie, bewerte sie, und werde wieder gefragt, bevor du sie vergisst.';
export const practiceCue = 'Sag es laut';
export const practiceLead = 'Eine Frage nach der anderen. Sag deine Antwort, vergleiche, bewerte dich. Schwache Antworten kommen früher wieder.';
export const practiceFailed = 'Das Üben konnte nicht geladen werden. Prüfe die Verbindung und lade die Seite neu; die Antworten unten gehen auch so.';
export const practiceNoScript =
  'Ohne JavaScript wird keine Zeit gemessen und nichts gemerkt. Lies eine Frage, sag deine Antwort, dann öffne sie. Für Papier gibt es [Blätter](/sheets/).';
export const practiceClosed = (count: number, first: boolean): string => `${first ? listFirst(count) : countQuestions(count)}, Antworten verdeckt`;
export const progressDescription = 'Was du kannst, was fällig ist, und dein Fortschritt als Datei: alles nur auf deinem Gerät.';
export const progressCue = 'Auf diesem Gerät';
export const progressLead = 'Was du bewertet und geschrieben hast, steht nur in diesem Browser. Speichere es als Datei, um es mitzunehmen oder aufzuheben.';
export const progressFailed = 'Die Fragen konnten nicht geladen werden. Prüfe die Verbindung und lade die Seite neu; dein Fortschritt bleibt.';
export const progressNoScript = 'Der Fortschritt braucht JavaScript, und das ist aus.';
export const keepDescription = 'Die ganze Website auf deinem Gerät: Sie öffnet sich ohne Netz.';
export const keepCue = 'Ohne Netz';
export const keepLead = 'Alle Seiten, die Suche und das Üben: im Zug, im Wartezimmer oder im Ausland.';
export const keepHere = 'Auf diesem Gerät';
export const keepNoScript = 'Zum Speichern braucht die Website JavaScript, und das ist aus.';
export const keepWhat = 'Was gespeichert wird';
export const keepWhatPages =
  'Alle Seiten, Zeichnungen und Dateien des Labors, die Suche und das Üben. Dateien für Papier und für Kartenprogramme nicht: Lade sie einzeln herunter.';
export const keepWhatWhole =
  'Die Website wird als Ganzes geladen und bleibt, wie sie ist, bis eine neuere Fassung ganz da ist. Deine Bewertungen und eigenen Worte sind ohnehin auf diesem Gerät und bleiben, wenn du die Website entfernst.';
export const keepLong = 'Wie lange';
export const keepLongUntil =
  'Bis du sie entfernst. Ein Browser löscht sie vielleicht, wenn auf dem Gerät der Platz ausgeht. Safari löscht sie mit deinen Bewertungen nach sieben Tagen, an denen du Safari benutzt hast, ohne hierher zu kommen; was zum Home-Bildschirm oder zum Dock hinzugefügt wurde, lässt Safari in Ruhe.';
export const keepApp = 'Als App';
export const keepAppHow =
  'Im Menü des Browsers steht „Installieren“, „Zum Home-Bildschirm“ oder „Zum Dock hinzufügen“: Die Website öffnet sich dann in einem eigenen Fenster. Speichere sie auch dort, wenn die App sagt, dass sie nicht gespeichert ist.';
export const notKeptTitle = 'Diese Seite ist nicht auf diesem Gerät gespeichert';
export const notKeptDescription = 'Was eine gespeicherte Website ohne Netz anstelle einer Seite zeigt, die sie nicht hat.';
export const notKeptCue = 'Kein Netz';
export const notKeptLead =
  'Es gibt kein Netz, und diese Adresse gehört nicht zu dem, [was hier gespeichert ist](/offline/). Versuch es noch einmal, wenn es wieder da ist, oder mach weiter mit der Liste [aller Fragen](/questions/).';
export const notKeptFiles =
  'PDFs und Dateien für Kartenprogramme werden nie gespeichert. Lade sie herunter, solange du Netz hast. Ohne Netz [wähle ein Blatt](/sheets/) und drucke es aus dem Browser.';

// ---- Über

export const aboutTitle = 'Über diese Sammlung';
export const aboutDescription = 'Wie die Antworten geprüft sind, wie oft Fragen gestellt werden, Barrierefreiheit, Lizenzen und Unabhängigkeit.';
export const aboutIndependence = 'Unabhängigkeit';
export const aboutChecks = 'Wie Antworten geprüft werden';
export const aboutChecksPlain = 'Die Antworten';
export const aboutCount = (answers: number, sources: number): string =>
  `Die Sammlung hat ${countAnswers(answers)}${sources > 0 ? ` mit ${countOf(sources, 'Quelle', 'Quellen')}` : ''}.`;
export const aboutShown = 'Jede Antwort zeigt, wann sie zuletzt geprüft wurde und von welchen Versionen sie abhängt.';
export const aboutShownPlain = 'Sie stehen hier, wie ihre Autorinnen und Autoren sie geschrieben haben.';
export const aboutLab = (proven: number, files: number): string =>
  `Code in einer Antwort ist Teil einer Datei im [Labor](/lab/). „Geprüft mit“ heißt: Das genannte Werkzeug ist über genau diese Datei gelaufen und hätte sie sonst abgewiesen. Den Vermerk ${proven === 1 ? 'hat' : 'haben'} ${proven} von ${countOf(files, 'Datei', 'Dateien')}; bei den anderen steht, warum er fehlt. Was kein Werkzeug sehen kann, etwa die Konten und Cluster, die in den Dateien beschrieben sind, lief nie.`;
export const aboutLengths = 'Drei Längen';
export const aboutLengthsPlain = 'Sprechzeiten';
export const aboutLengthsThree =
  'Ein Satz, den du zuerst sagst, eine kurze Antwort von dreißig bis fünfundvierzig Sekunden und eine ausführliche von zwei bis vier Minuten. ';
export const aboutPace = (pace: number): string => `Sprechzeiten gelten für ${pace} Wörter pro Minute.`;
export const aboutFrequency = 'Wie oft etwas gefragt wird';
export const aboutAccessibility = 'Barrierefreiheit';
export const aboutAccessibilityText =
  'Ziel der Website ist WCAG 2.2, Stufe AA. Jede Seite ist ohne Skripte vollständig, lässt sich mit der Tastatur bedienen und folgt der hellen oder dunklen Einstellung des Systems. Unter jedem Diagramm steht sein ganzer Inhalt in Worten. Bei jeder Änderung prüft axe alle Seiten in beiden Farbschemata; das findet nur einen Teil dessen, was falsch sein kann. Hinweise auf Barrieren sind willkommen.';
export const aboutPrivacy = 'Datenschutz';
export const aboutPrivacyText =
  'Keine Cookies, keine Statistik, keine Anfrage an andere Server. Deine Wahl der Farben und deine letzten Suchen stehen in deinem Browser und werden nirgendwohin gesendet; „Löschen“ neben den Suchen entfernt sie. Die [ganze Website](/offline/) wird dort nur gespeichert, wenn du das willst.';
export const aboutLicences = 'Lizenzen';
export const aboutLicenceBefore = 'Text und Diagramme stehen unter ';
export const aboutLicenceAfter = '. ';
export const aboutCode =
  'Der Code, der die Website baut, steht unter der MIT-Lizenz. Die Schriften, Literata und Answer Sans (ein Ausschnitt von Source Sans), stehen unter der SIL Open Font License 1.1 und enthalten nur die Zeichen, die gebraucht werden.';
export const aboutEnglish = 'Das allgemeine Englisch in der Suche stammt aus WordNet 3.1, © 2006 Princeton University, und aus Wortvektoren von GloVe.';
export const aboutMachines = 'Für Programme';
export const aboutMachinesText =
  'Die ganze Sammlung steht in [pack.json](/pack.json), ein Verzeichnis in [llms.txt](/llms.txt), und jede Frage ist eine Markdown-Datei neben ihrer Seite.';

// ---- Blätter: Formen und Papiere

export const sheetFormName = (form: 'study' | 'rehearsal' | 'cards' | 'lines'): string =>
  ({ study: 'Lernblatt', rehearsal: 'Übungsblatt', cards: 'Karteikarten', lines: 'Abend davor' })[form];
export const sheetFormAbout = (form: 'study' | 'rehearsal' | 'cards' | 'lines'): string =>
  ({
    study: 'Der erste Satz, die kurze Antwort und die Befehle oder die Abwägung, mit einer Zeile für deine eigenen Worte.',
    rehearsal: 'Fragen mit Zeilen für deine Antwort. Die Antworten stehen auf den letzten Seiten, nach Nummern.',
    cards: 'Acht auf einer Seite. Drucke beidseitig, über die lange Kante gewendet, und schneide entlang der Marken.',
    lines: 'Von jeder Antwort nur der erste Satz, in zwei Spalten.',
  })[form];
export const sheetPaperName = (paper: 'a4' | 'letter'): string => ({ a4: 'A4', letter: 'US Letter' })[paper];
export const sheetInForm = (form: 'study' | 'rehearsal' | 'cards' | 'lines', set: string): string => `${sheetFormName(form)}: ${set}`;

// ---- Blätter: was sie enthalten

/** A number within a title, in a word where there is a short one. */
const spell = (count: number): string =>
  ['null', 'eine', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwölf'][count] ?? String(count);

export const sheetCore = (count: number): string => (count === 1 ? 'Die eine Kernfrage' : `Die ${spell(count)} Kernfragen`);
export const sheetCoreAbout = (system: string | undefined): string =>
  `Was du zuerst sagst und was in weniger als einer Minute${system === undefined ? '' : `: ${system}`}.`;
export const sheetOften = 'Oft gefragt';
export const sheetOftenAbout = 'Die Fragen, die in den meisten Gesprächen vorkommen.';
export const sheetAll = (count: number): string => allQuestions(count);
export const sheetAllAbout = 'Die ganze Sammlung, für den Abend davor und den Zug.';
export const sheetTopicAbout = (count: number, topic: string): string => topicDescription(count, topic);
export const sheetOtherTopics = 'Weitere Themen';
export const sheetTopicsAbout = (topics: readonly string[]): string => `${topics.join(', ')}.`;

// ---- Blätter: die Wahl

export const sheetsSingle = 'Einzelne Fragen wählen';
export const sheetsLayout = 'Form';
export const sheetsPaper = 'Papier';
export const sheetsPrint = 'Drucken';
export const sheetsSee = 'Blatt unten ansehen';
export const sheetsFailed =
  'Die Auswahl der Fragen konnte nicht geladen werden. Prüfe die Verbindung und lade die Seite neu. Die fertigen Blätter unten lassen sich trotzdem drucken.';
export const sheetsNoScript = 'Einzelne Fragen zu wählen braucht JavaScript. Die Blätter unten lassen sich auch ohne drucken.';
export const sheetsNotLoaded = 'Die Fragen konnten nicht geladen werden. Prüfe die Verbindung, dann wähle noch einmal.';
export const sheetsHolds = (questions: number, pages: number, paper: string): string => `${countQuestions(questions)}, ${countPages(pages)} ${paper}.`;

// ---- Blätter: die fertigen

export const sheetsReady = 'Fertig zum Drucken';
export const sheetsMore = 'Mehr';
export const sheetsMoreAbout = 'Alle Zeichnungen und alle Antworten.';
export const sheetsPosters = 'Poster: auf jedem Blatt Papier eine Zeichnung';
export const sheetsBook = 'Das Buch: jede Antwort, mit Inhalt und Register';
export const sheetsDrawings = (count: number): string => postersCount(count);
export const sheetsPrintHint = 'Drucke diese Seite aus dem Browser. Sie kommt schwarz auf weiß, mit Seitenzahlen.';
export const sheetsOtherChoice = 'Andere Fragen oder eine andere Form wählen oder meine eigenen Worte drucken';
export const sheetsPrintOrTake = (files: string): string => `Drucke diese Seite oder nimm die Datei: ${files}`;
export const sheetsFiles = (files: string): string => `PDF: ${files}`;
export const sheetsFile = (paper: string, pages: number, size: string): string => `${paper}, ${countPages(pages)}, ${size}`;

// ---- Blätter: auf Papier

export const paperPageNumber = "counter(page) ' von ' counter(pages)";
const ofPages = (page: number, pages: number): string => (pages > 1 ? `, ${page} von ${pages}` : '');
export const paperNotes = 'Notizen';
export const paperMyWords = 'Meine Worte';
export const paperContents = 'Fragen auf diesem Blatt';
export const paperSayAloud = (duration: string): string => `Sag es laut: ${duration}`;
export const paperQuestions = (title: string, page: number, pages: number): string => `${title}: Fragen${ofPages(page, pages)}`;
export const paperAnswers = 'Antworten';
export const paperFronts = (title: string, page: number, pages: number): string => `${title}: Vorderseiten${ofPages(page, pages)}`;
export const paperBacks = (title: string, page: number, pages: number): string => `${title}: Rückseiten${ofPages(page, pages)}`;
export const paperMyQuestion = 'Meine eigene Frage';
export const paperMyAnswer = 'Meine eigene Antwort';
export const posterWords = (drawing: string): string => `${drawing}: in Worten`;
export const posterMemory = 'Zeichne sie hier aus dem Kopf';

// ---- Das Buch

export const bookContents = 'Inhalt';
export const bookDrawings = 'Zeichnungen';
export const bookAgain = (drawing: string): string => `${drawing}, noch einmal`;
export const bookIndexLong = 'Register der Werkzeuge und Begriffe';
export const bookIndex = 'Register';
export const bookIndexEntry = (number: number, question: string): string => `${number}: ${question}`;
export const bookChapter = (number: number, chapters: number): string => `Kapitel ${number} von ${chapters}`;
export const bookDay: Intl.DateTimeFormatOptions = { dateStyle: 'long' };
export const bookPrinted = (day: string): string => `Gedruckt am ${day}.`;

// ---- Zeichnungen

export const diagramLabel = (title: string): string => `Diagramm: ${title}`;
export const diagramTitleEnd = '.';
export const diagramEnlarge = 'Vergrößern';
export const diagramEnlargeWhich = (title: string): string => ` „${title}“`;
export const diagramSwipe = 'Zur Seite wischen, um alles zu sehen.';
export const diagramInWords = 'Das Diagramm in Worten';
export const viewerOut = 'Verkleinern';
export const viewerIn = 'Vergrößern';
export const viewerFit = 'Einpassen';
export const viewerFitLong = 'Auf den Bildschirm einpassen';
export const viewerClose = 'Schließen';

// ---- Das Labor

export const labRecorded = (tools: readonly string[]): string => `aufgezeichnet mit ${tools.join(', ')}`;
export const labChecked = (tools: readonly string[]): string => `geprüft mit ${tools.join(', ')}`;
export const labNotChecked = 'nicht von einem Werkzeug geprüft';
export const labExcerpt = (path: string): string => `Ausschnitt aus ${path}`;
export const labShell = 'Shell';
export const labSettings = 'Einstellungen';
export const labText = 'Text';

// ---- Karten für Anki

export const ankiTitle = 'In Anki';
export const ankiDeck = (cards: number, size: string): string => `Anki-Stapel, ${countOf(cards, 'Karte', 'Karten')}, ${size}`;
export const ankiText = (size: string): string => `Dasselbe als reiner Text, ohne Zeichnungen, ${size}`;
export const ankiNote = 'Öffne den Stapel mit Anki, auf dem Handy oder am Rechner; eine spätere Fassung erneuert die Karten, und dein Fortschritt bleibt.';
export const ankiCard = 'Sag die Antwort';
export const ankiWhole = 'Ausführliche Antwort lesen';

// ---- Anzahlen

export const countQuestions = (count: number): string => countOf(count, 'Frage', 'Fragen');

// ---- Wahl der Fragen, zum Üben und für Blätter

export const choiceWhich = 'Welche Fragen';
export const choiceDue = 'Heute fällig';
export const choiceLast = 'Noch einmal vor dem Gespräch';
export const choiceWeak = 'Was ich schwach bewertet habe';
export const choiceOften = 'Oft gefragt';
export const choiceCore = 'Kernfragen';
export const choiceAll = 'Alles';
export const choicePlan = 'Plan für heute';
export const choicePlanList = 'Plan und Abend';
export const choiceTopic = 'Ein Thema';
export const choiceTopicList = 'Thema';
export const choiceLevel = 'Ein Niveau';
export const choiceLevelList = 'Niveau';
export const choiceSingle = 'Einzelne Fragen';
export const choiceEvening = (plan: string, evening: number): string => `${plan}: Abend ${evening}`;
export const choiceOnlyEvening = (plan: string): string => `${plan}: heute Abend`;
export const choiceEveningAgain = (evening: string): string => `${evening}, wiederholen`;
export const choiceNothingDue = 'Heute ist nichts fällig. Wähle etwas Neues.';
export const choiceAllSaid = 'Alles ist gesagt. Schlaf gut.';
export const choiceNotYetLast = 'Das ist für den Abend vor dem Gespräch. Stelle unten den Tag ein.';
export const choiceNothingWeak = 'Nichts ist schwach bewertet. Wähle etwas anderes.';
export const choiceNothing = 'Darin ist keine Frage. Wähle etwas anderes.';
export const choiceUnknown = (asked: string): string => `Die Adresse verlangt „${asked}“, das hat diese Sammlung nicht. Wähle unten.`;

// ---- Üben: was gewählt ist

export const practiceHowLong = 'Wie lange';
export const practiceNoLimit = 'Ohne Grenze';
export const practiceStart = 'Los';
export const practiceHolds = (count: number, all: number, minutes: number): string =>
  `${count < all ? `${count} von ` : ''}${countQuestions(all)}, etwa ${minutes} min.`;
export const practiceInterview = 'Probegespräch';
export const practiceInterviewNote = 'Gemischte Themen, von leicht bis schwer. Auf eine schwache Antwort folgt eine Nachfrage. Es endet, wenn die Zeit um ist.';
export const practiceDay = 'Mein Gespräch';
export const practiceDayField = 'Tag meines Gesprächs';
export const practiceDayUnset = 'Stelle den Tag ein: Danach wird nichts mehr gefragt.';
export const practiceDayOver = 'Dieser Tag ist vorbei. Stelle den nächsten ein oder lösche ihn.';
export const practiceDaySet = (days: number): string =>
  `${days === 0 ? 'Heute' : days === 1 ? 'Morgen' : `In ${countDays(days)}`}. Danach wird nichts mehr gefragt.`;
export const practiceTonight = 'Heute Abend:';
export const practiceCardFailed = 'Die Frage konnte nicht geladen werden. Prüfe die Verbindung und versuch es noch einmal. Deine Bewertungen bleiben.';
export const practiceRetry = 'Noch einmal versuchen';

// ---- Üben: eine Frage

export const practicePlace = (number: number): string => `Frage ${number}`;
export const practicePlaceOf = (number: number, total: number): string => `Frage ${number} von ${total}`;
export const practicePlaceFollowUp = 'Nachfrage';
export const practicePlaceLast = 'die letzte';
export const practicePlaceMore = (count: number): string => `noch ${count}`;
export const practiceMinutesLeft = (minutes: number): string => `noch ${minutes} min`;
export const practiceSecondsLeft = (clock: string): string => `noch ${clock}`;
export const practiceStop = 'Hier aufhören';
export const practiceQuestion = 'Die Frage';
export const practiceTime = 'Zeit der kurzen Antwort';
export const practiceClock = (spoken: string, aim: string): string => `${spoken} von ${aim}`;
export const practiceSpeak = 'Jetzt sprechen';
export const practiceTimeOver = 'Die Zeit ist um. Beende diese Antwort und bewerte sie: Dann kommt die Zusammenfassung.';
export const practiceGone = (question: string): string => `„${question}“ ist nicht mehr in der Sammlung und wurde ausgelassen.`;

export const practiceShowLine = 'Ersten Satz zeigen';
export const practiceShowTerms = 'Begriffe zeigen';
export const practiceTerms = 'Hast du gesagt';
export const practiceTermsLonger = 'In einer längeren Antwort';
export const practiceShowShort = 'Kurze Antwort zeigen';
export const practiceShort = 'Die kurze Antwort';
export const practiceShowAnswer = 'Antwort zeigen';
export const practiceAnswer = 'Die Antwort';
export const practiceShowScores = 'Zeigen, wie bewertet wird';
export const practiceWholePage = 'Die ganze Seite';
export const practiceShowOwn = 'Meine eigenen Worte zeigen';

// ---- Üben: eine Aufnahme

export const recordStart = 'Mich aufnehmen';
export const recordStop = 'Aufnahme beenden';
export const recordAgain = 'Neu aufnehmen';
export const recordDownload = 'Aufnahme herunterladen';
export const recordRuns = 'Aufnahme läuft. Sie bleibt auf dieser Seite.';
export const recordDone = (clock: string): string => `Aufgenommen: ${clock}. Sie ist weg, wenn du weitergehst, außer du lädst sie herunter.`;
export const recordNone = 'Dieser Browser kann hier nicht aufnehmen. Die Uhr läuft trotzdem.';
export const recordNotAllowed = 'Das Mikrofon ist für diese Seite nicht erlaubt. Erlaube es neben der Adresse oder mach ohne Aufnahme weiter.';
export const recordNoMicrophone = 'Es gibt kein Mikrofon. Schließe eines an oder mach ohne Aufnahme weiter.';
export const recordNoSound = 'Das Mikrofon antwortet nicht: Vielleicht hat es ein anderes Programm. Mach ohne Aufnahme weiter oder versuch es noch einmal.';

// ---- Üben: Bewertungen

export const scoreName = (score: number): string => ['nochmal', 'schwach', 'gut', 'sehr gut'][score - 1]!;
export const scoreGroup = 'Bewerte deine Antwort';
export const scoreKeys = 'Tastatur: Leertaste geht weiter · 1 nochmal · 2 schwach · 3 gut · 4 sehr gut';
export const againNotYet = 'noch nicht gefragt';
export const againNow = 'jetzt';
export const againInMinutes = (minutes: number): string => `in ${minutes} min`;
export const againInHours = (hours: number): string => `in ${countOf(hours, 'Stunde', 'Stunden')}`;
export const againInDays = (days: number): string => (days === 1 ? 'morgen' : `in ${countDays(days)}`);
export const againInMonths = (months: number): string => `in ${months} Monaten`;
export const againToday = 'heute noch einmal';
export const againTonight = 'heute Abend noch einmal';
export const againLastEvening = 'am letzten Abend';
export const againKnown = 'am Tag noch gewusst';
export const againRead = 'noch einmal lesen';
export const scoreNext = (score: string, when: string): string => `Bewertet mit „${score}“. Wieder gefragt: ${when}.`;
export const scoreAgain = 'Bewertet mit „nochmal“: heute noch einmal.';
export const scoreRead = (score: string): string => `Bewertet mit „${score}“: Lies es vor dem Gespräch noch einmal.`;
export const scoreKnown = (score: string): string => `Bewertet mit „${score}“. Höchstwahrscheinlich (9 von 10 Mal) weißt du es im Gespräch noch.`;
export const scoreKnownOnce = 'Am letzten Abend kommt es noch einmal.';
export const scoreFollowUps = 'Danach wird oft gefragt';
export const scoreGoOn = 'Nächste Frage';
export const scoreChange = 'Bewertung ändern';

// ---- Üben: das Ende

export const endDone = 'Fertig';
export const endInterview = 'Dein Probegespräch';
export const endDate: Intl.DateTimeFormatOptions = { dateStyle: 'long', timeStyle: 'short' };
export const endNoneGood = (total: number): string =>
  `Du hast ${countQuestions(total)} versucht. Was du heute Abend liest, fällt dir beim nächsten Mal leichter.`;
export const endSomeGood = (good: number, total: number): string => `Du hast ${good} von ${countQuestions(total)} gut beantwortet.`;
export const endAllGood = (total: number): string => (total === 1 ? 'Du hast sie gut beantwortet.' : `Du hast alle ${countQuestions(total)} gut beantwortet.`);
export const endBetter = (count: number): string => `${countQuestions(count)} ${count === 1 ? 'ging' : 'gingen'} beim zweiten Mal besser.`;
export const endAnswers = (count: number): string => countAnswers(count);
export const endSpoken = (clock: string): string => `${clock} gesprochen`;
export const endTooLong = (count: number): string => `${count} zu lang`;
export const endScored = (count: number, score: string): string => `${count} ${score}`;
export const endNothing = 'Nichts wurde bewertet.';
export const endRead = 'Heute Abend lesen';
export const endQuestion = 'Frage';
export const endScore = 'Bewertung';
export const endTime = 'Gesprochen';
export const endNext = 'Wieder';
export const endFollowUp = 'Nachfrage:';
export const endScores = (scores: readonly string[]): string => scores.join(', dann ');
export const endTooLongBy = (seconds: number): string => `${timeShort(seconds)} zu lang`;
export const endBack = 'Zurück zur Auswahl';
export const endWeak = 'Die schwachen noch einmal';
export const endPrint = 'Drucken';

// ---- Eigene Worte

export const ownWordsLabel = 'Die Antwort, wie du sie geben würdest: deine Firma, deine Zahlen. Bleibt auf diesem Gerät.';
export const ownWordsPageLabel = 'Die Antwort, wie du sie geben würdest: deine Firma, deine Zahlen. Bleibt auf diesem Gerät und wird beim Üben gezeigt.';
export const ownWordsSaved = 'Auf diesem Gerät gespeichert.';
export const ownWordsBoth = 'Auch ein anderer Tab hat diese Worte geändert. Beide Fassungen bleiben: Die andere steht unter deiner.';
export const ownWordsTaken = 'Ein anderer Tab hat diese Worte geändert. Sie stehen hier, wie sie jetzt sind.';
export const ownWordsFailed = 'Das konnte nicht geladen werden. Prüfe die Verbindung und lade die Seite neu.';
export const ownWordsParted = '– eine frühere Fassung –';

// ---- Was ein Gerät behält

export const progressNotKept =
  'Dieser Browser speichert nichts für diese Website: Was du bewertest und schreibst, ist weg, wenn du diese Seite schließt. Exportiere es, um es zu behalten.';
export const progressNewer =
  'Dein Fortschritt wurde von einer neueren Fassung dieser Website gespeichert. Er bleibt, wie er ist; lade die Seite neu, um ihn zu benutzen. Bis dahin wird nichts gespeichert.';
export const progressFull =
  'Auf diesem Gerät ist kein Platz mehr, deine letzten Änderungen sind nicht gespeichert. Exportiere deinen Fortschritt, oder schaffe Platz und mach weiter.';
export const progressDamaged = (questions: number): string =>
  `Der Fortschritt von ${countQuestions(questions)} war beschädigt. Was lesbar war, ist hier; der Rest ist auf diesem Gerät aufgehoben.`;

// ---- Fortschritt

export const progressNow = 'Jetzt';
export const progressNone = (total: number): string => `Noch keine von ${countQuestions(total)} geübt.`;
export const progressPractised = (practised: number, total: number, due: number): string =>
  `${practised} von ${countQuestions(total)} geübt, ${due} heute fällig.`;
export const progressOnce = (answers: number): string => `${countAnswers(answers)} vor dem Gespräch noch einmal zu sagen.`;
export const progressOwnWords = (answers: number): string => `${countAnswers(answers)} in deinen eigenen Worten.`;
export const progressInterview = (days: number): string => `Dein Gespräch ist ${days === 0 ? 'heute' : againInDays(days)}.`;
export const progressGone = (questions: number): string =>
  `${countQuestions(questions)} ${questions === 1 ? 'ist' : 'sind'} nicht mehr in der Sammlung; was du dort gemacht hast, bleibt.`;
export const progressPractise = 'Üben';
export const progressDays = 'Wieder gefragt';
export const progressToday = 'heute';
export const progressLater = 'später';
export const progressOnceMore = 'noch einmal vor dem Gespräch';
export const progressTopics = 'Nach Themen';
export const progressKnown = (known: number, total: number): string => `${known} von ${total} gewusst`;
export const progressTopicKnown = (topic: string, known: number, total: number): string => `${topic}: ${progressKnown(known, total)}`;
export const progressLast = 'Zuletzt geübt';

// ---- Fortschritt als Datei

export const progressFileTitle = 'Als Datei';
export const progressFileNote =
  'Exportieren speichert Bewertungen, deine eigenen Worte und den Tag deines Gesprächs. Importieren fügt eine Datei zu dem hinzu, was hier ist; nichts wird ersetzt.';
export const progressFileExport = 'Exportieren';
export const progressFileExported = (questions: number): string => `Exportiert: ${countQuestions(questions)}.`;
export const progressFileImport = 'Importieren';
export const progressFileImported = (questions: number): string => `Importiert: ${countQuestions(questions)}.`;
export const progressFileUnknown = (questions: number): string =>
  `${questions === 1 ? 'Eine weitere Frage ist' : `${questions} weitere Fragen sind`} nicht in dieser Sammlung; was du dort gemacht hast, bleibt.`;
export const progressFileDamaged = (questions: number): string =>
  `${countQuestions(questions)} ${questions === 1 ? 'war' : 'waren'} nicht ganz lesbar; was lesbar war, ist hier.`;
export const progressFileTooLarge = (megabytes: number, most: number): string =>
  `Diese Datei hat ${megabytes} MB; eine Fortschrittsdatei hat weniger als ${most}. Wähle die, die „Exportieren“ gespeichert hat.`;
export const progressFileUnread = 'Die Datei konnte nicht gelesen werden. Wähle sie noch einmal.';
export const progressFileCut = 'Diese Fortschrittsdatei ist beschädigt oder unvollständig. Exportiere sie dort, wo sie herkommt, noch einmal.';
export const progressFileOther = 'Das ist keine Fortschrittsdatei. Wähle die Datei, die „Exportieren“ gespeichert hat.';
export const progressFileOtherText = 'Das ist keine Fortschrittsdatei. Wähle die Datei, die „Exportieren“ gespeichert hat: Ihr Name endet auf .json.';
export const progressFileNewer =
  'Diese Datei wurde von einer neueren Fassung dieser Website gespeichert. Lade die Seite neu, dann importiere die Datei noch einmal.';
export const progressFileOfPack = (pack?: string): string =>
  `Das ist eine Fortschrittsdatei ${pack === undefined ? 'einer anderen Sammlung' : `von „${pack}“`}: Keine ihrer Fragen ist in dieser Sammlung.`;
export const progressFileDelete = 'Alles löschen';
export const progressFileNothing = 'Es gibt nichts zu löschen.';
export const progressFileAsk = (questions: number): string =>
  `Das löscht die Bewertungen und Worte zu ${countQuestions(questions)} auf diesem Gerät. Eine Datei, die du exportiert hast, bleibt.`;
export const progressFileDeleteYes = 'Ja, löschen';
export const progressFileKeep = 'Behalten';
export const progressFileDeleted = 'Gelöscht. Dieses Gerät weiß jetzt nichts mehr von deinem Üben.';
export const progressFileNotDeleted = 'Der Browser hat es nicht gelöscht. Schließe andere Tabs dieser Website und versuch es noch einmal.';

// ---- Der Tag des Gesprächs, auf der Seite eines Plans

export const planDayLabel = 'Mein Gespräch ist am';
export const planDaySet = 'Tag einstellen';
export const planDayClear = 'Tag löschen';
export const planDayFollow = 'Diesem Plan folgen';
export const planDayLong: Intl.DateTimeFormatOptions = { weekday: 'long', day: 'numeric', month: 'long' };
export const planDayShort: Intl.DateTimeFormatOptions = { weekday: 'long', day: 'numeric', month: 'short' };
export const planDayUnset = 'Stelle den Tag ein: Jeder Abend hat dann sein Datum, und der heutige ist markiert.';
export const planDayOver = 'Dieser Tag ist vorbei. Stelle den nächsten ein; ein leeres Feld löscht ihn.';
export const planDayMorning = <Link>(link: (text: string) => Link): (string | Link)[] => ['Dein Gespräch ist heute. Vom Plan bleibt ', link('der Morgen'), '.'];
export const planDayEarly = (days: number, begins: string): string =>
  `Dein Gespräch ist ${againInDays(days)}. Dieser Plan beginnt am ${begins}; du kannst früher beginnen.`;
export const planDayLonger = <Link>(plan: string, link: (text: string) => Link): (string | Link)[] => [
  'Die Zeit reicht für einen längeren Plan: ',
  link(plan),
  '.',
];
export const planDayTooSoon = <Link>(days: number, evenings: number, plan: string, link: (text: string) => Link): (string | Link)[] => [
  `Dein Gespräch ist ${againInDays(days)}: zu früh für diesen Plan, der ${planEvenings(evenings)} braucht. Wenn du jetzt beginnst, nimm den Plan `,
  link(plan),
  '.',
];
export const planDayTomorrow = 'Dein Gespräch ist morgen: Das hier ist für heute Abend.';
export const planDayEvening = <Link>(evening: number, days: number, link: (text: string) => Link): (string | Link)[] => [
  'Heute ist ',
  link(`Abend ${evening}`),
  `. Dein Gespräch ist ${againInDays(days)}.`,
];
export const planDayTonight = 'Heute Abend';
export const planDayToday = 'Heute';
export const planDayEveningBefore = 'Der Abend davor';
export const planDayLastScore = 'Meine letzte Bewertung:';
export const planDayPractised = (practised: number, total: number): string => `${practised} von ${total} geübt`;

// ---- Mehrmals gebraucht

/** A number with its noun, in the form for one and the one for all others. */
function countOf(count: number, one: string, others: string): string {
  return `${count} ${count === 1 ? one : others}`;
}

function countAnswers(count: number): string {
  return countOf(count, 'Antwort', 'Antworten');
}

function countFiles(count: number): string {
  return countOf(count, 'Datei', 'Dateien');
}

function countPages(count: number): string {
  return countOf(count, 'Seite', 'Seiten');
}

/** Days behind „in“. */
function countDays(count: number): string {
  return countOf(count, 'Tag', 'Tagen');
}

/** `asked` is often, sometimes or rarely. */
function howOften(asked: string): string {
  return asked === 'often' ? 'oft' : asked === 'sometimes' ? 'manchmal' : 'selten';
}
