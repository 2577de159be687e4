import { LEVELS } from '../pack/question-schema.ts';
import type { Question, SitePack, TopicPage } from '../pack/site-pack.ts';
import { PAGE_SIZE, pagePath, paginate } from './paginate.ts';
import { filterPath, type QuestionFilter } from './question-filter.ts';

/** Most questions on the one page of all that filters at once. */
export const WHOLE_SIZE = 100;

/** Questions of one topic on a page of a list. */
export interface TopicGroup {
  topic: TopicPage;
  /** How many of the topic are in the whole list, on whatever page. */
  count: number;
  questions: Question[];
}

/** One page of a list of questions, grouped by topic in the site's order. */
export interface QuestionListPage {
  filter: QuestionFilter;
  /** Its address below `/questions/`. */
  path: string;
  groups: TopicGroup[];
  /** How many questions the list has, on all its pages. */
  total: number;
  /** Which page of the list it is, from 1. */
  page: number;
  pages: number;
  /** How many questions are on the pages before it. */
  before: number;
  /** True where all questions of the pack are on it. */
  whole: boolean;
  /** Levels that questions of the pack have, and whether some of them are asked often and some not: what can be chosen. */
  levels: string[];
  choosesOften: boolean;
}

/** Every page of the list of all questions, and of the lists of each level, of what is asked often, and of both. */
export function listQuestionPages({ questions, topics }: Pick<SitePack, 'questions' | 'topics'>): QuestionListPage[] {
  const levels = LEVELS.filter((level) => questions.some(({ meta }) => meta.level === level));
  const often = questions.filter(({ meta }) => meta.asked === 'often').length;
  const choosesOften = often > 0 && often < questions.length;
  const filters = [false, ...(choosesOften ? [true] : [])].flatMap((isOften) =>
    ['', ...(levels.length > 1 ? levels : [])].map((level): QuestionFilter => ({ level, often: isOften })),
  );
  return filters.flatMap((filter) => {
    const isAll = filterPath(filter) === '';
    const found = questions.filter(({ meta }) => (!filter.level || meta.level === filter.level) && (!filter.often || meta.asked === 'often'));
    const size = isAll && found.length <= WHOLE_SIZE ? WHOLE_SIZE : PAGE_SIZE;
    return paginate(found, size).map(({ items, page, pages, total, before }) => ({
      filter,
      path: listPath(filter, page),
      groups: groupByTopic(items, found, topics),
      total,
      page,
      pages,
      before,
      whole: isAll && pages === 1,
      levels: levels.length > 1 ? [...levels] : [],
      choosesOften,
    }));
  });
}

/** Address below `/questions/` of a page of a list. */
export function listPath(filter: QuestionFilter, page: number): string {
  return `${filterPath(filter)}${pagePath(page)}`;
}

function groupByTopic(shown: readonly Question[], found: readonly Question[], topics: readonly TopicPage[]): TopicGroup[] {
  const isOf =
    ({ topic }: TopicPage) =>
    (question: Question): boolean =>
      question.topic === topic;
  return topics
    .map((topic) => ({ topic, count: found.filter(isOf(topic)).length, questions: shown.filter(isOf(topic)) }))
    .filter((group) => group.questions.length > 0);
}
