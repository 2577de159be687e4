import { expect, test } from 'vitest';
import { toLabTree } from '../../../src/lab/lab-tree.ts';

const files = (...paths: string[]) => paths.map((path) => ({ path }));

test('a tree names each folder once, files before folders', () => {
  const [first, deep, other, note] = files('ovens/a.yaml', 'ovens/deck/lower/b.yaml', 'ovens/deck/upper/c.yaml', 'ovens/note.txt');
  expect(toLabTree([first!, deep!, other!, note!], 'ovens')).toEqual({
    name: 'ovens',
    files: [
      { name: 'a.yaml', file: first },
      { name: 'note.txt', file: note },
    ],
    folders: [
      {
        name: 'deck',
        files: [],
        folders: [
          { name: 'lower', files: [{ name: 'b.yaml', file: deep }], folders: [] },
          { name: 'upper', files: [{ name: 'c.yaml', file: other }], folders: [] },
        ],
      },
    ],
  });
});

test('folders that hold nothing but one folder are one', () => {
  const [only] = files('ovens/src/main/java/Oven.java');
  expect(toLabTree([only!], 'ovens').folders).toEqual([{ name: 'src/main/java', files: [{ name: 'Oven.java', file: only }], folders: [] }]);
});
