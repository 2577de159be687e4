import { expect, test } from 'vitest';
import { loadColors } from '../../../src/lab/highlight.ts';

test('code of a known language has colors as class names, line by line', async () => {
  const color = await loadColors(['yaml', 'jsx']);
  const lines = color('a: "b"\nc: 1 # <x>', 'yaml')!;
  expect(lines).toHaveLength(2);
  expect(lines[0]).toContain('<span class="t-string">&quot;b&quot;</span>');
  expect(lines[1]).toContain('<span class="t-comment"># &lt;x&gt;</span>');
  expect(color('const a = <b onClick={c} />;', 'jsx')!.join('')).not.toMatch(/style=|<b /);
});

test('other languages, names that every object has, and very long code have none', async () => {
  const color = await loadColors(['constructor', '__proto__', 'harmony', 'js']);
  for (const name of ['constructor', '__proto__', 'harmony', 'python']) expect(color('a', name)).toBeUndefined();
  expect(color('a'.repeat(20_001), 'js')).toBeUndefined();
  expect((await loadColors([]))('a', 'js')).toBeUndefined();
});
