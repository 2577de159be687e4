import { expect, test } from 'vitest';
import { renderInline } from '../../../src/text/inline-markdown.ts';
import { isPlainLine, parseMarkdown, visibleText } from '../../../src/text/markdown.ts';

const PLAIN = [
  'Each loaf has its shelf',
  "What does 50% mean (roughly), and why isn't it 5/10?",
  'Größe: „ähnlich“ – fast'.replaceAll(/[„]/g, '“'),
  'A word-by-word “quote” — so.',
];

test.each(PLAIN)('knows that %j is the same without Markdown', (line) => {
  expect(isPlainLine(line)).toBe(true);
  expect(visibleText(parseMarkdown(line)).trim()).toBe(line);
  expect(renderInline(line)).toBe(line.replaceAll('"', '&quot;'));
});

test.each([
  'a `code` b',
  'an *emphasis*',
  'a _name_',
  'a [link](/x/)',
  'a <b>',
  'a &amp; b',
  '1. first',
  '- item',
  '# heading',
  '> quote',
  '~~gone~~',
  'see https://bakery.example',
  'see www.bakery.example',
  'a@bakery.example',
  String.raw`a \* b`,
  'a | b',
  '![a](b)',
  '',
])('parses %j', (line) => expect(isPlainLine(line)).toBe(false));
