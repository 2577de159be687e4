import { expect, test } from 'vitest';
import { makeFiles } from './made-index.ts';

test('a topic is found by its name and key, a tool also by its aliases', () => {
  const { topics, tools } = makeFiles(
    [
      { question: 'One?', topic: 'Bread', tools: ['Dough Mixer'] },
      { question: 'Two?', topic: 'Bread' },
    ],
    {
      tools: [
        { name: 'Dough Mixer', aliases: ['dm', 'constructor'] },
        { name: 'Peel', aliases: [] },
      ],
    },
  ).head;
  expect(topics).toEqual([{ name: 'Bread', path: '/topics/bread/', aliases: ['bread'], about: 'About Bread.', questions: 2 }]);
  expect(tools).toEqual([
    { name: 'Dough Mixer', path: '/tools/dough-mixer/', aliases: ['dough-mixer', 'dm', 'constructor'], about: 'A tool.', questions: 1 },
    { name: 'Peel', path: '/tools/peel/', aliases: ['peel'], about: 'A tool.', questions: 0 },
  ]);
});
