import type { APIRoute } from 'astro';
import { loadDiagrams } from '../pack/list-diagrams.ts';
import { loadQuestions, loadTopics } from '../pack/list-questions.ts';
import { loadTools } from '../pack/list-tools.ts';
import { loadLab } from '../pack/list-lab.ts';
import { loadSheets } from '../sheets/sheets.ts';
import { toolPath, toPath, topicPath } from '../site/paths.ts';

/** Every page that a search engine should know. */
export const GET: APIRoute = async ({ site }) => {
  const [questions, topics, diagrams, sheets, lab, tools] = await Promise.all([
    loadQuestions(),
    loadTopics(),
    loadDiagrams(),
    loadSheets(),
    loadLab(),
    loadTools(),
  ]);
  const paths = [
    ...['/', '/questions/', '/architecture/', '/sheets/', '/about/'].map(toPath),
    ...topics.map(({ topic }) => topicPath(topic.key)),
    ...questions.map((question) => question.path),
    ...diagrams.map((diagram) => diagram.path),
    ...(lab ? [toPath('/lab/'), ...lab.files.map((file) => file.address)] : []),
    ...tools.map(({ tool }) => toolPath(tool.key)),
    ...sheets.map((sheet) => toPath(`/sheets/${sheet.slug}/`)),
  ];
  const urls = paths.map((path) => `<url><loc>${new URL(path, site).href}</loc></url>`).join('');
  return new Response(`<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls}</urlset>\n`);
};
