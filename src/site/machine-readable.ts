import type { Question } from '../pack/list-questions.ts';
import type { Pack } from '../pack/pack-schema.ts';
import { stripMarkdown } from '../text/words.ts';

/** One question of /pack.json: the documented, permanent keys. */
export function toPackEntry(question: Question, site: URL): Record<string, unknown> {
  const { meta } = question;
  return {
    id: meta.id,
    address: new URL(question.path, site).href,
    question: meta.question,
    alsoAsked: meta.alsoAsked,
    topic: meta.topic,
    kind: meta.kind,
    level: meta.level,
    asked: meta.asked,
    core: meta.core ?? null,
    oneLine: stripMarkdown(meta.oneLine),
    short: stripMarkdown(meta.short),
    followUps: meta.followUps,
    tools: meta.tools,
    reviewed: meta.reviewed.toISOString().slice(0, 10),
  };
}

/** A question as one Markdown file: front matter's lengths first, then the body, with diagrams as links. */
export function toMarkdown(question: Question, followUps: readonly Question[], site: URL): string {
  const { meta } = question;
  const address = (path: string): string => new URL(path, site).href;
  const body = question.body
    .trim()
    .replaceAll(
      /^<Diagram id="([^"]+)" \/>$/gm,
      (_, id: string) => `[Diagram: ${id}](${address(question.path.replace(/questions\/.*$/, `architecture/${id}/`))})`,
    );
  return (
    [
      `# ${meta.question}`,
      `**${stripMarkdown(meta.oneLine)}**`,
      meta.short.trim(),
      body,
      '## Asked next',
      followUps.map((next) => `- [${next.meta.question}](${address(next.path)})`).join('\n'),
      ...(meta.sources.length > 0 ? ['## Sources', meta.sources.map((source) => `- [${source.title}](${source.url})`).join('\n')] : []),
      `Checked ${meta.reviewed.toISOString().slice(0, 10)}. Source: ${address(question.path)}`,
    ].join('\n\n') + '\n'
  );
}

/** /llms.txt: what the site is, and each question with its one line. */
export function toLlmsText(pack: Pack, questions: readonly Question[], site: URL): string {
  const lines = questions.map(
    (question) => `- [${question.meta.question}](${new URL(question.path.replace(/\/$/, '.md'), site).href}): ${stripMarkdown(question.meta.oneLine)}`,
  );
  return [`# ${pack.title}`, `> ${pack.tagline}`, pack.independence, '## Questions', lines.join('\n')].join('\n\n') + '\n';
}
