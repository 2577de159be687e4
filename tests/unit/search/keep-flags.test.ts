import { expect, test } from 'vitest';
import { keepFlags } from '../../../src/search/passages/keep-flags.ts';

const JOINER = '\u2060';

test.each([
  ['kubectl -n payment debug', `kubectl -${JOINER}n payment debug`],
  ['debug POD -it --copy-to=POD', `debug POD -${JOINER}it -${JOINER}-${JOINER}copy-${JOINER}to=POD`],
  ['debug -- sh', `debug -${JOINER}-${JOINER} sh`],
  ['--lock=false', `-${JOINER}-${JOINER}lock=false`],
])('a line of “%s” does not end inside a flag', (text, kept) => {
  expect(keepFlags(text)).toBe(kept);
});

test.each(['a pay-as-you-go plan', 'from 3 - 5', 'one – two — three', 'a well-known -', ''])('“%s” stays as it is', (text) => {
  expect(keepFlags(text)).toBe(text);
});
