import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import packageJson from '../../../package.json' with { type: 'json' };
import { listFiles } from '../../../src/node/list-files.ts';
import { QuestionIndex } from '../../../src/search/index/read-index.ts';
import { answerQuery } from '../../../src/search/query/answer-query.ts';
import { readVisibleText } from '../../site/visible-text.ts';
import { buildSite, PROJECT, type Ended } from '../site/run-astro.ts';

vi.mock('#search-language', () => import('../../../src/search/language/de.ts'));

const PACK = join(PROJECT, 'tests/fixtures/packs/german');
const folder = mkdtempSync(join(tmpdir(), 'answerpack-german-'));
const site = join(folder, 'site');
let built: Ended;

beforeAll(async () => {
  built = await buildSite({ PACK, OUT: site, SOURCE_DATE_EPOCH: '1767225600' });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const read = (file: string): string => readFileSync(join(site, file), 'utf8');
const question = (slug: string): string => read(`questions/${slug}/index.html`);

/** What a page says: its text, the names for those who hear it, and the title and description of its head. */
function readWhole(html: string): string {
  const names = [...html.matchAll(/\s(?:aria-label|alt|title|placeholder)="([^"]+)"|<meta name="description" content="([^"]+)"/g)].map(
    ([, name, about]) => name ?? about,
  );
  const title = /<title>([^<]*)/.exec(html)?.[1] ?? '';
  return [readVisibleText(html), title, ...names].join(' ');
}

/** Runs a command of package.json with a pack, as npm does. */
function run(script: 'cards' | 'english', pack: string, ...words: string[]): { code: number | null; stdout: string; stderr: string } {
  const [node, ...rest] = packageJson.scripts[script].split(' ');
  expect(node).toBe('node');
  const env = { ...process.env, PACK: pack, SOURCE_DATE_EPOCH: '1767225600' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [...rest, ...words], { cwd: PROJECT, env, encoding: 'utf8' });
  return { code: status, stdout, stderr };
}

test('a German pack builds, and nobody is told that its language is missing', () => {
  expect(built.code, built.stderr).toBe(0);
  expect(built.stdout + built.stderr).not.toContain('the pack is in German');
});

test('every page is in German for who hears it and for the search', () => {
  // The search's form is a part of pages, and no page.
  const pages = listFiles(site, '.html').filter((file) => file !== 'search/form/index.html');
  expect(pages.length).toBeGreaterThan(40);
  expect(pages.filter((page) => !/<html lang="de"[ >]/.test(read(page)) || /<html[^>]* dir=/.test(read(page)))).toEqual([]);
  expect(Object.keys((JSON.parse(read('pagefind/pagefind-entry.json')) as { languages: object }).languages)).toEqual(['de']);
  expect(JSON.parse(read('manifest.webmanifest'))).toMatchObject({ lang: 'de' });
});

/** Words that the English interface says somewhere on nearly every page, and German never. */
const ENGLISH =
  /(?<![\p{L}-])(?:the|and|of|with|your|this|page|pages|search|questions?|answers?(?! Sans)|topics?|sheets?|practi[cs]e|progress|print|copy|copied|show|close|next|previous|keep|level|evenings?|minutes|seconds?|asked|often|sometimes|rarely|checked|sources|tools|drawings?|enlarge|theme|home|about|senior round|follow-up|foundation|intermediate)(?![\p{L}-])/giu;

test.each(['.html', '.md', '.txt'])('no word of the English interface is on a page: %s', (ending) => {
  const said = listFiles(site, ending).filter((file) => file !== 'answerpack.txt');
  const found = said.flatMap((file) => {
    const text = (ending === '.html' ? readWhole(read(file)) : read(file)).replaceAll(/https?:\/\/[^\s)]+|`[^`]*`/g, '');
    return [...text.matchAll(ENGLISH)].map(([word]) => `${file}: ${word}`);
  });
  expect(said).not.toEqual([]);
  expect(found).toEqual([]);
});

test('a day, a size and quotation marks are as German has them', () => {
  expect(readVisibleText(question('ofen-warm-halten'))).toContain('Geprüft am 1. November 2026, für Etagenofen');
  expect(question('ofen-warm-halten')).toContain('„Einfach höher drehen.“');
  expect(readVisibleText(read('sheets/index.html'))).toMatch(/Anki-Stapel, 5 Karten, \d+.kB/);
});

test('an entry has the headings that its author wrote, each with its address', () => {
  const headings = [...question('ofen-warm-halten').matchAll(/<h2 id="([^"]+)"[^>]*>([^<]+)</g)].map(([, id, heading]) => [id, heading]);
  expect(headings.filter(([id]) => question('ofen-warm-halten').includes(`href="#${id}"`)).map(([, heading]) => heading)).toEqual(
    expect.arrayContaining(['Ausführliche Antwort', 'Zeig es', 'Abwägungen', 'Beispiel: Brotwerk', 'Häufige Fehler', 'So wird bewertet']),
  );
  expect(headings).toContainEqual(['ausführliche-antwort', 'Ausführliche Antwort']);
});

test.each([
  ['another number of a word', 'Bäckerei', 'geschnitten-oder-ganz'],
  ['the number that is written, with its umlaut as two letters', 'Baeckereien', 'geschnitten-oder-ganz'],
  ['the beginning of a compound', 'Speicher', 'ofen-warm-halten'],
  ['the end of a compound', 'Maschine', 'geschnitten-oder-ganz'],
  ['an umlaut that nobody typed', 'ofen', 'ofen-warm-halten'],
])('the search of the site finds %s: %s', async (_, typed, slug) => {
  const index = await QuestionIndex.open((name) => Promise.resolve(JSON.parse(read(`search/${name.replace(/\?.*/, '')}`)) as unknown));
  const { hits } = await answerQuery(index, typed, { topic: '', level: '' }, false);
  expect(hits.map(({ record }) => record.path)[0]).toBe(`/questions/${slug}/`);
});

test('npm run cards reads the headings, and writes the cards of the build', () => {
  const cards = join(folder, 'cards');
  const { code, stdout, stderr } = run('cards', PACK, cards);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout.match(/: 5 cards, \d+ bytes/g)).toHaveLength(2);
  for (const file of ['answerpack.txt', 'answerpack.apkg']) expect(readFileSync(join(cards, file)).equals(readFileSync(join(site, file))), file).toBe(true);
  expect(read('answerpack.txt')).toContain('<br><small>Fortgeschritten</small>');
});

test('every command that reads a pack takes its language', () => {
  const readers = (['diagrams', 'cards', 'english', 'check:lab'] as const).map((name) => packageJson.scripts[name]);
  expect(readers.filter((script) => !script.startsWith('node --import ./src/site/use-pack-language.ts '))).toEqual([]);
  expect(run('english', PACK).stderr).toMatch(/^The pack is in another language than English/);
});

test('a folder that is no pack is refused by the command, not by its language', () => {
  expect(run('cards', folder)).toEqual({
    code: 1,
    stdout: '',
    stderr: `1 problem in the settings:\n  PACK: ${folder} has no file pack.yaml. Name the folder of a pack, which has a pack.yaml in it.\n`,
  });
});
