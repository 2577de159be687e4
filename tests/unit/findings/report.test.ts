import { describe, expect, test } from 'vitest';
import { formatReport } from '../../../src/findings/findings.ts';

describe('findings', () => {
  test('are sorted by file and line and counted', () => {
    expect(
      formatReport([
        { file: 'b.mdx', line: 9, problem: 'two', remedy: 'Correct' },
        { file: 'b.mdx', line: 2, field: 'id', problem: 'one', remedy: 'Correct?' },
        { file: 'a.yaml', problem: 'zero', remedy: 'Correct' },
      ]),
    ).toBe('3 problems in the pack:\n  a.yaml: zero. Correct.\n  b.mdx:2 id: one. Correct?\n  b.mdx:9: two. Correct.');
    expect(formatReport([])).toBe('');
  });
});
