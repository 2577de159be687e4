import { slugify } from '../text/slugify.ts';
import type { QuestionMeta } from './question-schema.ts';

/** Fewest questions of a topic that fill a sheet of their own; smaller topics share one by their theme. */
export const OWN_SHEET_QUESTIONS = 3;
/** Most questions of a sheet that is made for all readers: a page's size must not depend on the pack's. */
export const READY_SHEET_QUESTIONS = 150;

/** Most questions of a topic's sheet: a larger topic has several, of about one length. */
export const TOPIC_SHEET_QUESTIONS = 22;

/** Sets of questions that every pack may have. */
export const COMMON_SETS = ['core', 'often', 'all'] as const;
/** Forms of a sheet beside the study sheet, as their addresses begin. */
export const OTHER_FORMS = ['rehearsal', 'cards', 'lines'] as const;
/** Small topics that share a theme with none. */
export const OTHER_TOPICS = 'other-topics';

/** How the addresses of a large topic's further sheets end. */
const PART = /-part-\d+$/;

/** Whether a part of an address belongs to a sheet that every pack may have, so that no topic or theme may take it. */
export function isFixedSheet(slug: string): boolean {
  const [form, ...set] = slug.split('-');
  const isCommon = (name: string): boolean => COMMON_SETS.some((common) => common === name);
  return (
    [OTHER_TOPICS, 'posters', 'book'].includes(slug) ||
    PART.test(slug) ||
    isCommon(slug) ||
    (OTHER_FORMS.some((name) => name === form) && isCommon(set.join('-')))
  );
}

/** What is asked of a topic to find its sheet. */
interface NamedTopic {
  key: string;
  name: string;
  theme?: string | undefined;
}

/** A set of questions that has a study sheet: a common one, or the topics that are on it. */
export interface SheetSet<T extends NamedTopic> {
  slug: string;
  common?: (typeof COMMON_SETS)[number];
  /** Of a set of topics: its name, empty where no topic gives it one, and they. */
  name: string;
  topics: T[];
  /** Of a topic that is too large for one sheet: which of its sheets it is, from 1, of how many; each has an equal share of its questions. */
  part?: { number: number; of: number };
}

/** The sets of a pack in the order in which they are listed: the common ones that are not empty and not too large, then those of topics that have questions beside the core ones. */
export function listSheetSets<T extends NamedTopic>(questions: readonly Pick<QuestionMeta, 'core' | 'asked' | 'topic'>[], topics: readonly T[]): SheetSet<T>[] {
  const often = questions.filter(({ asked }) => asked === 'often').length;
  const sizes = { core: questions.filter(({ core }) => core !== undefined).length, often: often < questions.length ? often : 0, all: questions.length };
  const common = COMMON_SETS.filter((set) => sizes[set] > 0 && sizes[set] <= READY_SHEET_QUESTIONS);
  const ofTopic = (topic: T): (typeof questions)[number][] => questions.filter((question) => question.topic === topic.key);
  const printed = topics.filter((topic) => ofTopic(topic).some(({ core }) => core === undefined));
  return [
    ...common.map((set) => ({ slug: set, common: set, name: '', topics: [] })),
    ...groupTopics(printed, (topic) => ofTopic(topic).length).flatMap((set) => divideSet(set, set.topics.flatMap(ofTopic).length)),
  ];
}

function divideSet<T extends NamedTopic>(set: SheetSet<T>, questions: number): SheetSet<T>[] {
  const of = Math.ceil(questions / TOPIC_SHEET_QUESTIONS);
  if (of < 2) return [set];
  return Array.from({ length: of }, (_, index) => ({
    ...set,
    slug: index === 0 ? set.slug : `${set.slug}-part-${index + 1}`,
    part: { number: index + 1, of },
  }));
}

/** The share of a set's questions that are on its sheet. */
export function sharePart<Question>(questions: readonly Question[], { part }: Pick<SheetSet<NamedTopic>, 'part'>): Question[] {
  if (!part) return [...questions];
  const end = (number: number): number => Math.round((questions.length * number) / part.of);
  return questions.slice(end(part.number - 1), end(part.number));
}

/**
 * Topics as they share sheets, in their order; `count` answers how many questions one has. A small topic stands with the other
 * small ones of its theme, where the first of them stands; one that shares its theme with none is among the other topics, or alone where no other is.
 */
export function groupTopics<T extends NamedTopic>(topics: readonly T[], count: (topic: T) => number): SheetSet<T>[] {
  const small = topics.filter((topic) => count(topic) < OWN_SHEET_QUESTIONS);
  const sharesTheme = ({ theme }: T): boolean => theme !== undefined && small.filter((other) => other.theme === theme).length > 1;
  const others = small.filter((topic) => !sharesTheme(topic));
  const shared = new Map<string, SheetSet<T>>();
  return topics.flatMap((topic) => {
    if (!small.includes(topic) || (others.length === 1 && others[0] === topic)) return [{ slug: topic.key, name: topic.name, topics: [topic] }];
    const name = sharesTheme(topic) ? topic.theme! : '';
    const set = shared.get(name);
    set?.topics.push(topic);
    if (set) return [];
    const made = { slug: sharesTheme(topic) ? slugify(name) : OTHER_TOPICS, name, topics: [topic] };
    shared.set(name, made);
    return [made];
  });
}
