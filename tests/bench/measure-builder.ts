import { join } from 'node:path';
import type { Browser } from 'playwright';
import { serveFolder } from '../../src/node/serve-folder.ts';
import type { Builder } from './builders/builder.ts';
import type { MadePack } from './made/pack.ts';
import { measureSite, weighPage } from './measure/measure-site.ts';
import { visitPage } from './measure/visit-page.ts';
import type { Measured, PageCost } from './results.ts';

/** Measures the site of a builder's last build: its files, and its three pages that matter most. */
export async function measureOutput(builder: Builder, pack: MadePack, folder: string, browser: Browser): Promise<Pick<Measured, 'site' | 'pages'>> {
  const output = builder.output(folder);
  const site = measureSite(output, new Set(pack.questions.map((question) => builder.pageOf(question))));
  const server = await serveFolder(output, '/', true);
  try {
    const measure = async (file: string): Promise<PageCost> => ({
      file,
      ...weighPage(output, file),
      ...(await visitPage(browser, server.address + file.replace(/(^|\/)index\.html$/, '$1'))),
    });
    // The question in the middle: the first ones are core questions, which few are.
    const question = pack.questions[Math.floor(pack.questions.length / 2)]!;
    const pages = {
      question: await measure(builder.pageOf(question)),
      home: await measure('index.html'),
      list: await measure(site.largestList!.file),
    };
    return { site, pages };
  } finally {
    await server.close();
  }
}

/** The folder of a builder and a size in this run of the bench. */
export const folderOf = ({ name, below }: Builder, count: number): string => join(below, `bench-${process.pid}`, `${name.toLowerCase()}-${count}`);
