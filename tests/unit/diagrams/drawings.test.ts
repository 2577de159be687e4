import { describe, expect, test } from 'vitest';
import { hashDiagram, readSvgLabels } from '../../../src/diagrams/diagram-source.ts';
import { embedSvg, fitsPhone } from '../../../src/diagrams/embed-svg.ts';

describe('drawings', () => {
  const svg =
    '<svg data-source="abcdefabcdef" width="1"><text class="d-label"><tspan>RDS</tspan><tspan>Multi-AZ</tspan></text><text class="d-link-label">no</text><text x="1" class="d-group-label d-end">A &amp; B</text></svg>';
  test('name their nodes and groups', () => expect(readSvgLabels(svg)).toEqual(['RDS Multi-AZ', 'A & B']));
  test('are embedded as one named picture', () => {
    expect(embedSvg({ slug: 's', svg, accTitle: 'T "1"', accDescr: 'D' })).toContain(
      '<svg class="diagram-fits" width="1" role="img" aria-labelledby="s-title" aria-describedby="s-desc"><title id="s-title">T &quot;1&quot;</title><desc id="s-desc">D</desc>',
    );
  });
  test('are embedded in both forms, with no id twice', () => {
    const both = embedSvg({ slug: 's', svg: svg.replace('"1"', '"700"'), narrow: { svg }, accTitle: 'T', accDescr: 'D' });
    expect([...both.matchAll(/<svg class="([^"]*)"/g)].map((match) => match[1])).toEqual(['diagram-wide', 'diagram-fits diagram-narrow']);
    expect([...both.matchAll(/ id="([^"]*)"/g)].map((match) => match[1])).toEqual(['s-title', 's-desc', 's-narrow-title', 's-narrow-desc']);
  });
  test.each([
    [341, false],
    [340, true],
  ])('of %i pixels fit a phone: %s', (width, fits) => expect(fitsPhone({ svg: `<svg width="${width}">` })).toBe(fits));
  test('take texts as they are, whatever signs of replacement they hold', () => {
    expect(embedSvg({ slug: 's', svg, accTitle: "$& $' $1 $<a>", accDescr: '$`' })).toContain(
      '<title id="s-title">$&amp; $\' $1 $&lt;a&gt;</title><desc id="s-desc">$`</desc><text',
    );
  });
  test('are out of date when their source changes, not when its line ends do', () => {
    expect(hashDiagram('a\nb')).toBe(hashDiagram('a\r\nb\n'));
    expect(hashDiagram('a')).not.toBe(hashDiagram('b'));
  });
});
