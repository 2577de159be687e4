import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { listFiles } from '../../src/node/list-files.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const pack = parse(readFileSync(join(ROOT, 'content/pack.yaml'), 'utf8')) as {
  employer: string;
  system: string;
  title: string;
  services: { id: string; name: string }[];
  platform: { clusters: Record<string, string>; accounts: Record<string, string>; domain: string };
};
const slugs = listFiles(join(ROOT, 'content/questions'), '.mdx').map((file) => file.split('/').at(-1)!.slice(0, -'.mdx'.length));

/** Words by which this pack can be told from any other. */
const WORDS = [
  pack.employer,
  pack.system,
  pack.title,
  pack.platform.domain,
  ...pack.services.map(({ name }) => name),
  ...pack.services.map(({ id }) => `${id}-service`),
  ...Object.values(pack.platform.clusters),
  // The account that AWS's own documentation uses is nobody's.
  ...Object.values(pack.platform.accounts).filter((account) => account !== '111122223333'),
  ...slugs.map((slug) => `/${slug}/`),
];

describe('the engine and its tests name no word of this pack', () => {
  const folders = ['src', 'tests/unit', 'tests/e2e', 'tests/site', 'tests/lab', 'tests/packs', 'tests/bench', 'tests/search'];
  // The bench installs other builders' packages, and builds with them, below its own folder.
  const isOurs = (file: string): boolean => !/\/(?:node_modules|\.build)\//.test(file);
  const files = folders.flatMap((folder) => listFiles(join(ROOT, folder)).map((file) => `${folder}/${file}`)).filter(isOurs);

  test.each(WORDS)('%s', (word) => {
    const found = files.filter((file) => readFileSync(join(ROOT, file), 'utf8').toLowerCase().includes(word.toLowerCase()));
    expect(found).toEqual([]);
  });

  test('and read nothing of content/', () => {
    const reads = files.filter((file) => /(?<!tests\/|\.\.\/)content\/(questions|diagrams|lab|[a-z]+\.yaml)/.test(readFileSync(join(ROOT, file), 'utf8')));
    expect(reads).toEqual([]);
  });
});
