import { describe, expect, test } from 'vitest';
import { parseMdx } from '../../../src/text/markdown.ts';
import { averageWords, readSentences, splitSentences } from '../../../src/text/sentences.ts';

const read = (markdown: string): [string, number][] => readSentences(parseMdx(markdown)).map(({ text, words }) => [text, words]);

describe('a text is cut where a sentence ends', () => {
  test.each<[string, string[]]>([
    ['One. Two? Three!', ['One.', 'Two?', 'Three!']],
    ['He said: “Stop.” Then he left.', ['He said: “Stop.”', 'Then he left.']],
    ['(A bracket.) Another.', ['(A bracket.)', 'Another.']],
    ['Version 1.35 came. 40 pods stayed.', ['Version 1.35 came.', '40 pods stayed.']],
    ['Objects such as pods, e.g. two, are fine.', ['Objects such as pods, e.g. two, are fine.']],
    ['One line\nand its end.', ['One line and its end.']],
    ['· — ·', []],
    ['Er sagt: „Halt!“ „Warum?“ Dann geht er.', ['Er sagt: „Halt!“', '„Warum?“', 'Dann geht er.']],
    ['« Oui. » « Non. » Enfin.', ['« Oui. »', '« Non. »', 'Enfin.']],
    ['ما الفرن؟ هو حار. انتهى!', ['ما الفرن؟', 'هو حار.', 'انتهى!']],
    ['یہ گرم ہے۔ وہ سرد ہے۔', ['یہ گرم ہے۔', 'وہ سرد ہے۔']],
    ['भट्ठी गरम है। रोटी पकती है।', ['भट्ठी गरम है।', 'रोटी पकती है।']],
    ['炉は熱い。「なぜ？」と聞く。', ['炉は熱い。', '「なぜ？」と聞く。']],
  ])('%s', (text, sentences) => {
    expect(splitSentences(text).map((sentence) => sentence.text)).toEqual(sentences);
  });
});

describe('the sentences of an entry', () => {
  test('are those of paragraphs, lists and quotes, and none of tables, headings and code', () => {
    const markdown =
      '## Head it is\n\nA paragraph. With two.\n\n- An item.\n\n> A quote.\n\n| a table | b |\n|---|---|\n| Cell. | Cell. |\n\n```\ncode. Code.\n```\n';
    expect(read(markdown)).toEqual([
      ['A paragraph.', 2],
      ['With two.', 2],
      ['An item.', 2],
      ['A quote.', 2],
    ]);
  });

  test('count code as one word, and do not end in it', () => {
    expect(read('Run `kubectl get pods. Then -n x` now.')).toEqual([['Run Code now.', 3]]);
  });

  test('go on after bold claims and across links', () => {
    expect(read('**First I look.** Then I [read the log](/x/) twice.')).toEqual([
      ['First I look.', 3],
      ['Then I read the log twice.', 6],
    ]);
  });

  test('know the line of their block', () => {
    expect(readSentences(parseMdx('One.\n\n\n- Two.\n- Three.')).map(({ line }) => line)).toEqual([1, 4, 5]);
  });
});

test('the average of sentences is that of their words, and 0 where there is none', () => {
  expect(averageWords(splitSentences('One. Two words. Three words here.'))).toBe(2);
  expect(averageWords([])).toBe(0);
});
