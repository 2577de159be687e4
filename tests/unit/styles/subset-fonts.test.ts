import { mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import subsetFont from 'subset-font';
import { siteFonts } from '../../../src/styles/fonts.ts';
import { collectCharacters, cutFont, renameFont } from '../../../src/styles/subset-fonts.ts';

const makeFolder = (): string => mkdtempSync(join(tmpdir(), 'fonts-'));

test('characters are those of a pack and the engine’s own, once; code of the lab has none', () => {
  const pack = makeFolder();
  mkdirSync(join(pack, 'lab'));
  writeFileSync(join(pack, 'pack.yaml'), 'title: Crème brûlée\n');
  writeFileSync(join(pack, 'entry.mdx'), 'Zürich, Zürich\r\n');
  writeFileSync(join(pack, 'plain.md'), 'Straße\n');
  writeFileSync(join(pack, 'lab', 'values.yaml'), 'name: Ωmega\n');
  const characters = [...collectCharacters(pack, "export const clear = 'Löschen „alles“';")];
  expect(characters).toEqual(expect.arrayContaining(['è', 'û', 'é', 'ü', 'ß', 'ö', '„', 'A', '~', '’', '→', '\u00a0']));
  expect(characters).not.toContain('Ω');
  expect(characters.filter((character) => character < ' ')).toEqual([]);
  expect(characters).toHaveLength(new Set(characters).size);
});

test('a cut font is a fraction of the whole one, and is made once', async () => {
  const folder = join(makeFolder(), 'fonts');
  const whole = readFileSync(createRequire(import.meta.url).resolve(siteFonts('en')[1]!.options.file));
  const options = { weights: { min: 400, max: 600 } };
  const path = await cutFont(whole, 'abc', options, folder);
  expect(statSync(path).size).toBeLessThan(whole.length / 4);
  expect(readFileSync(path).toString('latin1', 0, 4)).toBe('wOF2');
  writeFileSync(path, 'kept');
  expect(await cutFont(whole, 'abc', options, folder)).toBe(path);
  expect(readFileSync(path, 'utf8')).toBe('kept');
  expect(await cutFont(whole, 'abcd', options, folder)).not.toBe(path);
  expect(readdirSync(folder).filter((name) => !name.endsWith('.woff2'))).toEqual([]);
});

test('a renamed font has the reserved name in its copyright alone', async () => {
  const whole = readFileSync(createRequire(import.meta.url).resolve(siteFonts('en')[1]!.options.file));
  const font = await subsetFont(whole, 'abc', { targetFormat: 'sfnt', preserveNameIds: [] });
  const count = (text: string): number => font.toString('latin1').split(Buffer.from(text, 'utf16le').swap16().toString('latin1')).length - 1;
  const before = count('Source');
  expect(before).toBeGreaterThan(1);
  renameFont(font, 'Source', 'Answer');
  expect(count('Source')).toBe(1);
  expect(count('Answer')).toBe(before - 1);
  expect(count('Reserved Font Name ‘Source’')).toBe(1);
  expect(() => renameFont(font, 'Answer', 'Other')).toThrow('"Other" is not as long as "Answer"');
});
