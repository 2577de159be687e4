import { beforeAll, describe, expect, test } from 'vitest';
import { checkPack } from '../../../src/pack/check-pack.ts';
import { readPack } from '../../../src/pack/read-pack.ts';
import { assemblePack, type SitePack } from '../../../src/pack/site-pack.ts';
import { toEntries } from '../../../src/pack/stored-pack.ts';
import { toLlmsText, toPackEntry, toSitemap } from '../../../src/site/machine-readable.ts';
import { toMarkdown } from '../../../src/site/markdown-twin.ts';
import { SOUND_PACK } from '../../packs/sound-pack.ts';

const toAddress = (path: string): string => `https://bakery.example/answers${path}`;
let site: SitePack;

beforeAll(async () => {
  const checked = await checkPack(readPack(SOUND_PACK));
  const lab = checked.lab && { about: checked.lab.about, areas: checked.lab.areas, files: checked.lab.files };
  const description = {
    kind: 'description',
    findings: [],
    version: '1',
    pack: checked.pack!,
    topics: checked.topics,
    tools: checked.tools,
    synonyms: checked.synonyms,
    english: checked.english,
    images: [],
    lab,
  } as const;
  site = assemblePack({ ...description, findings: [], images: [], lab: lab as never }, toEntries(checked));
});

describe('a question as Markdown', () => {
  test('holds its diagrams in words, its excerpts as code, and complete addresses', () => {
    const text = toMarkdown(site.core[0]!, site, toAddress);
    expect(text).toContain('# How do you keep the ovens warm?\n\n**Bake on stone and keep the door shut.**\n');
    expect(text).toContain('See [how it is delivered](https://bakery.example/answers/questions/shelf-life/#full-answer).');
    expect(text).toContain(
      'Diagram: [From flour to shelf](https://bakery.example/answers/architecture/bread-line/). Follow the loaf downward.\n\n> The **mixer** feeds the **oven**, and the oven fills the **shelf**.\n',
    );
    expect(text).toContain(
      'From [ovens/deck.yaml](https://bakery.example/answers/lab/ovens/deck.yaml/):\n\n```yaml\ndecks:\n  - name: upper\n    celsius: 240\n  - name: lower\n    celsius: 220\n```\n',
    );
    expect(text).toContain('## Asked next\n\n- [How long does bread stay fresh?](https://bakery.example/answers/questions/shelf-life/)\n');
    expect(text).toContain('## Sources\n\n- [Deck Oven manual](https://bakery.example/oven)\n');
    expect(text).toMatch(/\nChecked 2026-11-01\. Source: https:\/\/bakery\.example\/answers\/questions\/keep-ovens-warm\/\n$/);
    expect(text).not.toMatch(/<(Diagram|Excerpt)/);
  });

  test('leaves what looks like a link or a component inside code as it is', () => {
    const question = {
      ...site.core[1]!,
      body: 'Write `[x](/questions/shelf-life/)` or `<Diagram id="bread-line" />`, with [a link](/about/ "of `code`") beside.',
    };
    const text = toMarkdown(question, site, toAddress);
    expect(text).toContain(
      'Write `[x](/questions/shelf-life/)` or `<Diagram id="bread-line" />`, with [a link](https://bakery.example/answers/about/ "of `code`") beside.',
    );
  });

  test('fences code that has backticks with more of them', () => {
    const lab = { ...site.lab!, files: [{ ...site.lab!.files[0]!, text: '# region: a\n```` x\n# endregion: a' }] };
    const question = { ...site.core[0]!, body: '<Excerpt file="ovens/deck.yaml" region="a" />' };
    expect(toMarkdown(question, { ...site, lab }, toAddress)).toContain('`````yaml\n```` x\n`````');
  });
});

test('the sitemap is XML whatever the addresses hold', () => {
  const map = toSitemap(site, ['/sheets/a&b/'], (path) => `https://bakery.example/it's${path}?a=1&b=<2>`);
  expect(map).toContain('<loc>https://bakery.example/it&apos;s/sheets/a&amp;b/?a=1&amp;b=&lt;2&gt;</loc>');
  expect(map.replaceAll(/&(amp|lt|gt|apos|quot);/g, '')).not.toContain('&');
  for (const path of ['/', '/questions/', '/architecture/', '/about/', '/topics/running/', '/tools/oven/', '/lab/ovens/deck.yaml/']) {
    expect(map).toContain(`<loc>https://bakery.example/it&apos;s${path}?`);
  }
});

test('the index for programs names each question’s Markdown file', () => {
  expect(toLlmsText(site, toAddress)).toContain(
    '- [How do you keep the ovens warm?](https://bakery.example/answers/questions/keep-ovens-warm.md): Bake on stone and keep the door shut.\n',
  );
  expect(toPackEntry(site.core[0]!, toAddress)).toMatchObject({
    id: 'running-01',
    address: 'https://bakery.example/answers/questions/keep-ovens-warm/',
    core: 1,
    reviewed: '2026-11-01',
    keywords: [],
    terms: [],
  });
  expect(toPackEntry(site.core[1]!, toAddress)).toMatchObject({ keywords: ['mouldy crust', 'best before'], terms: ['staling', 'shelf life'] });
});
