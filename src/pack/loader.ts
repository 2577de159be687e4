import type { Loader, LoaderContext } from 'astro/loaders';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatFinding, formatReport, type Finding } from '../findings/findings.ts';
import { refuse } from '../findings/refuse.ts';
import { checkPack, type CheckedPack } from './check-pack.ts';
import { readPack } from './read-pack.ts';
import { writeEntries } from './entries-file.ts';
import { DESCRIPTION_ID, toEntries, type StoredDescription } from './stored-pack.ts';

/** Changes that come within so many milliseconds are read together: an editor writes several files for one save. */
const SETTLE_MILLISECONDS = 50;

/**
 * The pack as a content loader: reads, checks and stores it once. A pack with mistakes ends a build with its report; in
 * `dev` the report is stored in place of the pack, pages show it, and each change of a file is read and checked anew.
 */
export function packLoader(directory: string): Loader {
  return {
    name: 'answerpack',
    async load(context) {
      const { watcher, logger } = context;
      const load = async (): Promise<void> => {
        const checked = await checkPack(readPack(directory));
        if (checked.findings.length === 0) {
          for (const notice of checked.notices) logger.warn(formatFinding(notice));
          return storePack(context, checked);
        }
        if (!watcher) return refuse(checked.findings);
        storeFindings(context, checked.findings);
        logger.error(formatReport(checked.findings));
      };
      await load();
      if (!watcher) return;
      watcher.add(directory);
      let timer: NodeJS.Timeout | undefined;
      watcher.on('all', (_, path) => {
        if (!isBelow(path, directory)) return;
        clearTimeout(timer);
        timer = setTimeout(() => void load().catch((error: unknown) => logger.error(String(error))), SETTLE_MILLISECONDS);
      });
    },
  };
}

/**
 * Stores a sound pack: its entries in a file, and in Astro's store its description, which names that file and changes with every entry. The
 * store becomes a module of the site, in which ten megabytes of text would be a hundred of syntax tree.
 */
function storePack({ store, config, generateDigest }: LoaderContext, checked: CheckedPack): void {
  const lines = toEntries(checked).map((entry) => JSON.stringify(entry));
  const { topics, tools, synonyms, english, images, lab } = checked;
  const description = { pack: checked.pack!, topics, tools, synonyms, english, images: [...images], lab: lab && withoutFiles(lab) };
  const version = generateDigest(JSON.stringify([description, lines.map((line) => generateDigest(line))]));
  const entries = fileURLToPath(new URL('pack.ndjson', config.cacheDir));
  writeEntries(entries, lines);
  storeDescription(store, { ...description, findings: [], version, entries });
}

/** Keeps what was stored of the last sound pack, and stores what is wrong with it now. */
function storeFindings({ store, generateDigest }: LoaderContext, findings: Finding[]): void {
  const last = store.get<StoredDescription & Record<string, unknown>>(DESCRIPTION_ID)?.data;
  storeDescription(store, { ...(last as Omit<StoredDescription, 'kind'>), findings, version: generateDigest(JSON.stringify(findings)) });
}

function storeDescription(store: LoaderContext['store'], description: Omit<StoredDescription, 'kind'>): void {
  store.set({ id: DESCRIPTION_ID, data: { ...description, kind: 'description' }, digest: description.version });
}

function withoutFiles({ lab: _, ...description }: NonNullable<CheckedPack['lab']>): StoredDescription['lab'] {
  return description;
}

function isBelow(path: string, directory: string): boolean {
  const way = relative(directory, path);
  return way !== '' && !way.startsWith('..');
}
