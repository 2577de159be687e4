import { expect, test } from 'vitest';
import { parseMdx } from '../../../src/text/markdown.ts';
import { readOutline } from '../../../src/text/outline.ts';
import { checkMarkup } from '../../../src/pack/check-markup.ts';

/** Ways in which a word can stand in a body, from which bodies are put together. */
const FORMS: ((word: string) => string)[] = [
  (word) => word,
  (word) => `**${word}** and *${word}x* and ~~${word}y~~`,
  (word) => `\`${word}*_\` a < ${word} } b`,
  (word) => `[${word}](https://x.example/ "tip")`,
  (word) => `> ${word}\n> > ${word}q`,
  (word) => `- ${word}\n  1. ${word}n\n     - ${word}m`,
  (word) => `| ${word} | ${word}h |\n|---|---|\n| ${word}c | a \\| ${word}d |`,
  (word) => `## ${word}`,
  (word) => `\\<${word}\\> \\{${word}\\} &lt;${word}e&gt; \\*${word}f`,
  (word) => `${word}  \n${word}l\\\n${word}k`,
  (word) => `<${word}>`,
  (word) => `{${word}}`,
  (word) => `[${word}][x]\n\n[x]: https://x.example/${word}`,
  (word) => `a[^1]\n\n[^1]: ${word}`,
  (word) => `import ${word}`,
  (word) => `---\n${word}: a\n---`,
  (word) => `![${word}](/x.png)`,
  (word) => `{/* ${word} */}`,
];

test('every word of a body is in its text, or its markup is refused', () => {
  let seed = 7;
  const next = (limit: number): number => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed % limit;
  };
  let kept = 0;
  for (let round = 0; round < 600; round += 1) {
    const blocks = Array.from({ length: 1 + next(4) }, (_, index) => FORMS[next(FORMS.length)]!(`word${index}`));
    const body = blocks.join('\n\n');
    let tree;
    try {
      tree = parseMdx(body);
    } catch {
      continue;
    }
    if (checkMarkup(tree).length > 0) continue;
    kept += 1;
    const { text } = readOutline(tree);
    for (const word of body.replaceAll(/\]\([^)]*\)/g, '').match(/word\d[a-z]?/g) ?? []) expect(text, body).toContain(word);
  }
  expect(kept).toBeGreaterThan(50);
});
