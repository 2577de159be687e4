import * as words from '#words';
import type { Question, SitePack } from '../pack/site-pack.ts';
import { stripMarkdown } from '../text/words.ts';
import type { ToAddress } from './markdown-twin.ts';

/** One question of /pack.json: the documented, permanent keys. */
export function toPackEntry(question: Question, toAddress: ToAddress): Record<string, unknown> {
  const { meta } = question;
  return {
    id: meta.id,
    address: toAddress(question.path),
    question: meta.question,
    alsoAsked: meta.alsoAsked,
    keywords: meta.keywords,
    terms: meta.terms,
    topic: meta.topic,
    kind: meta.kind ?? null,
    level: meta.level ?? null,
    asked: meta.asked ?? null,
    core: meta.core ?? null,
    oneLine: meta.oneLine === undefined ? null : stripMarkdown(meta.oneLine),
    short: meta.short === undefined ? null : stripMarkdown(meta.short),
    followUps: meta.followUps,
    tools: meta.tools,
    reviewed: meta.reviewed?.toISOString().slice(0, 10) ?? null,
  };
}

/** /llms.txt: what the site is, and each question's Markdown file with its one line. */
export function toLlmsText({ pack, questions }: SitePack, toAddress: ToAddress): string {
  const lines = questions.map(
    (question) => `- [${question.meta.question}](${toAddress(question.path.replace(/\/$/, '.md'))}): ${stripMarkdown(question.lead)}`,
  );
  const about = [...(pack.tagline === undefined ? [] : [`> ${pack.tagline}`]), ...(pack.independence === undefined ? [] : [pack.independence])];
  return [`# ${pack.title}`, ...about, `## ${words.placeQuestions}`, lines.join('\n')].join('\n\n') + '\n';
}

/** /sitemap.xml: every page that a search engine should know; sheets and plans are given as paths, as they are features above the pack. */
export function toSitemap(pack: SitePack, featurePaths: readonly string[], toAddress: ToAddress): string {
  const paths = [
    '/',
    '/questions/',
    '/topics/',
    ...(pack.diagrams.length > 0 ? ['/architecture/'] : []),
    '/practice/',
    '/sheets/',
    '/about/',
    ...pack.topics.map(({ path }) => path),
    ...pack.questions.map(({ path }) => path),
    ...pack.diagrams.map(({ path }) => path),
    ...(pack.lab ? ['/lab/', ...pack.lab.files.map(({ address }) => address)] : []),
    ...pack.tools.map(({ path }) => path),
    ...featurePaths,
  ];
  const urls = paths.map((path) => `<url><loc>${escapeXml(toAddress(path))}</loc></url>`).join('');
  return `<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls}</urlset>\n`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&apos;');
}
