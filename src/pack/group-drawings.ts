import type { Diagram, SitePack, TopicPage } from './site-pack.ts';

/** Drawings of one theme; no topic where no question shows them. */
export interface DrawingGroup {
  topic: TopicPage | undefined;
  diagrams: Diagram[];
}

/** All drawings by the topic of the first question that shows each, in the order of topics; those that no question shows are last. */
export function groupDrawings({ topics, diagrams }: Pick<SitePack, 'topics' | 'diagrams'>): DrawingGroup[] {
  return [...topics, undefined]
    .map((topic) => ({ topic, diagrams: diagrams.filter(({ usedIn }) => usedIn[0]?.topic === topic?.topic) }))
    .filter((group) => group.diagrams.length > 0);
}
