import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { checkSchema } from '../../../src/findings/check-schema.ts';
import { formatFinding } from '../../../src/findings/findings.ts';
import { parseYaml } from '../../../src/text/front-matter.ts';

test('a finding is one line, whatever is in the names it tells', () => {
  const finding = { file: 'questions/a\nb.mdx', line: 3, field: 'title\u202e', problem: 'it has "\u0007"', remedy: 'Remove it' };
  expect(formatFinding(finding)).toBe('questions/a\\u000ab.mdx:3 title\\u202e: it has "\\u0007". Remove it.');
});

test('a finding is short, whatever an author wrote', () => {
  const finding = { file: 'a.mdx', field: 'x'.repeat(1_000_000), problem: 'y'.repeat(1_000_000), remedy: 'z'.repeat(1_000_000) };
  expect(formatFinding(finding).length).toBeLessThan(2_000);
});

test('what is missing in a group inside a list is missed on the line of its group', () => {
  const schema = z.strictObject({ ovens: z.array(z.strictObject({ name: z.string(), heat: z.strictObject({ top: z.int(), unit: z.enum(['C', 'F']) }) })) });
  const yaml = parseYaml('# Ovens.\novens:\n  - name: Deck\n    heat: { top: 240, unit: C }\n  - name: Stone\n    heat:\n      top: 220\n      below: 1\n');
  expect(checkSchema(schema, yaml.data, { file: 'ovens.yaml', lineOf: yaml.lineOf }).findings.map(formatFinding)).toEqual([
    'ovens.yaml:6 ovens.1.heat.unit: this key is missing. Add it with one of: C, F.',
    'ovens.yaml:8 ovens.1.heat.below: this key is not known. Use one of: top, unit.',
  ]);
});

test('a line is found through an alias', () => {
  const yaml = parseYaml('first: &heat\n  top: 240\nsecond: *heat\n', 10);
  expect(yaml.lineOf(['second', 'top'])).toBe(12);
  expect([yaml.lineOf('second'), yaml.lineOf(['first', 'none']), yaml.lineOf('none')]).toEqual([13, undefined, undefined]);
});
