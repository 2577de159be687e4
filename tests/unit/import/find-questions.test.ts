import { describe, expect, test } from 'vitest';
import { readLists } from '../../../src/import/read-list.ts';

/** Question, headings above it and answer of each that a text has, in short. */
function read(text: string): { found: [question: string, headings: string, answer: string][]; left: string[] } {
  const [list] = readLists([{ path: 'list.md', text }]);
  return {
    found: list!.questions.map(({ question, headings, answer }) => [question, headings.join(' / '), answer]),
    left: list!.leftOut.map(({ text: left }) => left),
  };
}

describe('a question', () => {
  test.each([
    ['a heading', '## What is a cat?\n\nAn animal.\n\n## What is a dog?\n\nAnother.\n', ['What is a cat?', 'What is a dog?']],
    ['a heading of a number', '### 1. Tell me of cats.\n\nAn animal.\n\n### 2. Tell me of dogs.\n\nAnother.\n', ['Tell me of cats.', 'Tell me of dogs.']],
    ['a heading below a line', 'What is a cat?\n---\n\nAn animal.\n\nWhat is a dog?\n---\n\nAnother.\n', ['What is a cat?', 'What is a dog?']],
    ['a bold line', '**What is a cat?**\n\nAn animal.\n\n**Explain dogs**\n\nAnother.\n', ['What is a cat?', 'Explain dogs']],
    ['a bold line with its answer below it', '**1. What is a cat?**\nAn animal.\n\n**2. What is a dog?**  \nAnother.\n', ['What is a cat?', 'What is a dog?']],
    ['a bold text over two lines', '**What is\na cat?**\n\nAn animal.\n\n**What is a dog?** Another.\n', ['What is a cat?', 'What is a dog?']],
    ['an item of a numbered list', '1. What is a cat?\n   An animal.\n2. **What is a dog?**\n\n   Another.\n', ['What is a cat?', 'What is a dog?']],
    [
      'a heading in a numbered list',
      '1. ### What is a cat?\n\n    An animal.\n\n2. ### What is a dog?\n\n    Another.\n',
      ['What is a cat?', 'What is a dog?'],
    ],
    ['an item with its answer behind the list', '1. What is a cat?\n\nAn animal.\n\n2. What is a dog?\n\nAnother.\n', ['What is a cat?', 'What is a dog?']],
    [
      'a summary',
      '<details>\n<summary>What is a cat?</summary>\n\nAn animal.\n\n</details>\n\n<details><summary><b>What is a dog?</b></summary>Another.</details>\n',
      ['What is a cat?', 'What is a dog?'],
    ],
    ['a line with a label', 'Q: What is a cat?\nA: An animal.\n\n**Q2:** What is a dog?\n\n**A:** Another.\n', ['What is a cat?', 'What is a dog?']],
    ['a line with both labels', 'Q: What is a cat? A: An animal.\n\nQ: What is a dog? A: Another.\n', ['What is a cat?', 'What is a dog?']],
    [
      'a row of a table',
      '| # | Question | Answer |\n|---|---|---|\n| 1 | What is a cat? | An animal. |\n| 2 | What is a dog? | Another. |\n',
      ['What is a cat?', 'What is a dog?'],
    ],
    ['an escaped number', '1\\. What is a cat?\n\nAn animal.\n\n2\\. What is a dog?\n\nAnother.\n', ['What is a cat?', 'What is a dog?']],
    [
      'a heading of no more than a number',
      '## Question 1\n\nWhat is a cat?\n\nAn animal.\n\n## Question 2\n\nWhat is a dog?\n\nAnother.\n',
      ['What is a cat?', 'What is a dog?'],
    ],
    [
      'a number with a drawing before it',
      '### 🔥 1. What is a cat?\n\nAn animal.\n\n### ⭐️ Q2. What is a dog?\n\nAnother.\n',
      ['What is a cat?', 'What is a dog?'],
    ],
    ['a question of another script', '## 1. बिल्ली क्या है?\n\nएक पशु।\n\n## 2. ما هو الكلب؟\n\nحيوان.\n', ['बिल्ली क्या है?', 'ما هو الكلب؟']],
  ])('is %s', (_, text, questions) => {
    const { found } = read(text);
    expect(found.map(([question]) => question)).toEqual(questions);
    for (const [, , answer] of found) expect(answer, 'each has its answer').toMatch(/animal|Another|पशु|حيوان/);
  });

  test.each([
    ['in a fence', '```md\n## What is a cat?\n```'],
    ['in a fence of tildes with backticks in it', '~~~\n```\n## What is a cat?\n~~~'],
    ['in a fence inside a list', '- item\n\n  ```\n  ## What is a cat?\n  ```'],
    ['in a comment', '<!--\n\n## What is a cat?\n\n-->'],
    ['deeper than the questions', '#### What is a cat?'],
  ])('is none %s', (_, text) => {
    const { found } = read(`## What is it?\n\nThis:\n\n${text}\n\nSo.\n\n## And that?\n\nNothing.\n`);
    expect(found.map(([question]) => question)).toEqual(['What is it?', 'And that?']);
    expect(found[0]![2]).toContain('What is a cat?');
  });

  test('is no tag that stands in code', () => {
    const { found } = read('## What is it?\n\nWrite `<details>` and `</details>`.\n\n## And that?\n\nNothing.\n');
    expect(found[0]![2]).toBe('Write `<details>` and `</details>`.');
  });
});

describe('an answer', () => {
  test('ends at the next question, and where a heading has none below it', () => {
    const { found, left } = read('# Animals\n\n## Cats\n\n### What is a cat?\n\nAn animal.\n\n### Resources\n\nA book.\n\n## Links\n\n- one\n');
    expect(found).toEqual([['What is a cat?', 'Animals / Cats', 'An animal.']]);
    expect(left).toEqual(['### Resources', 'A book.', '## Links', '- one']);
  });

  test('has the headings that are deeper than its question, tables, lists and code', () => {
    const answer = '#### Example\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n1. one\n2. two?\n\n```sh\n# no heading\n```\n\n> quoted';
    const { found, left } = read(`### What is it?\n\n${answer}\n\n### And that?\n\nNothing.\n`);
    expect(found[0]![2]).toBe(answer);
    expect(left).toEqual([]);
  });

  test('that is folded below its question stands open, and one within it keeps its name', () => {
    const text =
      '1. What is a cat?\n   <details>\n   <summary>Show answer</summary>\n\n   An animal:\n   - soft\n\n   <details><summary>More of it</summary>\n   Four legs.\n   </details>\n   </details>\n2. What is a dog?\n   <details><summary>Answer</summary>Another.</details>\n';
    expect(read(text).found).toEqual([
      ['What is a cat?', '', 'An animal:\n- soft\n\n**More of it**\n\nFour legs.'],
      ['What is a dog?', '', 'Another.'],
    ]);
  });

  test('on the line of a bold question loses the dash between them', () => {
    const { found } = read('**What is a cat?** – An animal.\n\n**What is a dog?** - Another.\n\n**What is it?** -1 degree.\n');
    expect(found.map(([, , answer]) => answer)).toEqual(['An animal.', 'Another.', '-1 degree.']);
  });

  test('behind a summary loses the tags that were there for its looks', () => {
    const { found } = read(
      '<details>\n<summary>What is a cat?</summary><br><b>\n\nAn animal.\n\n</b></details>\n<details>\n<summary>What is a dog?</summary><br><b>\nAnother.\n</b></details>\n',
    );
    expect(found.map(([, , answer]) => answer)).toEqual(['An animal.', 'Another.']);
  });

  test('does not have what stands behind the last question of a list that is parted by lines', () => {
    const parted = ['one', 'two', 'three', 'four'].map((word) => `### ${word}?\n\nThe ${word}.\n\n---\n\n`).join('');
    const { found, left } = read(`${parted}Good luck with it!\n`);
    expect(found.at(-1)).toEqual(['four?', '', 'The four.']);
    expect(left).toEqual(['Good luck with it!']);
  });
});

describe('what is no question', () => {
  test('is left out with all its words: contents, a licence, a preface', () => {
    const { found, left } = read(
      '# Animals\n\n## Contents\n\n- [What is a cat?](#what-is-a-cat)\n- [What is a dog?](#what-is-a-dog)\n\n## Land\n\n**What is a cat?**\n\nAn animal.\n\n[Back to top](#animals)\n\n**What is a dog?**\n\nAnother.\n\n## License\n\nMIT\n',
    );
    expect(found.map(([question, headings]) => [question, headings])).toEqual([
      ['What is a cat?', 'Animals / Land'],
      ['What is a dog?', 'Animals / Land'],
    ]);
    expect(left).toEqual([
      '## Contents',
      '- [What is a cat?](#what-is-a-cat)\n- [What is a dog?](#what-is-a-dog)',
      '[Back to top](#animals)',
      '## License',
      'MIT',
    ]);
  });

  test('but asked in another form is one, too', () => {
    const { found } = read(
      '## Cats\n\n### What is a cat?\n\nAn animal.\n\n### What is a lion?\n\nA large one.\n\n## Dogs\n\n1. What is a dog?\n\n   Another.\n\n2. What is a wolf?\n\n   A wild one.\n',
    );
    expect(found.map(([question, headings]) => [question, headings])).toEqual([
      ['What is a cat?', 'Cats'],
      ['What is a lion?', 'Cats'],
      ['What is a dog?', 'Dogs'],
      ['What is a wolf?', 'Dogs'],
    ]);
  });
});

test('in a folder of a file a question each file is one, by its first heading or its front matter', () => {
  const files = [
    { path: 'pods/what.md', text: '# What is a Pod?\n\nA group.\n\n## Why is it one?\n\nBecause.\n\n## How is it made?\n\nSo.\n' },
    { path: 'pods/why.md', text: '---\nquestion: Why a Pod?\ndifficulty: hard\n---\n\nFor sharing.\n' },
    { path: 'nodes/how.md', text: '# How many nodes?\n\nThree.\n' },
    { path: 'README.md', text: '# A list\n\nOf questions.\n' },
  ];
  const lists = readLists(files);
  expect(lists.map(({ questions }) => questions.map(({ question }) => question))).toEqual([['What is a Pod?'], ['Why a Pod?'], ['How many nodes?'], []]);
  expect(lists[0]!.questions[0]!.answer).toBe('A group.\n\n## Why is it one?\n\nBecause.\n\n## How is it made?\n\nSo.');
});

test('five thousand questions are read', () => {
  const text = Array.from({ length: 5000 }, (_, index) => `### ${index + 1}. What is number ${index + 1}?\n\nIt follows ${index}.\n`).join('\n');
  expect(read(text).found).toHaveLength(5000);
});
