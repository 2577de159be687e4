import type { Outcome, Run } from './measure/run-measured.ts';
import { LIST_LIMIT, type PageSize, type SiteSize } from './measure/measure-site.ts';
import type { Visit } from './measure/visit-page.ts';

/** One page of a site: what it weighs, and what a first visit to it loads. */
export interface PageCost extends Visit {
  file: string;
  html: number;
  brotli: number;
}

/** What was measured of one builder and one size of pack. */
export interface Measured {
  builder: string;
  count: number;
  /** How the builds ended; one that did not build is the only one of its list. */
  runs: Run[];
  /** The builds that each followed a change of one sentence; none where a full one failed. */
  rebuilds: Run[];
  site?: SiteSize;
  pages?: { question: PageCost; home: PageCost; list: PageCost };
}

/** A run of the bench, as it is written down. */
export interface Results {
  day: string;
  machine: string;
  /** Seconds after which a build is stopped. */
  limit: number;
  builders: { name: string; settings: string }[];
  sizes: number[];
  measured: Measured[];
}

type Cost = 'seconds' | 'processorSeconds' | 'peak';

/** The builder that the others are told by: all ratios are to what it took in the same run. */
const REFERENCE = 'Starlight';
/** Most pages above the limit that are named one by one. */
const NAMED = 10;
const NOTHING = '–';

/** The results as Markdown; what was not measured is a dash. */
export function writeResults({ day, machine, limit, builders, sizes, measured }: Results): string {
  const find = (builder: string, count: number): Measured | undefined => measured.find((one) => one.builder === builder && one.count === count);
  const names = builders.map(({ name }) => name);
  const tables = sizes.map((count) =>
    [`## ${count.toLocaleString('en-US')} questions`, writeCosts(names, (name) => find(name, count)), writePages(names, (name) => find(name, count))].join(
      '\n\n',
    ),
  );
  return `# Build and pages beside Starlight and VitePress

Written by \`npm run bench\` on ${day}. ${machine} A build that takes longer than ${limit / 60} minutes is stopped.

How to read it: **×** is the ratio to ${REFERENCE} in the same run, and what may be compared between machines; below 1 is less than ${REFERENCE} takes.
Seconds and megabytes are this machine’s. Each build is a process of its own without anything kept from an earlier one, the builders take turns, and
of several builds the median counts. Processor time is user and system time of all processes. Memory is the most that all processes of a build
held at once, looked at every 100 ms, and no less than the kernel’s own record of its largest process; what two processes share is counted twice. A rebuild follows a change of one sentence, with whatever the
builder keeps between builds. No builder is given options of Node.js.

A made pack has the same questions for all: ${'`tests/bench/made`'} draws them, as long as written ones, and no two alike. A visit is Chromium’s, with an empty
cache, of files served with brotli on the loopback address, until nothing was loaded for two seconds: what a page fetches ahead is counted.

${builders.map(({ name, settings }) => `- **${name}**: ${settings}`).join('\n')}

${[writeSummary(names, sizes, find), ...tables].join('\n\n')}
`;
}

type Find = (builder: string, count: number) => Measured | undefined;

function writeSummary(names: readonly string[], sizes: readonly number[], find: Find): string {
  const compare = (title: string, what: Cost): string => {
    const rows = sizes.map((count) => [
      count.toLocaleString('en-US'),
      ...names.map((name) => {
        const one = find(name, count);
        return one === undefined
          ? NOTHING
          : one.runs.length > 0 && endOf(one.runs) !== 'built'
            ? endOf(one.runs)
            : compareTo(find(REFERENCE, count), one, what);
      }),
    ]);
    return `**${title}**\n\n${writeTable(['Questions', ...names], rows)}`;
  };
  return [
    '## Ratios',
    compare(`Time, × ${REFERENCE}`, 'seconds'),
    compare(`Processor time, × ${REFERENCE}`, 'processorSeconds'),
    compare(`Memory, × ${REFERENCE}`, 'peak'),
    `**Rebuild after one change, as a share of a full build of the same builder**\n\n${writeTable(
      ['Questions', ...names],
      sizes.map((count) => [count.toLocaleString('en-US'), ...names.map((name) => writeRebuild(find(name, count)))]),
    )}`,
  ].join('\n\n');
}

function writeRebuild(one: Measured | undefined): string {
  if (one === undefined || one.rebuilds.length === 0) return NOTHING;
  const ended = endOf(one.rebuilds);
  return ended === 'built' ? formatRatio(median(one.rebuilds, 'seconds'), median(one.runs, 'seconds')) : ended;
}

/** The cost of one builder's builds beside the reference's; of one that was stopped it is known only that it takes longer. */
function compareTo(reference: Measured | undefined, one: Measured, what: Cost): string {
  if (reference === undefined || reference.runs.length === 0) return NOTHING;
  const ended = endOf(reference.runs);
  const ratio = formatRatio(median(one.runs, what), median(reference.runs, what));
  if (ended === 'built') return ratio;
  return ended === 'too long' && what === 'seconds' && ratio !== NOTHING ? `< ${ratio}` : NOTHING;
}

function writeCosts(names: readonly string[], find: (name: string) => Measured | undefined): string {
  const rows = names.map((name) => {
    const one = find(name);
    if (one === undefined || one.runs.length === 0) return [name, ...Array<string>(8).fill(NOTHING)];
    const { runs, rebuilds, site } = one;
    const ended = endOf(runs);
    const cost = (what: Cost, unit: (value: number) => string): string => {
      // What a build took until it was stopped compares with nothing.
      const ratio = ended === 'built' ? compareTo(find(REFERENCE), one, what) : NOTHING;
      return `${unit(median(runs, what)!)}${ratio === NOTHING ? '' : `, × ${ratio}`}`;
    };
    return [
      name,
      ended === 'built' ? String(runs.length) : ended,
      cost('seconds', inSeconds),
      cost('processorSeconds', inSeconds),
      cost('peak', inMegabytes),
      String(Math.max(...runs.map(({ processes }) => processes))),
      rebuilds.length === 0 ? NOTHING : endOf(rebuilds) === 'built' ? inSeconds(median(rebuilds, 'seconds')!) : endOf(rebuilds),
      site === undefined ? NOTHING : String(site.pages),
      site === undefined ? NOTHING : `${inMegabytes(site.bytes)} in ${site.files} files`,
    ];
  });
  return writeTable(['Builder', 'Builds', 'Time', 'Processor', 'Memory', 'Processes', 'Rebuild', 'Pages', 'Output'], rows);
}

function writePages(names: readonly string[], find: (name: string) => Measured | undefined): string {
  const rows = (['question', 'home', 'list'] as const).flatMap((kind) =>
    names.map((name) => {
      const page = find(name)?.pages?.[kind];
      const title = { question: 'A question', home: 'Home', list: 'Largest list' }[kind];
      if (page === undefined) return [title, name, ...Array<string>(6).fill(NOTHING)];
      const { html, brotli, requests, bytes, script, file } = page;
      return [title, name, inKilobytes(html), inKilobytes(brotli), String(requests), inKilobytes(bytes), inKilobytes(script), `\`${file}\``];
    }),
  );
  const table = writeTable(['Page', 'Builder', 'HTML', 'HTML, brotli', 'Requests', 'On the wire', 'Of it script', 'File'], rows);
  const over = names.flatMap((name) => {
    const site = find(name)?.site;
    return site === undefined ? [] : [`${name}: ${describeOver(site.overLimit)}.`];
  });
  return over.length === 0 ? table : `${table}\n\nPages of more than ${inKilobytes(LIST_LIMIT)} of HTML that are no question’s. ${over.join(' ')}`;
}

function describeOver(pages: readonly PageSize[]): string {
  const named = pages.slice(0, NAMED).map(({ file, html }) => `\`${file}\` ${inKilobytes(html)}`);
  return named.length === 0 ? 'none' : `${named.join(', ')}${pages.length > NAMED ? ` and ${pages.length - NAMED} more` : ''}`;
}

/** How builds ended: as the one that did not build, if there is one. */
function endOf(runs: readonly Run[]): Outcome {
  return runs.find(({ outcome }) => outcome !== 'built')?.outcome ?? 'built';
}

/** The middle one of the values of the builds; of an even number, the lower of the two. */
export function median(runs: readonly Run[], what: Cost): number | undefined {
  return runs.map((run) => run[what]).toSorted((a, b) => a - b)[Math.floor((runs.length - 1) / 2)];
}

/** A ratio with two digits; a dash where one of the two is missing or nothing. */
export function formatRatio(value: number | undefined, base: number | undefined): string {
  return value === undefined || base === undefined || base === 0 ? NOTHING : (value / base).toFixed(2);
}

/** A table of Markdown whose cells may hold anything but line breaks. */
export function writeTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

const inSeconds = (seconds: number): string => `${seconds.toFixed(seconds < 100 ? 1 : 0)} s`;
const inMegabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(bytes < 10e6 ? 1 : 0)} MB`;
const inKilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(bytes < 100_000 ? 1 : 0)} kB`;
