import { describe, expect, test } from 'vitest';
import { timeShort } from '#words';
import { countWords, speakingSeconds, stripMarkdown } from '../../../src/text/words.ts';

describe('words', () => {
  test('counts what a speaker says', () => {
    expect(countWords('Run `kubectl get pods`, then **wait** – twice.')).toBe(7);
    expect(countWords('  ')).toBe(0);
    expect(countWords('[the docs](https://example.com/a-b "title of it")')).toBe(2);
  });
  test('takes inline Markdown away and leaves snake_case whole', () => {
    expect(stripMarkdown('**a** `b_c` _d_ [e](f) use_lockfile')).toBe('a b_c d e use_lockfile');
  });
  test('leaves code, brackets of prose and no-break spaces as they are', () => {
    expect(stripMarkdown('Run `rm *.log` and `a_b_c`, where a < b,\n<value> * 2 & 10\u00a0s')).toBe(
      'Run rm *.log and a_b_c, where a < b, <value> * 2 & 10\u00a0s',
    );
  });
  test('reckons speaking times in steps of five seconds', () => {
    expect(speakingSeconds(84, 140)).toBe(35);
    expect(speakingSeconds(1, 140)).toBe(5);
    expect(timeShort(35)).toBe('35 s');
    expect(timeShort(131)).toBe('2 min');
  });
});
