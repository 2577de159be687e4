import type { QuestionMeta } from './question-schema.ts';
import type { Tool } from './tool-schema.ts';
import type { Topic } from './topic-schema.ts';
import { orderQuestions } from './order-questions.ts';
import { questionPath } from '../site/paths.ts';
import { countWords, speakingSeconds } from '../text/words.ts';
import type { Outline } from '../text/outline.ts';
import { once } from './list-once.ts';
import { loadPack } from './list-pack.ts';

/** A question as lists and sheets need it. */
export interface Question {
  meta: QuestionMeta;
  slug: string;
  path: string;
  topic: Topic;
  tools: Tool[];
  /** Seconds it takes to say the short answer. */
  shortSeconds: number;
  /** Seconds it takes to say the full answer. */
  fullSeconds: number;
  /** Slugs of the diagrams it shows, in order. */
  diagrams: string[];
  /** Paths of the lab files it excerpts, each once. */
  labFiles: string[];
  /** The entry's MDX without its front matter. */
  body: string;
}

/** Every question of the pack in the site's order. */
export const loadQuestions = once(async (): Promise<Question[]> => {
  const { pack, topics, tools, questions } = await loadPack();
  const topicByKey = new Map(topics.map((topic) => [topic.key, topic]));
  const toolByKey = new Map(tools.map((tool) => [tool.key, tool]));
  const pace = pack.speakingWordsPerMinute;
  return orderQuestions(
    questions,
    topics.map((topic) => topic.key),
  ).map(({ entry, meta, outline }) => ({
    meta,
    slug: entry.slug,
    path: questionPath(entry.slug),
    topic: topicByKey.get(meta.topic)!,
    tools: meta.tools.map((key) => toolByKey.get(key)!),
    shortSeconds: speakingSeconds(countWords(meta.short), pace),
    fullSeconds: speakingSeconds(outline?.sections.find((section) => section.heading === 'Full answer')?.words ?? 0, pace),
    diagrams: readAttribute(outline, 'Diagram', 'id'),
    labFiles: readAttribute(outline, 'Excerpt', 'file'),
    body: entry.body,
  }));
});

/** What an entry's components of one name say in one attribute, in order, each once. */
function readAttribute(outline: Outline | undefined, component: string, attribute: string): string[] {
  return [...new Set((outline?.components ?? []).filter(({ name }) => name === component).map(({ attributes }) => attributes[attribute] ?? ''))];
}

/** The questions an interviewer asks after this one, in that order. */
export function resolveFollowUps(question: Question, all: readonly Question[]): Question[] {
  const byId = new Map(all.map((other) => [other.meta.id, other]));
  return question.meta.followUps.flatMap((id) => byId.get(id) ?? []);
}

/** Topics that have questions, each with them. */
export async function loadTopics(): Promise<{ topic: Topic; questions: Question[] }[]> {
  const [{ topics }, questions] = await Promise.all([loadPack(), loadQuestions()]);
  return topics
    .map((topic) => ({ topic, questions: questions.filter((question) => question.meta.topic === topic.key) }))
    .filter((group) => group.questions.length > 0);
}
