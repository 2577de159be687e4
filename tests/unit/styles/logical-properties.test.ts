import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import postcss from 'postcss';
import { describe, expect, test } from 'vitest';
import { listFiles } from '../../../src/node/list-files.ts';

const SOURCE = join(import.meta.dirname, '../../../src');

/** Declarations that name a side and are right to: file, property, and why. */
const ALLOWED: readonly (readonly [file: string, property: string, why: string])[] = [
  ['lab/code.css', 'mask', 'code is read from left to right in every language, and fades out at both of its edges'],
  ['sheets/draw/cue-cards.css', 'inset', 'cutting marks: there is one in each corner'],
  ['sheets/draw/cue-cards.css', 'border-width', 'cutting marks'],
  ['styles/tokens.css', '--ruled-line', 'a background has no logical place; right-to-left.css has the other one'],
  ['styles/right-to-left.css', '--ruled-line', 'the other one'],
];

/** Sides of a box in one declaration; four values name them clockwise. */
const BOXES = /^(?:margin|padding|inset|border-(?:width|style|color)|scroll-(?:margin|padding))$/;

/** Values of a declaration, each function whole. */
function splitValues(value: string): string[] {
  return value.match(/(?:[^\s(]|\((?:[^()]|\([^()]*\))*\))+/g) ?? [];
}

/** Whether a declaration means a side of the page that is another one where text runs from right to left. */
function namesSide(property: string, value: string): boolean {
  const words = `${property}: ${value.replaceAll(/"[^"]*"|'[^']*'/g, '')}`;
  if (/(?<![\w-])(?:[a-z][a-z-]*-)?(?:left|right)(?:-[a-z-]+)?\b/.test(words)) return true;
  const [first, second, third, fourth] = splitValues(value);
  if (BOXES.test(property)) return second !== fourth && fourth !== undefined;
  if (property === 'border-radius') return second !== undefined && (first !== second || third !== fourth);
  if (/^(?:box|text)-shadow$/.test(property)) return !/^(?:none|(?:inset )?0)\b/.test(value);
  if (/\btranslate(?:X|3d)?\(/i.test(value) || property === 'translate') return true;
  // A position across, written as a length or a percentage, is counted from the left.
  if (property === '--ruled-line' || /^(?:background|mask|object)(?:-position(?:-x)?)?$/.test(property))
    return [...words.matchAll(/\)\s+(-?[\d.]+[a-z%]*|calc\()/g)].some(([, place]) => !/^(?:0|50%)$/.test(place!));
  return false;
}

const sheets = listFiles(SOURCE)
  .filter((file) => /\.(?:css|astro)$/.test(file))
  .flatMap((file) => {
    const text = readFileSync(join(SOURCE, file), 'utf8');
    return file.endsWith('.css') ? [{ file, css: text }] : [...text.matchAll(/^<style[^>]*>([\s\S]*?)<\/style>/gm)].map(([, css]) => ({ file, css: css! }));
  });

describe('styles name no side of the page', () => {
  const found: { file: string; property: string; value: string }[] = [];
  for (const { file, css } of sheets)
    postcss.parse(css).walkDecls(({ prop: property, value }) => {
      if (namesSide(property, value)) found.push({ file, property, value });
    });
  const isAllowed = ({ file, property }: { file: string; property: string }): boolean =>
    ALLOWED.some(([allowedFile, allowedProperty]) => file === allowedFile && property === allowedProperty);

  test('but where the reason is written down', () => {
    expect(sheets.length).toBeGreaterThan(80);
    expect(found.filter((declaration) => !isAllowed(declaration))).toEqual([]);
  });

  test('and each reason is still needed', () => {
    expect(ALLOWED.filter(([file, property]) => !found.some((declaration) => declaration.file === file && declaration.property === property))).toEqual([]);
  });
});

test.each([
  ['margin-left', '1px'],
  ['left', '0'],
  ['border-right-width', '1px'],
  ['border-top-left-radius', '1px'],
  ['text-align', 'right'],
  ['float', 'left'],
  ['padding', '0 1px 0 2px'],
  ['inset', '0 auto auto 0'],
  ['border-radius', '4px 0 0 4px'],
  ['box-shadow', '2px 0 1px red'],
  ['transform', 'translateX(4px)'],
  ['translate', '4px'],
  ['background', 'linear-gradient(to right, red, blue)'],
  ['background', 'linear-gradient(red 0 0) 4px 0 / 1px 100% no-repeat'],
  ['transform-origin', 'left top'],
])('%s: %s names a side', (property, value) => expect(namesSide(property, value)).toBe(true));

test.each([
  ['margin-inline-start', '1px'],
  ['text-align', 'end'],
  ['padding', '0 1px 0'],
  ['padding', '0 calc(1px + 2px) 4px calc(1px + 2px)'],
  ['border-radius', '4px 4px 0 0'],
  ['box-shadow', '0 2px 1px red'],
  ['content', '"left"'],
  ['margin', 'var(--left)'],
  ['background', 'linear-gradient(red 0 0) 0 55% / 100% 1em no-repeat'],
])('%s: %s names none', (property, value) => expect(namesSide(property, value)).toBe(false));
