import type { Finding } from './findings.ts';

/** Problem and remedy of a character that a text may not hold, by the name that findForbiddenCharacters gives it. */
export function describeCharacter(name: string, count: number): Pick<Finding, 'problem' | 'remedy'> {
  return {
    problem: `the character ${name} is not allowed${count > 1 ? `; the text has it ${count} times` : ''}`,
    remedy: 'Delete it: a reader cannot see it, and search cannot find the word that holds it',
  };
}
