import { describe, expect, test } from 'vitest';
import { addReview, mergeQuestions, mergeReviews, mergeWords, type QuestionProgress, type Review } from '../../../src/practice/progress/progress.ts';
import { readFile, writeFile } from '../../../src/practice/progress/progress-file.ts';
import { readQuestion } from '../../../src/practice/progress/read-progress.ts';

const review = (at: number, score: Review['score'] = 3): Review => ({ at, score, seconds: 20 });
const IDS = new Set(['core-01', 'core-02']);

describe('progress of two tabs or devices', () => {
  test('is put together with nothing twice and nothing lost, whichever comes first', () => {
    const [one, other] = [
      [review(1), review(5, 1)],
      [review(3, 2), review(5, 1), review(9)],
    ];
    expect(mergeReviews(one, other)).toEqual([review(1), review(3, 2), review(5, 1), review(9)]);
    expect(mergeReviews(other, one)).toEqual(mergeReviews(one, other));
    expect(mergeReviews([review(5, 1)], [review(5, 4)])).toEqual(mergeReviews([review(5, 4)], [review(5, 1)]));
  });

  test('keeps the later words, and the earlier ones below where they say something else', () => {
    const [old, changed] = [
      { text: 'At Acme I ran six services.', at: 1 },
      { text: 'At Acme I ran nine services.', at: 2 },
    ];
    expect(mergeWords(old, changed)).toEqual({ text: 'At Acme I ran nine services.\n\n— an earlier version —\n\nAt Acme I ran six services.', at: 2 });
    expect(mergeWords(changed, old)).toEqual(mergeWords(old, changed));
    expect(mergeWords(old, { text: `${old.text} On AWS.`, at: 3 })).toEqual({ text: `${old.text} On AWS.`, at: 3 });
    expect(mergeWords(old, undefined)).toBe(old);
    // Put together once more, nothing is doubled.
    const both = mergeWords(old, changed);
    expect(mergeWords(both, old)).toEqual(both);
    // Nor is a version that stands below, when the one above it goes on.
    expect(mergeWords(both, { text: 'At Acme I ran ten services.', at: 4 })!.text.split('— an earlier version —')).toHaveLength(3);
    expect(mergeWords({ text: both!.text, at: 4 }, { text: `${changed.text} On AWS.`, at: 5 })!.text).toBe(
      'At Acme I ran nine services. On AWS.\n\n— an earlier version —\n\nAt Acme I ran six services.',
    );
  });

  test('keeps both of two long texts in a form that is read again', () => {
    const [one, other] = ['a', 'b'].map((letter, index) => ({ text: letter.repeat(20_000), at: index + 1 }));
    const words = mergeWords(one, other)!;
    expect(words.text).toContain(one!.text);
    expect(readQuestion({ reviews: [], words })).toEqual({ progress: { reviews: [], words }, whole: true });
    const huge = mergeWords({ text: 'c'.repeat(90_000), at: 3 }, words)!;
    expect(huge.text).toHaveLength(100_000);
    expect(readQuestion({ reviews: [], words: huge })?.whole).toBe(true);
  });

  test('put together with itself is the same', () => {
    const progress: QuestionProgress = { reviews: [review(1), review(2)], words: { text: 'Mine.', at: 3 } };
    expect(mergeQuestions(progress, progress)).toEqual(progress);
    expect(mergeQuestions(undefined, progress)).toEqual(progress);
  });
});

test('a review comes after the others, even where the clock was set back', () => {
  expect(addReview({ reviews: [review(1000)] }, review(400, 2)).reviews).toEqual([review(1000), review(1001, 2)]);
});

describe('a stored value', () => {
  test('is read as it was written', () => {
    const progress: QuestionProgress = { reviews: [review(1), review(2)], words: { text: 'Mine.', at: 3 } };
    expect(readQuestion(JSON.parse(JSON.stringify(progress)))).toEqual({ progress, whole: true });
  });

  test.each([
    ['a review without time', { reviews: [review(1), { score: 3, seconds: 1 }] }, [review(1)]],
    ['a score that is none', { reviews: [{ at: 1, score: 9, seconds: 1 }, review(2)] }, [review(2)]],
    ['a score that is text', { reviews: [{ at: 1, score: '3', seconds: 1 }, review(2)] }, [review(2)]],
    ['a time past all dates', { reviews: [{ at: 9e15, score: 3, seconds: 1 }, review(2)] }, [review(2)]],
    ['seconds below 0', { reviews: [{ at: 1, score: 3, seconds: -1 }, review(2)] }, [review(2)]],
    ['words that are none', { reviews: [review(1)], words: 7 }, [review(1)]],
  ])('with %s is read as far as it can be', (_, value, reviews) => expect(readQuestion(value)).toEqual({ progress: { reviews }, whole: false }));

  test.each([null, 7, 'x', [], {}, { reviews: 'x' }, { reviews: [null] }])('%j is none', (value) => expect(readQuestion(value)).toBeUndefined());
});

describe('a progress file', () => {
  const progress = { questions: new Map([['core-01', { reviews: [review(1)], words: { text: 'Mine.', at: 3 } }]]), interview: '2026-12-03', plan: 'week' };

  test('is read again as it was written', () => {
    expect(readFile(writeFile(progress, 'Bakery', 0), IDS)).toEqual({ progress, said: 'Imported: 1 question.' });
  });

  test('may hold questions that the pack has no longer', () => {
    const more = { ...progress, questions: new Map<string, QuestionProgress>([...progress.questions, ['gone-1', { reviews: [review(4)] }]]) };
    expect(readFile(writeFile(more, 'Bakery', 0), IDS)).toEqual({
      progress: more,
      said: 'Imported: 1 question. 1 question more is not in this pack; what you did there is kept.',
    });
  });

  const text = writeFile(progress, 'Bakery', 0);
  test.each([
    [
      'another pack’s',
      writeFile({ ...progress, questions: new Map([['x', { reviews: [review(1)] }]]) }, 'Garden', 0),
      'This is a progress file of “Garden”: none of its questions is in this pack.',
    ],
    ['cut short', text.slice(0, -20), 'This progress file is damaged or cut short. Export it again where it came from.'],
    ['a picture', '\u0089PNG', 'This is no progress file. Choose the file that “Export” saved: its name ends in .json.'],
    ['other JSON', '{"a":1}', 'This is no progress file. Choose the file that “Export” saved.'],
    ['empty', '', 'This is no progress file. Choose the file that “Export” saved: its name ends in .json.'],
    ['newer', text.replace('"version": 1', '"version": 2'), 'This file was saved by a newer version of this site. Reload this page, then import it again.'],
  ])('that is %s is refused in one sentence', (_, written, refused) => expect(readFile(written, IDS)).toEqual({ refused }));

  test('that is damaged in one question brings the others, and says so', () => {
    const damaged = JSON.parse(text) as { questions: Record<string, unknown> };
    damaged.questions['core-02'] = { reviews: 'x' };
    expect(readFile(JSON.stringify(damaged), IDS)).toEqual({
      progress,
      said: 'Imported: 1 question. 1 question could not be read whole; what could be read is here.',
    });
  });
});
