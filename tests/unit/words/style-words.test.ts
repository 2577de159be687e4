import * as english from '#words';
import { expect, test } from 'vitest';
import { fillWords } from '../../../src/words/style-words.ts';

test('a style sheet gets the words that it names', () => {
  const css = fillWords('@page{@bottom-right{content:words(paperPageNumber)}}', english);
  expect(css).toBe("@page{@bottom-right{content:counter(page) ' of ' counter(pages)}}");
});

test.each(['nothing', 'countQuestions'])('a name that is no word of the language is refused: %s', (name) => {
  expect(() => fillWords(`content:words(${name})`, english)).toThrow(
    `A style sheet asks for the word "${name}", which the language does not have. Add it to src/words.`,
  );
});
