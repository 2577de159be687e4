import { expect, test } from 'vitest';
import * as arabic from '../../../src/words/ar.ts';

/** A text without the marks that keep Latin items in their place. */
const plain = (text: string): string => text.replaceAll(/[\u200F\u2068\u2069]/g, '');

test.each([
  [0, 'لا أسئلة'],
  [1, 'سؤال واحد'],
  [2, 'سؤالان'],
  [3, '3 أسئلة'],
  [10, '10 أسئلة'],
  [11, '11 سؤالًا'],
  [99, '99 سؤالًا'],
  [100, '100 سؤال'],
  [102, '102 سؤال'],
  [103, '103 أسئلة'],
  [110, '110 أسئلة'],
  [111, '111 سؤالًا'],
  [1000, '1000 سؤال'],
])('%i questions', (count, said) => {
  expect(arabic.countQuestions(count)).toBe(said);
});

test('two of a thing have the form that the word before them asks for', () => {
  expect(arabic.countQuestions(2)).toBe('سؤالان');
  expect(arabic.practiceHolds(1, 2, 1)).toBe('1 من سؤالين، نحو 1 د.');
  expect(arabic.practiceHolds(2, 2, 1)).toBe('سؤالان، نحو 1 د.');
  expect(arabic.toolCount(2)).toBe('في إجابتين');
  expect([1, 2, 35, 90, 120, 300].map(arabic.answerShort)).toEqual(['في ثانية واحدة', 'في ثانيتين', 'في 35 ثانية', 'في دقيقتين', 'في دقيقتين', 'في 5 دقائق']);
  expect([2, 120].map(arabic.timeLong)).toEqual(['ثانيتان', 'دقيقتان']);
  expect(arabic.aboutCount(2, 2)).toBe('في المجموعة إجابتان مع مصدرين.');
  expect(arabic.listFirst(2)).toBe('أول سؤالين');
  expect([1, 2, 3].map(arabic.toolFilesMore)).toEqual(['ملف آخر في المختبر', 'ملفان آخران في المختبر', '3 ملفات أخرى في المختبر']);
  expect([1, 2, 11].map(arabic.drawingShownMore)).toEqual(['وسؤال آخر', 'وسؤالين آخرين', 'و11 سؤالًا آخر']);
});

test('when a question comes back is in days and months of the right number', () => {
  expect([1, 2, 3, 11, 100].map(arabic.againInDays)).toEqual(['غدًا', 'بعد يومين', 'بعد 3 أيام', 'بعد 11 يومًا', 'بعد 100 يوم']);
  expect([2, 3, 12].map(arabic.againInMonths)).toEqual(['بعد شهرين', 'بعد 3 أشهر', 'بعد 12 شهرًا']);
  expect([1, 2, 5].map(arabic.againInHours)).toEqual(['بعد ساعة', 'بعد ساعتين', 'بعد 5 ساعات']);
  expect([0, 1, 2].map(arabic.progressInterview)).toEqual(['مقابلتك اليوم.', 'مقابلتك غدًا.', 'مقابلتك بعد يومين.']);
  expect(arabic.scoreNext(arabic.scoreName(2), arabic.againInDays(2))).toBe('التقييم: ضعيفة. يعود السؤال بعد يومين.');
});

test('what was answered well is one, two, some or all of the questions', () => {
  expect(arabic.endSomeGood(1, 2)).toBe('أجبت جيدًا عن سؤال واحد من أصل 2.');
  expect(arabic.endSomeGood(3, 5)).toBe('أجبت جيدًا عن 3 أسئلة من أصل 5.');
  expect([1, 2, 3, 12].map(arabic.endAllGood)).toEqual([
    'أجبت عنه جيدًا.',
    'أجبت جيدًا عن السؤالين كليهما.',
    'أجبت جيدًا عن 3 أسئلة، وهي كلها.',
    'أجبت جيدًا عن 12 سؤالًا، وهي كلها.',
  ]);
});

test('titles of lists hold level and frequency in any combination', () => {
  expect(['', 'foundation', 'intermediate', 'senior'].map((level) => [arabic.listTitle(level, false), arabic.listTitle(level, true)])).toEqual([
    ['كل الأسئلة', 'أسئلة تُطرح كثيرًا'],
    ['أسئلة أساسية', 'أسئلة أساسية تُطرح كثيرًا'],
    ['أسئلة متوسطة', 'أسئلة متوسطة تُطرح كثيرًا'],
    ['أسئلة متقدّمة', 'أسئلة متقدّمة تُطرح كثيرًا'],
  ]);
  expect(
    plain(
      arabic.planAsked([
        { asked: 'sometimes', count: 3 },
        { asked: 'rarely', count: 2 },
      ]),
    ),
  ).toBe('تُطرح أحيانًا: 3، نادرًا: 2');
});

test('Latin items of a list and of a quotation keep their place from right to left', () => {
  expect(arabic.checkedAfter(['nginx 1.27', 'C++'])).toBe('، على \u2068nginx 1.27\u2069\u200F، \u2068C++\u2069.');
  expect(arabic.searchFound(11, arabic.searchQuoted('C++'))).toBe('11 إجابة عن «\u2068C++\u2069».');
  expect(['RPO', 'RTO'].join(arabic.comma)).toBe('RPO\u200F، RTO');
});

test('days are written with the digits of the other numbers', () => {
  const day = new Date(Date.UTC(2026, 10, 1));
  for (const form of [arabic.dayForm, arabic.bookDay]) expect(new Intl.DateTimeFormat('ar-EG', { ...form, timeZone: 'UTC' }).format(day)).toBe('1 نوفمبر 2026');
});
