import { parseXml } from '@rgrove/parse-xml';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { standaloneSvg } from '../../../src/diagrams/standalone-svg.ts';
import { SOUND_PACK } from '../../packs/sound-pack.ts';

const SOURCE = join(import.meta.dirname, '../../../src');
const styles = {
  drawing: readFileSync(join(SOURCE, 'diagrams/diagram-svg.css'), 'utf8'),
  tokens: readFileSync(join(SOURCE, 'styles/tokens.css'), 'utf8'),
};
const names = { slug: 'bread-line', accTitle: 'Bread & "rolls"', accDescr: 'From flour to shelf.' };
const svg = readFileSync(join(SOUND_PACK, 'diagrams/bread-line.svg'), 'utf8');
const made = standaloneSvg({ ...names, svg }, styles);
const tiny = (body: string): string =>
  `<svg data-source="0123456789ab" xmlns="http://www.w3.org/2000/svg" width="10" height="10" viewBox="0 0 10 10">${body}</svg>`;

test('a drawing alone is well-formed, named, and as large as its window', () => {
  const [x, y, width, height] = /viewBox="([^"]*)"/.exec(svg)![1]!.split(' ').map(Number);
  const root = parseXml(made).root!;
  expect(root.attributes).toMatchObject({
    xmlns: 'http://www.w3.org/2000/svg',
    role: 'img',
    'aria-labelledby': 'bread-line-title',
    viewBox: `${x! - 16} ${y! - 16} ${width! + 32} ${height! + 32}`,
  });
  expect(Object.keys(root.attributes)).not.toContain('width');
  expect(made).toContain('<title id="bread-line-title">Bread &amp; &quot;rolls&quot;</title>');
});

test("it has the values of the site's own styles for light and dark, and nothing that needs a page", () => {
  const css = /<style>(.*)<\/style>/s.exec(made)![1]!;
  expect(css).not.toMatch(/var\(|light-dark|@layer|:is\(|\.diagram|undefined/);
  const [light, dark] = css.split('@media(prefers-color-scheme:dark)') as [string, string];
  const find = (token: string): RegExpExecArray => new RegExp(`${token}: light-dark\\(([^,]*), ([^)]*)\\)`).exec(styles.tokens)!;
  const [, day, night] = find('--diagram-store-line');
  expect(light).toContain(`stroke:${day}`);
  expect(dark).toContain(`stroke:${night}`);
  expect(light).toMatch(/svg\{background:#\w{6};font-family:drawn,sans-serif\}/);
});

test('it carries the rules of what it draws, in which the last one wins in dark as in light', () => {
  const quiet = standaloneSvg({ ...names, svg: tiny('<rect class="d-node d-quiet"/>') }, styles);
  expect(quiet).not.toContain('.d-store');
  const dark = quiet.slice(quiet.indexOf('@media'));
  expect(dark.indexOf('.d-quiet{fill:transparent')).toBeGreaterThan(dark.indexOf('.d-node{'));
});

test('a token that nobody defines is an error that names it', () => {
  expect(() => standaloneSvg({ ...names, svg }, { ...styles, drawing: '.diagram text { fill: var(--crust) }' })).toThrow(
    'The styles of drawings use --crust, which the tokens do not define.',
  );
});

test('it is the wide form alone, also where a phone is shown another', () => {
  const both = standaloneSvg({ ...names, svg, narrow: { svg: tiny('<rect width="5" height="5"/>') } }, styles);
  expect(both).toBe(made);
});
