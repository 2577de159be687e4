import { createHash } from 'node:crypto';
import { listSections } from '../../pack/entry-sections.ts';
import { FREQUENCIES, LEVELS } from '../../pack/question-schema.ts';
import { SCORES } from '../../pack/sections.ts';
import type { Question, SitePack } from '../../pack/site-pack.ts';
import { byNeed } from '../../plans/order-reading.ts';
import { listPlans } from '../../plans/plans.ts';
import { toPath } from '../../site/paths.ts';
import { drawKeyPoint } from '../../site/key-point/draw-key-point.ts';
import { plainAnswerHtml } from '../../site/plain-answer.ts';
import { spokenHtml } from '../../site/spoken-html.ts';
import { blockHtml } from '../../site/rich-text.ts';
import { parseMarkdown } from '../../text/markdown.ts';
import { typeset, typesetHtml } from '../../site/typeset-text.ts';
import { CARDS_IN_PART, type PracticeCard, type PracticeHead, type PracticePart } from './practice-format.ts';

/** The files of practice: what a session is chosen by, and the cards in parts. */
export function makePractice(pack: SitePack): { head: PracticeHead; parts: PracticePart[] } {
  const questions = byNeed(pack.questions);
  const numbers = new Map(questions.map((question, number) => [question, number]));
  const topics = pack.topics.map(({ topic }) => topic);
  const facts: Omit<PracticeHead, 'version'> = {
    title: pack.pack.title,
    levels: [...LEVELS],
    topics: topics.map(({ key, name, share }) => ({ key, name: typeset(name), ...(share === undefined ? {} : { share }) })),
    plans: listPlans(pack).map(({ slug, when, days, evenings }) => ({
      slug,
      when,
      days,
      evenings: evenings.map(({ number, reads, again }) => ({ number, reads: reads.map(({ question }) => numbers.get(question)!), again })),
    })),
    questions: questions.map(({ meta, topic, shortSeconds, fullSeconds, followUps }) => ({
      id: meta.id,
      topic: topics.indexOf(topic),
      level: meta.level === undefined ? LEVELS.length : LEVELS.indexOf(meta.level),
      asked: meta.asked === undefined ? FREQUENCIES.length : FREQUENCIES.indexOf(meta.asked),
      core: meta.core !== undefined,
      seconds: shortSeconds,
      fullSeconds,
      next: followUps.map((question) => numbers.get(question)!),
    })),
  };
  const cards = questions.map(toCard);
  const version = createHash('sha256')
    .update(JSON.stringify([facts, cards]))
    .digest('hex')
    .slice(0, 8);
  const parts = Array.from({ length: Math.ceil(cards.length / CARDS_IN_PART) }, (_, part) => ({
    version,
    cards: cards.slice(part * CARDS_IN_PART, (part + 1) * CARDS_IN_PART),
  }));
  return { head: { version, ...facts }, parts };
}

/** A question as practice and sheets show it: its texts are set here, as no step of the build sets those of data as it does those of pages. */
function toCard(question: Question): PracticeCard {
  const { meta, path, body } = question;
  const { line, short } = spokenHtml(question);
  return {
    question: typeset(meta.question),
    path: toPath(path),
    oneLine: typesetHtml(line),
    terms: meta.terms.map((term) => typeset(term)),
    short: typesetHtml(short),
    ...(meta.short === undefined ? { answer: typesetHtml(plainAnswerHtml(question)) } : {}),
    ...(meta.kind === undefined
      ? { scores: '', point: '' }
      : { scores: typesetHtml(blockHtml(readSection(body, SCORES))), point: typesetHtml(drawKeyPoint(body)) }),
  };
}

/** The Markdown below a heading of an entry; empty where it has no such section. */
function readSection(body: string, heading: string): string {
  const { blocks = [] } = listSections(parseMarkdown(body)).find((section) => section.heading === heading) ?? {};
  return body.slice(blocks[0]?.position?.start.offset ?? 0, blocks.at(-1)?.position?.end.offset ?? 0);
}
