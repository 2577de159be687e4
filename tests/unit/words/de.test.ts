import { expect, test } from 'vitest';
import * as german from '../../../src/words/de.ts';
import * as english from '../../../src/words/en.ts';

test('German has every name of English, no other, and functions of the same parameters', () => {
  const list = (words: Record<string, unknown>): [string, unknown][] =>
    Object.entries(words).map(([name, word]) => [name, typeof word === 'function' ? word.length : typeof word]);
  expect(list(german)).toEqual(list(english));
});

test.each<[(count: number) => string, string, string, string]>([
  [german.countQuestions, '0 Fragen', '1 Frage', '2 Fragen'],
  [german.endAnswers, '0 Antworten', '1 Antwort', '2 Antworten'],
  [german.topicsCount, '0 Themen', '1 Thema', '2 Themen'],
  [german.drawingsCount, '0 Diagramme', '1 Diagramm', '2 Diagramme'],
  [german.postersCount, '0 Zeichnungen', '1 Zeichnung', '2 Zeichnungen'],
  [german.planEvenings, '0 Abende', '1 Abend', '2 Abende'],
  [german.againInHours, 'in 0 Stunden', 'in 1 Stunde', 'in 2 Stunden'],
  [german.againInDays, 'in 0 Tagen', 'morgen', 'in 2 Tagen'],
  [german.againInMonths, 'in 0 Monaten', 'in 1 Monaten', 'in 2 Monaten'],
  [german.timeLong, '0 Sekunden', '1 Sekunde', '2 Sekunden'],
  [german.allQuestions, 'Alle 0 Fragen', 'Die eine Frage', 'Alle 2 Fragen'],
  [german.sheetCore, 'Die null Kernfragen', 'Die eine Kernfrage', 'Die zwei Kernfragen'],
  [german.endBetter, '0 Fragen gingen beim zweiten Mal besser.', '1 Frage ging beim zweiten Mal besser.', '2 Fragen gingen beim zweiten Mal besser.'],
])('none, one and two: %o', (say, none, one, two) => expect([0, 1, 2].map(say)).toEqual([none, one, two]));

test('behind a preposition a noun has the case that it asks for', () => {
  expect(german.drawingsDescription('Brotwerk', 2)).toBe('Brotwerk in 2 Diagrammen, gezeichnet und in Worten.');
  expect(german.bookHolds(1, 2)).toMatch(/^1 Frage mit ihrer ganzen Antwort in 2 Kapiteln,/);
  expect(german.bookHolds(3, 1)).toMatch(/^3 Fragen mit ihren ganzen Antworten in 1 Kapitel,/);
  expect(german.homeDescription(1)).toBe('1 Frage mit ihrer Antwort.');
  expect(german.practiceDaySet(3)).toBe('In 3 Tagen. Danach wird nichts mehr gefragt.');
});

test('a list is titled by its level and by how often its questions are asked', () => {
  const levels = ['', 'foundation', 'intermediate', 'senior'];
  expect(levels.map((level) => german.listTitle(level, false))).toEqual(['Alle Fragen', 'Grundlagenfragen', 'Fragen für Fortgeschrittene', 'Senior-Fragen']);
  expect(levels.map((level) => german.listTitle(level, true))).toEqual([
    'Oft gestellte Fragen',
    'Oft gestellte Grundlagenfragen',
    'Oft gestellte Fragen für Fortgeschrittene',
    'Oft gestellte Senior-Fragen',
  ]);
});

test('what a plan leaves out says once that it is asked', () => {
  const asked = german.planAsked([
    { asked: 'sometimes', count: 3 },
    { asked: 'rarely', count: 1 },
  ]);
  expect(german.planLeftOut(4, 4, asked)).toBe('Nicht in diesem Plan: 4 Fragen (3 manchmal gefragt, 1 selten).');
});

test('a plan is named by when the interview is, in small letters within its title', () => {
  expect(['tomorrow', 'three-days', 'week', 'two-weeks'].map(german.planTitle)).toEqual([
    'Gespräch morgen',
    'Gespräch in drei Tagen',
    'Gespräch in einer Woche',
    'Gespräch in zwei Wochen',
  ]);
});

test('a score is named in quotation marks, and the sentence is right for each time', () => {
  expect(german.scoreNext(german.scoreName(3), german.againInDays(1))).toBe('Bewertet mit „gut“. Wieder gefragt: morgen.');
  expect(german.scoreAgain).toContain(`„${german.scoreName(1)}“`);
  expect([1, 2, 3, 4].every((score) => german.scoreKeys.includes(`${score} ${german.scoreName(score)}`))).toBe(true);
});

test('what a text names is called as its button is', () => {
  expect(
    [german.progressFileTooLarge(3, 2), german.progressFileOther, german.progressFileOtherText].every((text) =>
      text.includes(`„${german.progressFileExport}“`),
    ),
  ).toBe(true);
  expect(german.aboutPrivacyText).toContain(`„${german.searchClear}“`);
  expect(german.aboutLab(1, 2)).toMatch(new RegExp(`„${german.labCheckedBy}“.*hat 1 von 2 Dateien`));
});

test('the words below the icon of an app are twelve characters at most', () => expect(german.keepAppName.length).toBeLessThanOrEqual(12));
