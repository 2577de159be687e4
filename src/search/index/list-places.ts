import { topicPath } from '../../pack/addresses.ts';
import type { SitePack } from '../../pack/site-pack.ts';
import { stripMarkdown } from '../../text/words.ts';
import type { Place } from './index-format.ts';

/** The topics and tools of a pack as results of their own. */
export function listPlaces({ topics, tools }: Pick<SitePack, 'topics' | 'tools'>): { topics: Place[]; tools: Place[] } {
  return {
    topics: topics.map(({ topic, questions }) => ({
      name: topic.name,
      path: topicPath(topic.key),
      aliases: [topic.key],
      about: topic.summary ?? '',
      questions: questions.length,
    })),
    tools: tools.map(({ tool, path, questions }) => ({
      name: tool.name,
      path,
      aliases: [tool.key, ...tool.aliases],
      about: stripMarkdown(tool.definition),
      questions: questions.length,
    })),
  };
}
