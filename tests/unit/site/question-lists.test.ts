import { describe, expect, test } from 'vitest';
import * as words from '#words';
import type { Question, TopicPage } from '../../../src/pack/site-pack.ts';
import { PAGE_SIZE } from '../../../src/site/paginate.ts';
import { filterPath, readFilter } from '../../../src/site/question-filter.ts';
import { listQuestionPages, WHOLE_SIZE } from '../../../src/site/question-lists.ts';

const TOPICS = ['baking', 'selling'].map((key) => ({ key, name: key, summary: '', about: '' }));

/** A pack of so many questions, in two topics one after the other, every third senior, every fourth asked often. */
function makePack(count: number, asked = (index: number) => (index % 4 === 0 ? 'often' : 'rarely')) {
  const questions = Array.from({ length: count }, (_, index) => ({
    slug: `q-${index}`,
    topic: TOPICS[index < count / 2 ? 0 : 1],
    meta: { level: index % 3 === 0 ? 'senior' : 'foundation', asked: asked(index) },
  })) as unknown as Question[];
  const topics: TopicPage[] = TOPICS.map((topic) => ({ topic, path: '', questions: questions.filter((question) => question.topic === topic) }));
  return { questions, topics };
}

const summarize = (count: number) =>
  listQuestionPages(makePack(count)).map(({ path, total, groups }) => [path, total, groups.reduce((sum, group) => sum + group.questions.length, 0)]);

describe('pages of lists of questions', () => {
  test('are one for each choice that the pack has', () => {
    expect(summarize(12)).toEqual([
      ['', 12, 12],
      ['level/foundation/', 8, 8],
      ['level/senior/', 4, 4],
      ['asked/often/', 3, 3],
      ['level/foundation/asked/often/', 2, 2],
      ['level/senior/asked/often/', 1, 1],
    ]);
  });

  test('hold all questions up to a number, and never more', () => {
    expect(listQuestionPages(makePack(WHOLE_SIZE))[0]).toMatchObject({ whole: true, pages: 1, total: WHOLE_SIZE });
    const [first, second, third] = listQuestionPages(makePack(WHOLE_SIZE + 1));
    expect(first).toMatchObject({ whole: false, pages: 3, path: '', before: 0 });
    expect(second).toMatchObject({ path: '2/', before: PAGE_SIZE });
    expect(third).toMatchObject({ path: '3/', total: WHOLE_SIZE + 1 });
    for (const { groups } of listQuestionPages(makePack(1000)))
      expect(groups.reduce((sum, group) => sum + group.questions.length, 0)).toBeLessThanOrEqual(PAGE_SIZE);
  });

  test('count a topic over all pages of the list, and leave out what is on none', () => {
    const pages = listQuestionPages(makePack(120));
    expect(pages[1]!.groups.map(({ topic, count, questions }) => [topic.topic.key, count, questions.length])).toEqual([
      ['baking', 60, 20],
      ['selling', 60, 20],
    ]);
    expect(pages[2]!.groups.map(({ topic }) => topic.topic.key)).toEqual(['selling']);
  });

  test('offer no choice that changes nothing', () => {
    const same = listQuestionPages(makePack(1, () => 'often'));
    expect(same).toHaveLength(1);
    expect(same[0]).toMatchObject({ levels: [], choosesOften: false });
  });
});

describe('a filter', () => {
  test.each([
    [{ level: '', often: false }, '', 'All questions'],
    [{ level: 'senior', often: false }, 'level/senior/', 'Senior questions'],
    [{ level: '', often: true }, 'asked/often/', 'Questions asked often'],
    [{ level: 'foundation', often: true }, 'level/foundation/asked/often/', 'Foundation questions asked often'],
  ])('%o is at %s and is called %s', (filter, path, name) => {
    expect(filterPath(filter)).toBe(path);
    expect(readFilter(`/answers/questions/${path}`)).toEqual(filter);
    expect(words.listTitle(filter.level, filter.often)).toBe(name);
  });
});
