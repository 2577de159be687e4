import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { answerQuery } from '../../src/search/query/answer-query.ts';
import { QuestionIndex } from '../../src/search/index/read-index.ts';

/** Opens the search of a built site without a browser; it answers paths of question pages without the site's base, best first, as a page shows them. */
export async function searchInNode(site: string): Promise<(query: string) => Promise<string[]>> {
  const index = await QuestionIndex.open(async (name) => JSON.parse(await readFile(join(site, 'search', name.replace(/\?.*/, '')), 'utf8')));
  return async (query) => (await answerQuery(index, query, { topic: '', level: '' }, false)).hits.map(({ record }) => record.path);
}
