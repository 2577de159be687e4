import { describeCharacter } from '../findings/describe-character.ts';
import type { Finding } from '../findings/findings.ts';
import { findForbiddenCharacters } from '../text/characters.ts';
import { findSecrets } from '../text/find-secrets.ts';

/** Checks the raw text of every file of a pack for secrets and for characters that no reader sees. */
export async function checkFiles(texts: readonly { file: string; text: string }[]): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const { file, text } of texts) {
    findings.push(
      ...(await findSecrets(text)).map(({ line, name }) => ({
        file,
        line,
        problem: `this looks like ${name}`,
        remedy: 'Reference a secret by name, and revoke this one if it was ever real',
      })),
      ...findForbiddenCharacters(text).map(({ line, name, count }) => ({ file, line, ...describeCharacter(name, count) })),
    );
  }
  return findings;
}
