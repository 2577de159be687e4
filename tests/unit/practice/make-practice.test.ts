import { expect, test } from 'vitest';
import { makePractice } from '../../../src/practice/data/make-practice.ts';
import { changeQuestions, readSitePack } from '../cards/made-pack.ts';

test('texts of cards are set as those of pages are, code is not', async () => {
  const pack = changeQuestions(await readSitePack(), () => ({
    question: `What is the baker's "proof"?`,
    oneLine: 'It\'s the `echo "rise"` of dough.',
    short: 'A "proof" of *dough* takes 40 minutes.',
    terms: [`baker's yeast`],
  }));
  const { parts } = makePractice(pack);
  const { question, oneLine, short, terms } = parts[0]!.cards[0]!;
  expect({ question, oneLine, short, terms }).toEqual({
    question: 'What is the baker’s “proof”?',
    oneLine: 'It’s the <code>echo &quot;rise&quot;</code> of dough.',
    short: 'A “proof” of <em>dough</em> takes 40\u00a0minutes.',
    terms: ['baker’s yeast'],
  });
});
