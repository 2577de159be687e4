import * as words from '#words';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeDeck } from '../../../src/cards/make-deck.ts';
import { checkPack } from '../../../src/pack/check-pack.ts';
import { readPack } from '../../../src/pack/read-pack.ts';
import type { SitePack } from '../../../src/pack/site-pack.ts';
import { toSitePack } from '../../../src/pack/to-site-pack.ts';
import { makePractice } from '../../../src/practice/data/make-practice.ts';
import { toMarkdown } from '../../../src/site/markdown-twin.ts';
import { plainAnswerHtml } from '../../../src/site/plain-answer.ts';
import { plainPageHtml } from '../../../src/site/plain-page.ts';
import { STYLES } from '../cards/made-pack.ts';

const PICTURE = fileURLToPath(new URL('../../fixtures/lists/images/oven.png', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'answerpack-plain-site-'));
let site: SitePack;
const write = (file: string, text: string): void => {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
};

beforeAll(async () => {
  write('pack.yaml', 'standard: plain\ntitle: Bread\n');
  write('topics.yaml', '- { key: ovens, name: Ovens }\n');
  write(
    'questions/ovens/seen.md',
    '---\nquestion: How does it look?\n---\n\n<b>So</b> <br> {x} < y ![An oven](oven.png) and <img src="oven.png"> and <img src="none.png" alt="gone"> as [here](/topics/ovens/ "t").\n\n```yaml\na: "b"\n```\n\n![Broken](broken.jpg)\n',
  );
  write('questions/ovens/told.md', '---\nquestion: Told?\nkind: concept\n---\n\n<br>One.\n\n## Common mistakes\n\n- **Not <i>this</i>.** But that.\n');
  write('questions/ovens/broken.jpg', 'no picture');
  cpSync(PICTURE, join(folder, 'questions/ovens/oven.png'));
  const checked = await checkPack(readPack(folder));
  expect(checked.findings).toEqual([]);
  site = toSitePack(checked);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const seen = () => site.questions.find(({ slug }) => slug === 'seen')!;

test('pictures have their sizes, as far as they are pictures; one that is not the pack’s is its words', () => {
  const html = plainAnswerHtml(seen());
  expect(html.match(/<img[^>]*>/g)).toEqual([
    '<img src="/images/ovens/oven.png" alt="An oven" width="240" height="120" loading="lazy" />',
    '<img src="/images/ovens/oven.png" alt="" width="240" height="120" loading="lazy" />',
    '<img src="/images/ovens/broken.jpg" alt="Broken" loading="lazy" />',
  ]);
  expect(html).toContain('and gone as');
});

test('code has colors on its page', async () => {
  expect(await plainPageHtml(seen())).toContain('<span class="t-string">&quot;b&quot;</span>');
  expect(plainAnswerHtml(seen())).toContain('<code>a: &quot;b&quot;</code>');
});

test('the file of an entry is its Markdown with complete addresses, whatever HTML is in it', () => {
  expect(toMarkdown(seen(), site, (path) => `https://bakery.example${path}`)).toContain(
    '<b>So</b> <br> {x} < y ![An oven](https://bakery.example/images/ovens/oven.png) and <img src="oven.png"> and <img src="none.png" alt="gone"> as [here](https://bakery.example/topics/ovens/ "t").',
  );
});

test('cards bring the pictures, each once', () => {
  const { notes, media } = makeDeck(site, {
    toAddress: (path) => `https://bakery.example${path}`,
    styles: STYLES,
    words,
    readPicture: (path) => Buffer.from(path),
  });
  expect(media.map(({ name, content }) => [name.replace(/-[0-9a-f]{8}\./, '-#.'), Buffer.from(content).toString()])).toEqual([
    ['answerpack-oven-#.png', 'questions/ovens/oven.png'],
    ['answerpack-broken-#.jpg', 'questions/ovens/broken.jpg'],
  ]);
  const note = notes.find(({ fields }) => fields.Question === 'How does it look?')!;
  expect(note.fields['Short answer']).toContain(`<img src="${media[0]!.name}" alt="An oven"`);
});

test('an entry of a kind may have HTML, too: practice has its answer, and its mistakes as text', () => {
  const { cards } = makePractice(site).parts[0]!;
  const told = cards.find(({ question }) => question === 'Told?')!;
  expect(told.answer).toContain('One.');
  expect(told.point).toContain('Not &lt;i&gt;this&lt;/i&gt;.');
});
