import { describe, expect, test } from 'vitest';
import { PackError } from '../../../src/findings/findings.ts';
import { describeExpected, ExpectedError, refuse } from '../../../src/findings/refuse.ts';
import { runModule } from '../node/run-module.ts';

function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: open '/srv/site'`), { code, syscall: 'open', path: '/srv/site' });
}

describe('what is said of an error', () => {
  test.each([
    [new ExpectedError('The disk is full.'), 'The disk is full.'],
    [
      new PackError([{ file: 'OUT', problem: 'it is a file', remedy: 'Name a folder' }], 'the settings'),
      '1 problem in the settings:\n  OUT: it is a file. Name a folder.',
    ],
    [systemError('ENOSPC'), 'No room is left on the disk of /srv/site. Free some, then run the command again.'],
    [systemError('EACCES'), '/srv/site may not be read or written by this user. Change its permissions, then run the command again.'],
    [systemError('EROFS'), '/srv/site is on a disk that may only be read. Use another place, or mount the disk for writing.'],
    [systemError('ENOTDIR'), undefined],
    [new TypeError('x is not a function'), undefined],
    ['text', undefined],
  ])('%s', (error, sentence) => {
    expect(describeExpected(error)).toBe(sentence);
  });

  test('a fault of the code is thrown on', () => {
    const fault = new TypeError('x is not a function');
    expect(() => refuse(fault)).toThrow(fault);
  });
});

test('a refusal prints its report alone, does what is left to do, and ends with exit code 1', async () => {
  const { ended } = runModule(`
    import { refuse } from './src/findings/refuse.ts';
    import { onEnd } from './src/node/on-end.ts';
    onEnd(() => console.log('tidied'));
    setInterval(() => undefined, 1000);
    refuse([{ file: 'pack.yaml', line: 2, field: 'title', problem: 'this key is missing', remedy: 'Add it' }]);
  `);
  expect(await ended).toEqual({
    code: 1,
    signal: null,
    stdout: 'tidied\n',
    stderr: '1 problem in the pack:\n  pack.yaml:2 title: this key is missing. Add it.\n',
  });
});
