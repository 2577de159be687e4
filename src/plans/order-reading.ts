import { FREQUENCIES, LEVELS } from '../pack/question-schema.ts';
import type { Question } from '../pack/site-pack.ts';

/** What a plain entry does not say comes after what others do. */
const asked = ({ meta }: Question): number => (meta.asked === undefined ? FREQUENCIES.length : FREQUENCIES.indexOf(meta.asked));
const level = ({ meta }: Question): number => (meta.level === undefined ? LEVELS.length : LEVELS.indexOf(meta.level));

/** By what an interview asks for: core questions in their order, then the often asked, then the easier; else the site's order. */
export function byNeed(questions: readonly Question[]): Question[] {
  const core = ({ meta }: Question): number => meta.core ?? Number.MAX_SAFE_INTEGER;
  return questions.toSorted((a, b) => core(a) - core(b) || asked(a) - asked(b) || level(a) - level(b));
}

/**
 * Groups in the order of reading: the core questions, then each topic's often asked ones, then each topic's others.
 * Within a topic the easier come first, and of one level an answer comes before its follow-ups.
 */
export function groupForReading(questions: readonly Question[]): Question[][] {
  const core = byNeed(questions.filter(({ meta }) => meta.core !== undefined));
  const groups = new Map<string, Question[]>();
  const others = questions.filter(({ meta }) => meta.core === undefined);
  for (const round of [others.filter(isOften), others.filter((question) => !isOften(question))])
    for (const question of round) {
      const key = `${isOften(question)} ${question.topic.key}`;
      groups.set(key, [...(groups.get(key) ?? []), question]);
    }
  return [core, ...[...groups.values()].map(orderTopic)].filter((group) => group.length > 0);
}

function isOften({ meta }: Question): boolean {
  return meta.asked === 'often';
}

function orderTopic(questions: readonly Question[]): Question[] {
  return [...LEVELS, undefined].flatMap((name) => putAnswersFirst(questions.filter(({ meta }) => meta.level === name).toSorted((a, b) => asked(a) - asked(b))));
}

/** An answer before its follow-ups; where answers follow each other in a circle, the first of the list breaks it. */
function putAnswersFirst(questions: readonly Question[]): Question[] {
  const open = new Map(questions.map((question) => [question, 0]));
  const followUps = (question: Question): Question[] => [...new Set(question.followUps)].filter((next) => next !== question && open.has(next));
  for (const question of questions) for (const next of followUps(question)) open.set(next, open.get(next)! + 1);
  const ordered: Question[] = [];
  while (open.size > 0) {
    const [question] = [...open].find(([, before]) => before === 0) ?? [...open][0]!;
    for (const next of followUps(question)) open.set(next, open.get(next)! - 1);
    open.delete(question);
    ordered.push(question);
  }
  return ordered;
}
