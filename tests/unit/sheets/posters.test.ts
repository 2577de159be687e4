import { expect, test } from 'vitest';
import { choosePoster } from '../../../src/sheets/content/choose-poster.ts';

const drawn = (width: number, height: number): string => `<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"></svg>`;
const narrow = (width: number, height: number): { svg: string } => ({ svg: drawn(width, height) });

test.each([
  ['a low drawing lies', { svg: drawn(760, 300), narrow: narrow(340, 600) }, { form: 'wide', paper: 'wide' }],
  ['a high drawing is upright', { svg: drawn(500, 800) }, { form: 'wide', paper: 'tall' }],
  ['where its words would be small, its form for phones is taken', { svg: drawn(841, 856), narrow: narrow(340, 712) }, { form: 'narrow', paper: 'tall' }],
  ['but not where they would be smaller still', { svg: drawn(760, 814), narrow: narrow(340, 1202) }, { form: 'wide', paper: 'tall' }],
])('%s', (_, diagram, wanted) => expect(choosePoster(diagram)).toMatchObject(wanted));

test('the size of words is that of the drawing on the smaller paper', () => {
  expect(choosePoster({ svg: drawn(760, 300) }).points).toBeCloseTo((251 / 760) * (72 / 25.4) * 13, 5);
});
