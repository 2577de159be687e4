import { describe, expect, test } from 'vitest';
import { renderInline } from '../../../src/text/inline-markdown.ts';
import { slugify } from '../../../src/text/slugify.ts';

describe('text', () => {
  test('inline Markdown becomes HTML without a paragraph', () => {
    expect(renderInline('a **b** `c<d`\nand e')).toBe('a <strong>b</strong> <code>c&lt;d</code> and e');
  });
  test('fragments are those of the Markdown renderer', () => {
    expect(slugify('In the Bread & Butter Line')).toBe('in-the-bread--butter-line');
    expect(slugify('Trade-offs')).toBe('trade-offs');
  });
});
