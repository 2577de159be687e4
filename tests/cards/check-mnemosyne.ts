/**
 * Imports a pack's cards into Mnemosyne, another program than Anki with an importer of its own: once, the same file again, and
 * a later file with a changed question. `PACK=my-pack node tests/cards/check-mnemosyne.ts [folder with the package mnemosyne]`. It is a command and no
 * test, as the Debian package brings 700 MB of Qt; of it this needs the Python library alone, which it unpacks into a temporary folder.
 */
import * as words from '#words';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeDeck, type CardDeck } from '../../src/cards/make-deck.ts';
import { writeApkg } from '../../src/cards/write-apkg.ts';
import { readCardStyles } from '../../src/cards/write-cards.ts';
import { ExpectedError, refuse } from '../../src/findings/refuse.ts';
import { packDirectory } from '../../src/node/pack-directory.ts';
import { checkPack } from '../../src/pack/check-pack.ts';
import { readPack } from '../../src/pack/read-pack.ts';
import { toSitePack } from '../../src/pack/to-site-pack.ts';

const INSTALLED = '/usr/lib/python3/dist-packages';
const MONDAY = 1_767_225_600;

/** What Mnemosyne holds after an import. */
interface Held {
  facts: number;
  cards: number;
  active: number;
  tags: string[];
  media: string[];
  questions: string[];
}

const folder = mkdtempSync(join(tmpdir(), 'answerpack-mnemosyne-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

try {
  const checked = await checkPack(readPack(packDirectory()));
  if (checked.findings.length > 0) refuse(checked.findings);
  const deck = makeDeck(toSitePack(checked), {
    toAddress: (path) => `https://example.org${path}`,
    styles: readCardStyles(),
    words,
    readPicture: (path) => readFileSync(join(packDirectory(), path)),
  });
  const held = importAll(findLibrary(process.argv[2]), [writeApkg(deck, MONDAY), writeApkg(deck, MONDAY), writeApkg(withNewQuestion(deck), MONDAY + 60)]);
  const findings = held.flatMap((each, index) => compare(each, index === 2 ? withNewQuestion(deck) : deck).map((fault) => `import ${index + 1}: ${fault}`));
  for (const { facts, cards, active, tags, media } of held)
    console.log(`${facts} notes, ${cards} cards, ${active} of them active, ${tags.length} tags, ${media.length} drawings`);
  console.log(findings.length === 0 ? 'Mnemosyne holds what the deck has, after each import.' : findings.join('\n'));
  process.exitCode = findings.length === 0 ? 0 : 1;
} catch (error) {
  refuse(error);
}

/** The folder of Mnemosyne's library: that named, that of the system, else one unpacked from the Debian package. */
function findLibrary(named: string | undefined): string {
  for (const place of [named, INSTALLED]) if (place !== undefined && existsSync(join(place, 'mnemosyne/libmnemosyne'))) return place;
  spawnSync('apt-get', ['download', '-qq', 'mnemosyne'], { cwd: folder, stdio: 'ignore' });
  const file = readdirSync(folder).find((name) => name.endsWith('.deb'));
  if (file === undefined) throw new ExpectedError('Mnemosyne is not here: install the Debian package mnemosyne, or name the folder that holds its library.');
  spawnSync('dpkg', ['-x', file, 'unpacked'], { cwd: folder, stdio: 'ignore' });
  return join(folder, 'unpacked', INSTALLED);
}

function importAll(library: string, packages: readonly Uint8Array[]): Held[] {
  const files = packages.map((content, index) => {
    const file = join(folder, `deck-${index}.apkg`);
    writeFileSync(file, content);
    return file;
  });
  const script = join(import.meta.dirname, 'import_with_mnemosyne.py');
  const { status, stdout, stderr } = spawnSync('python3', ['-W', 'ignore', script, library, join(folder, 'collection'), ...files], {
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  if (status !== 0) throw new ExpectedError(`Mnemosyne could not import the deck:\n${stderr}${stdout}`);
  return JSON.parse(stdout) as Held[];
}

function withNewQuestion(deck: CardDeck): CardDeck {
  return { ...deck, notes: deck.notes.map((note, index) => (index === 0 ? { ...note, fields: { ...note.fields, Question: 'What has changed?' } } : note)) };
}

/** What is otherwise in Mnemosyne than in the deck. */
function compare(held: Held, { notes, decks, media }: CardDeck): string[] {
  // It makes a tag of each deck, also of Anki's own, and has a comma as its own sign between tags.
  const tags = [...new Set([...notes.flatMap((note) => note.tags), ...['Default', ...decks.map(({ name }) => name)].map((name) => name.replaceAll(',', ';'))])];
  const wanted = {
    facts: notes.length,
    cards: notes.length,
    active: notes.length,
    tags: tags.sort(),
    media: media.map(({ name }) => name).sort(),
    questions: notes.map(({ fields }) => fields.Question).sort(),
  };
  return Object.entries(wanted).flatMap(([key, value]) => {
    const found = held[key as keyof typeof wanted];
    return JSON.stringify(typeof found === 'number' ? found : found.toSorted()) === JSON.stringify(value)
      ? []
      : [`${key} are ${JSON.stringify(found)}, not ${JSON.stringify(value)}`];
  });
}
