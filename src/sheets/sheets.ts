import type { Question, SitePack, TopicPage } from '../pack/site-pack.ts';
import { nounFor } from '../text/count.ts';

/** A study sheet: questions with their one line and short answer, made for paper. */
export interface Sheet {
  slug: string;
  title: string;
  summary: string;
  questions: Question[];
}

/** The core sheet, then one for each topic that has questions beside the core ones. */
export function listSheets({ pack, core, topics }: SitePack): Sheet[] {
  const sheets: Sheet[] =
    core.length > 0
      ? [
          {
            slug: 'core',
            title: `The ${spell(core.length)} core ${nounFor(core.length, 'question')}`,
            summary: `What to say first and what to say in under a minute: ${pack.system}.`,
            questions: core,
          },
        ]
      : [];
  for (const { topic, questions } of topics) {
    if (questions.some((question) => question.meta.core === undefined)) sheets.push({ slug: topic.key, title: topic.name, summary: topic.summary, questions });
  }
  return sheets;
}

/** The sheet that has all questions of a topic: its own, or the core sheet where each of them is a core question. */
export function findTopicSheet(sheets: readonly Sheet[], { topic, questions }: TopicPage): Sheet | undefined {
  return sheets.find(({ slug }) => slug === topic.key) ?? sheets.find((sheet) => questions.every((question) => sheet.questions.includes(question)));
}

const NUMBERS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

function spell(count: number): string {
  return NUMBERS[count] ?? String(count);
}
