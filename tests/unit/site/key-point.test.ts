import { expect, test } from 'vitest';
import { findKeyPoint, readCommands } from '../../../src/site/key-point/find-key-point.ts';

const section = (heading: string, text: string): string => `## ${heading}\n\n${text}\n\n`;

test('the first three commands of a diagnosis, with what their comments say', () => {
  const body =
    section('Full answer', 'Words.') + section('Diagnose', '```bash\noven --list   # which are cold?\n# the log since dawn\nlog oven\ndeck 1\ndeck 2\n```');
  expect(findKeyPoint(body)).toEqual({
    kind: 'commands',
    commands: [
      { command: 'oven --list', why: 'which are cold?' },
      { command: 'log oven', why: 'the log since dawn' },
      { command: 'deck 1', why: '' },
    ],
  });
});

test.each([
  ['a backslash goes on', 'oven \\\n  --deck 2', [{ command: 'oven --deck 2', why: '' }]],
  ['an open quote goes on', "jq '.ovens[]\n  | .name' x", [{ command: "jq '.ovens[] | .name' x", why: '' }]],
  ['a number sign in quotes is no comment', "grep ' # ' x", [{ command: "grep ' # ' x", why: '' }]],
  ['an apostrophe in a comment opens nothing', "# the baker's own\nknead", [{ command: 'knead', why: "the baker's own" }]],
  ['a prompt is no part of it', '$ knead', [{ command: 'knead', why: '' }]],
  ['comments alone are none', '# nothing', []],
])('%s', (_, code, commands) => expect(readCommands(code)).toEqual(commands));

test('else what a choice costs: whole sentences of its first item, a link and bold text never parted', () => {
  const body = section(
    'Trade-offs',
    '| A | B |\n| - | - |\n| 1 | 2 |\n\n- **Steam costs water.** A deck needs [two liters. Or three](/questions/x/) an hour. It is worth that.\n- **Second.**',
  );
  expect(findKeyPoint(body)).toEqual({ kind: 'trade-off', markdown: '**Steam costs water.** A deck needs [two liters. Or three](/questions/x/) an hour.' });
});

test('else the first mistake; nothing where no section tells', () => {
  expect(findKeyPoint(section('Common mistakes', '- **Opening the oven.** It loses its heat.'))).toEqual({
    kind: 'mistake',
    markdown: '**Opening the oven.** It loses its heat.',
  });
  expect(findKeyPoint(section('Full answer', 'Words.'))).toBeUndefined();
});
