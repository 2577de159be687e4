/**
 * `npm run search:eval`: runs queries through the site's own search and through plain Pagefind, on the same built site, and
 * prints how many find their answer. Queries count as soon as the pack has one of their entries.
 */
import { refuse } from '../../src/findings/refuse.ts';
import { outputDirectory } from '../../src/node/environment.ts';
import { measure, sortQueries, type FindIds, type WantedQuery } from './measure.ts';
import { readOptions } from './options.ts';
import { searchInNode } from './our-search.ts';
import { openPlainPagefind } from './plain-pagefind.ts';
import { IN_BOTH, JUNK, QUERIES, splitInHalves, UNTOUCHED } from './queries.ts';
import { formatDifference, formatLost, formatMisses, formatScore, formatTable } from './report.ts';
import { readEntries, toIds } from './site-entries.ts';

async function run(): Promise<void> {
  const kinds = [...new Set([...QUERIES, ...UNTOUCHED].map(({ kind }) => kind))];
  const options = readOptions(process.argv.slice(2), kinds);
  const site = outputDirectory();
  const entries = readEntries(site);
  const ours = remember(toIds(await searchInNode(site), entries));
  const pagefind = await openPlainPagefind(site);
  try {
    const everyPage = remember(toIds(pagefind.find, entries));
    const questionPages: FindIds = async (query) => (await everyPage(query)).filter((id) => id !== '');

    const sorted = (queries: readonly WantedQuery[]) =>
      sortQueries(
        queries.filter(({ kind }) => options.kind === undefined || kind === options.kind),
        entries.ids,
      );
    // A query keeps its half whether or not the pack has its entry yet.
    const halves = splitInHalves(QUERIES);
    const [tuned, other, untouched] = [halves.tuned, halves.other, UNTOUCHED].map((queries) => sorted(queries).counted) as [
      WantedQuery[],
      WantedQuery[],
      WantedQuery[],
    ];
    const everything = [...tuned, ...other, ...untouched];
    const compare = async (title: string, queries: readonly WantedQuery[]) => {
      const measured = { title, ours: await measure(queries, ours), plain: await measure(queries, questionPages) };
      console.log(`${formatTable(title, measured.ours, measured.plain)}\n`);
      return measured;
    };

    console.log(`${entries.ids.size} entries in ${site}`);
    console.log("Plain Pagefind has Starlight's ranking; its rank counts question pages only, which favors it, as other pages are passed over.\n");
    const parts = [await compare('search-queries.json, tuned half', tuned), await compare('search-queries.json, other half', other)];
    console.log(`${formatDifference(parts[0]!.ours.all, parts[1]!.ours.all)}\n`);
    parts.push(await compare('search-queries-untouched.json', untouched));
    await compare('everything together', everything);
    const amongAll = (await measure(everything, everyPage)).all;
    console.log(`Plain Pagefind where its other pages count too: ${formatScore(amongAll)}`);

    const silent = async (find: FindIds): Promise<number> => (await Promise.all(JUNK.map(find))).filter(({ length }) => length === 0).length;
    console.log(`Of ${JUNK.length} queries in search-junk.json find nothing: ours ${await silent(ours)}, plain Pagefind ${await silent(everyPage)}`);
    const { waiting, lost } = sorted([...QUERIES, ...UNTOUCHED]);
    console.log(`Not counted: ${waiting.length} that wait for planned entries, ${IN_BOTH} that are in both files (counted once, in search-queries.json)`);
    if (lost.length > 0) console.log(formatLost(lost));

    if (!options.misses) return;
    for (const { title, ours } of parts) console.log(`\n${formatMisses(`Not first, ${title}`, ours.misses)}`);
    for (const query of JUNK) {
      const found = await ours(query);
      if (found.length > 0) console.log(`\nJunk that finds something: ${query}: ${found.slice(0, 3).join(', ')}`);
    }
  } finally {
    await pagefind.close();
  }
}

/** A search that runs each query once: the lists overlap. */
function remember(find: FindIds): FindIds {
  const answers = new Map<string, ReturnType<FindIds>>();
  return (query) => {
    if (!answers.has(query)) answers.set(query, find(query));
    return answers.get(query)!;
  };
}

await run().catch(refuse);
