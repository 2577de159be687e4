/**
 * `npm run search:eval`: runs queries through the site's own search and through plain Pagefind, on the same built site, and
 * prints how many find their answer. Queries count as soon as the pack has one of their entries.
 */
import { ExpectedError, refuse } from '../../src/findings/refuse.ts';
import { outputDirectory } from '../../src/node/environment.ts';
import { measure, sortQueries, type FindIds, type Measured, type WantedQuery } from './measure.ts';
import { readOptions, type Options } from './options.ts';
import { searchInNode } from './our-search.ts';
import { openPlainPagefind } from './plain-pagefind.ts';
import { DEVELOPMENT, IN_BOTH, JUNK, QUERIES, splitInHalves, UNTOUCHED } from './queries.ts';
import { explainDifference, formatDifference, formatLost, formatMisses, formatScore, formatTable } from './report.ts';
import { readEntries, toIds, type SiteEntries } from './site-entries.ts';

const KINDS = [...new Set([...QUERIES, ...UNTOUCHED].map(({ kind }) => kind))];

/** Reads the flags, then measures; throws ExpectedError where there is nothing to measure, or to measure with. */
async function run(flags: readonly string[]): Promise<void> {
  const options = readOptions(flags, KINDS);
  const site = outputDirectory();
  const entries = readEntries(site);
  if (![...QUERIES, ...UNTOUCHED].some(({ ids }) => ids.some((id) => entries.ids.has(id))))
    throw new ExpectedError(
      `${site}: no query names an entry of this site; they are about the pack in content/. Build that with npm run build, then run this again.`,
    );
  const ours = remember(toIds(await searchInNode(site), entries));
  const pagefind = await openPlainPagefind(site);
  try {
    // Written at once, for whoever reads only the head of it.
    console.log(`${entries.ids.size} entries in ${site}\n${await report(options, entries, ours, remember(toIds(pagefind.find, entries)))}`);
  } finally {
    await pagefind.close();
  }
}

/** Measures both searches and writes what there is to read about it. */
async function report({ kind, misses }: Options, entries: SiteEntries, ours: FindIds, plain: FindIds): Promise<string> {
  const lines: string[] = [];
  const sort = (queries: readonly WantedQuery[]) =>
    sortQueries(
      queries.filter((query) => kind === undefined || query.kind === kind),
      entries.ids,
    );
  const questionPages: FindIds = async (query) => (await plain(query)).filter((id) => id !== '');
  const compare = async (title: string, queries: readonly WantedQuery[]): Promise<Measured> => {
    const measured = await measure(queries, ours);
    lines.push(`\n${formatTable(title, measured, await measure(queries, questionPages))}`);
    return measured;
  };

  lines.push("Plain Pagefind has Starlight's ranking; its rank counts question pages only, which favors it, as other pages are passed over.");
  const development = await compare('search-queries-development.json', sort(DEVELOPMENT).counted);
  // Split before sorting: a query keeps its half whether or not its entry exists yet.
  const halves = splitInHalves(QUERIES);
  const tuned = await compare('search-queries.json, tuned half', sort(halves.tuned).counted);
  const other = await compare('search-queries.json, other half', sort(halves.other).counted);
  lines.push(`\n${formatDifference(tuned.all, other.all)}`);
  // One kind has too few queries for the difference to mean anything.
  const warning = kind === undefined ? explainDifference(tuned.all, other.all) : undefined;
  if (warning !== undefined) lines.push(warning);
  const untouched = await compare('search-queries-untouched.json', sort(UNTOUCHED).counted);
  const { counted, waiting, lost } = sort([...QUERIES, ...UNTOUCHED]);
  await compare('both halves and the untouched', counted);

  const countSilent = async (find: FindIds): Promise<number> => (await Promise.all(JUNK.map(find))).filter(({ length }) => length === 0).length;
  lines.push(`\nPlain Pagefind where its other pages count too: ${formatScore((await measure(counted, plain)).all)}`);
  lines.push(`Of ${JUNK.length} queries in search-junk.json find nothing: ours ${await countSilent(ours)}, plain Pagefind ${await countSilent(plain)}`);
  lines.push(
    `Not counted: ${waiting.length} that wait for planned entries; ${IN_BOTH} of the untouched file that are in search-queries.json, too, and count there`,
  );
  if (lost.length > 0) lines.push(formatLost(lost));
  if (!misses) return lines.join('\n');
  lines.push(`\n${formatMisses('Not first, development', development.misses)}`);
  lines.push(`\n${formatMisses('Not first, tuned half', tuned.misses)}`);
  lines.push(`\n${formatMisses('Not first, other half (not to tune by)', other.misses)}`);
  lines.push(`\n${formatMisses('Not first, untouched (not to tune by)', untouched.misses)}`);
  lines.push('\nJunk that finds something');
  for (const query of JUNK) {
    const found = await ours(query);
    if (found.length > 0) lines.push(`    ${query}: ${found.slice(0, 3).join(', ')}`);
  }
  return lines.join('\n');
}

/** A search that runs each query once: the lists overlap. */
function remember(find: FindIds): FindIds {
  const answers = new Map<string, ReturnType<FindIds>>();
  return (query) => {
    if (!answers.has(query)) answers.set(query, find(query));
    return answers.get(query)!;
  };
}

await run(process.argv.slice(2)).catch(refuse);
