import { expect, test } from 'vitest';
import { readSystem, sectionNames, systemSection } from '../../../src/pack/sections.ts';

test.each([
  [systemSection('Bread  Line'), 'Bread Line'],
  ['In the ', undefined],
  ['Trade-offs', undefined],
  ['Baking in the Bread Line', undefined],
])('of the heading "%s" the system is %s', (heading, system) => {
  expect(readSystem(heading)).toBe(system);
});

test('the section of the system is one of an entry', () => {
  expect(sectionNames('Bread Line')).toContain('In the Bread Line');
});
