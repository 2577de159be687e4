import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { correctQuery } from '../../src/search/search-engine.ts';
import { checkSite } from '../../src/site/check-site.ts';
import { editDistance, findClosest, suggest } from '../../src/text/closest.ts';
import { hashDiagram, readSvgLabels } from '../../src/diagrams/diagram-source.ts';
import { embedSvg } from '../../src/diagrams/embed-svg.ts';
import { formatReport } from '../../src/findings/findings.ts';
import { renderInline } from '../../src/text/inline-markdown.ts';
import { orderQuestions } from '../../src/pack/order-questions.ts';
import { slugify } from '../../src/text/slugify.ts';
import { countWords, formatDuration, speakingSeconds, stripMarkdown } from '../../src/text/words.ts';
import type { QuestionMeta } from '../../src/pack/question-schema.ts';

describe('words', () => {
  test('counts what a speaker says', () => {
    expect(countWords('Run `kubectl get pods`, then **wait** – twice.')).toBe(7);
    expect(countWords('  ')).toBe(0);
    expect(countWords('[the docs](https://example.com/a-b "title of it")')).toBe(2);
  });
  test('takes inline Markdown away and leaves snake_case whole', () => {
    expect(stripMarkdown('**a** `b_c` _d_ [e](f) use_lockfile')).toBe('a b_c d e use_lockfile');
  });
  test('leaves code, brackets of prose and no-break spaces as they are', () => {
    expect(stripMarkdown('Run `rm *.log` and `a_b_c`, where a < b,\n<value> * 2 & 10\u00a0s')).toBe(
      'Run rm *.log and a_b_c, where a < b, <value> * 2 & 10\u00a0s',
    );
  });
  test('reckons speaking times in steps of five seconds', () => {
    expect(speakingSeconds(84, 140)).toBe(35);
    expect(speakingSeconds(1, 140)).toBe(5);
    expect(formatDuration(35)).toBe('35 s');
    expect(formatDuration(131)).toBe('2 min');
  });
});

describe('closest', () => {
  test('counts edits, a swap as one', () => {
    expect(editDistance('prometeus', 'prometheus')).toBe(1);
    expect(editDistance('helm', 'hlem')).toBe(1);
    expect(editDistance('', 'abc')).toBe(3);
  });
  test('takes the nearest, and none that is far', () => {
    expect(findClosest('terrafrom', ['ansible', 'terraform'])).toBe('terraform');
    expect(findClosest('vault', ['jenkins', 'splunk'])).toBeUndefined();
  });
  test('names the choices where nothing is near', () => {
    expect(suggest('zzz', ['a', 'b', 'a'])).toBe('Use one of: a, b');
    expect(suggest('zzz', [])).toBe('The pack has none yet; add it first');
  });
});

describe('queries', () => {
  const vocabulary = {
    words: ['prometheus', 'vault', 'elk', 'pipeline', 'crash'],
    aliases: { gha: 'GitHub Actions', elk: 'Elastic Stack', 'hashicorp vault': 'Vault' },
  };
  test.each([
    ['prometeus', 'prometheus'],
    ['gha pipline', 'GitHub Actions pipeline'],
    ['hashicorp vault', 'Vault'],
  ])('%s becomes %s', (query, mended) => expect(correctQuery(query, vocabulary)).toBe(mended));
  test.each(['elk', 'prom', 'vault crash', 'xyz'])('%s stays', (query) => expect(correctQuery(query, vocabulary)).toBeUndefined());
});

describe('findings', () => {
  test('are sorted by file and line and counted', () => {
    expect(
      formatReport([
        { file: 'b.mdx', line: 9, problem: 'two', remedy: 'Correct' },
        { file: 'b.mdx', line: 2, field: 'id', problem: 'one', remedy: 'Correct?' },
        { file: 'a.yaml', problem: 'zero', remedy: 'Correct' },
      ]),
    ).toBe('3 problems in the pack:\n  a.yaml: zero. Correct.\n  b.mdx:2 id: one. Correct?\n  b.mdx:9: two. Correct.');
    expect(formatReport([])).toBe('');
  });
});

describe('questions', () => {
  test('stand by topic, then core number, then id', () => {
    const make = (id: string, topic: string, core?: number) => ({ meta: { id, topic, core } as QuestionMeta });
    const order = orderQuestions([make('b-2', 'b'), make('a-9', 'a'), make('b-1', 'b'), make('a-2', 'a', 2), make('a-1', 'a', 1)], ['a', 'b']);
    expect(order.map((item) => item.meta.id)).toEqual(['a-1', 'a-2', 'a-9', 'b-1', 'b-2']);
  });
});

describe('text', () => {
  test('inline Markdown becomes HTML without a paragraph', () => {
    expect(renderInline('a **b** `c<d`\nand e')).toBe('a <strong>b</strong> <code>c&lt;d</code> and e');
  });
  test('fragments are those of the Markdown renderer', () => {
    expect(slugify('In the Bread & Butter Line')).toBe('in-the-bread--butter-line');
    expect(slugify('Trade-offs')).toBe('trade-offs');
  });
});

describe('drawings', () => {
  const svg =
    '<svg data-source="abcdefabcdef" width="1"><text class="d-label"><tspan>RDS</tspan><tspan>Multi-AZ</tspan></text><text class="d-link-label">no</text><text x="1" class="d-group-label">A &amp; B</text></svg>';
  test('name their nodes and groups', () => expect(readSvgLabels(svg)).toEqual(['RDS Multi-AZ', 'A & B']));
  test('are embedded as one named picture', () => {
    expect(embedSvg({ slug: 's', svg, accTitle: 'T "1"', accDescr: 'D' })).toContain(
      '<svg width="1" role="img" aria-labelledby="s-title" aria-describedby="s-desc"><title id="s-title">T &quot;1&quot;</title><desc id="s-desc">D</desc>',
    );
  });
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

describe('built pages', () => {
  const folder = mkdtempSync(join(tmpdir(), 'answerpack-site-'));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  test('with dead links and fragments are named', () => {
    mkdirSync(join(folder, 'a'), { recursive: true });
    writeFileSync(
      join(folder, 'index.html'),
      '<a href="/x/a/#here">1</a><a href="/x/a/#gone">2</a><a href="/x/b/">3</a><a href="/a/">4</a><a href="https://example.com/">5</a><a href="#top">6</a><a href="a/">7</a><a href="a/../a/#here">8</a><a href="/x/100%/">9</a><script src="/x/gone.js"></script>',
    );
    writeFileSync(join(folder, 'a/index.html'), '<p id="here">');
    expect(formatReport(checkSite(folder, { base: '/x/' }))).toBe(
      [
        '6 problems in the pack:',
        '  index.html /x/b/: the link leads to no page of the site. Correct the address, or add the page.',
        '  index.html /a/: the link leads to no page of the site. Correct the address, or add the page.',
        '  index.html /x/100%/: the link leads to no page of the site. Correct the address, or add the page.',
        '  index.html /x/gone.js: the link leads to no page of the site. Correct the address, or add the page.',
        '  index.html /x/a/#gone: the page has no place "#gone". Use the id of a heading on that page.',
        '  index.html #top: the page has no place "#top". Use the id of a heading on that page.',
      ].join('\n'),
    );
  });
});
