import { mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FONTS } from '../../../src/styles/fonts.ts';
import { collectCharacters, cutFont } from '../../../src/styles/subset-fonts.ts';

const makeFolder = (): string => mkdtempSync(join(tmpdir(), 'fonts-'));

test('characters are those of a pack and the engine’s own, once; code of the lab has none', () => {
  const pack = makeFolder();
  mkdirSync(join(pack, 'lab'));
  writeFileSync(join(pack, 'pack.yaml'), 'title: Crème brûlée\n');
  writeFileSync(join(pack, 'entry.mdx'), 'Zürich, Zürich\r\n');
  writeFileSync(join(pack, 'lab', 'values.yaml'), 'name: Ωmega\n');
  const characters = [...collectCharacters(pack)];
  expect(characters).toEqual(expect.arrayContaining(['è', 'û', 'é', 'ü', 'A', '~', '’', '→', '\u00a0']));
  expect(characters).not.toContain('Ω');
  expect(characters.filter((character) => character < ' ')).toEqual([]);
  expect(characters).toHaveLength(new Set(characters).size);
});

test('a cut font is a fraction of the whole one, and is made once', async () => {
  const folder = join(makeFolder(), 'fonts');
  const whole = readFileSync(createRequire(import.meta.url).resolve(FONTS[1]!.options.file));
  const weights = { min: 400, max: 600 };
  const path = await cutFont(whole, 'abc', weights, folder);
  expect(statSync(path).size).toBeLessThan(whole.length / 4);
  expect(readFileSync(path).toString('latin1', 0, 4)).toBe('wOF2');
  writeFileSync(path, 'kept');
  expect(await cutFont(whole, 'abc', weights, folder)).toBe(path);
  expect(readFileSync(path, 'utf8')).toBe('kept');
  expect(await cutFont(whole, 'abcd', weights, folder)).not.toBe(path);
  expect(readdirSync(folder).filter((name) => !name.endsWith('.woff2'))).toEqual([]);
});
