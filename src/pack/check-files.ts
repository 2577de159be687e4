import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeCharacter } from '../findings/describe-character.ts';
import type { Finding } from '../findings/findings.ts';
import { listFiles } from '../node/list-files.ts';
import { findForbiddenCharacters } from '../text/characters.ts';
import { findSecrets } from '../text/find-secrets.ts';

/** Longest file that is searched, in bytes; what is published is far shorter. */
const SEARCHED_MAX_BYTES = 2_000_000;

/** Checks the raw text of every file of a pack for secrets and for characters that no reader sees; files that are not UTF-8 are left to their reader. */
export async function checkFiles(directory: string): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const file of listPackFiles(directory)) {
    const text = readText(join(directory, file));
    if (text === undefined) continue;
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

/** Files of a pack and of nothing else that its folder may hold, such as a repository's own. */
function listPackFiles(directory: string): string[] {
  if (!existsSync(directory)) return [];
  return [
    ...readdirSync(directory, { withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
      .map(({ name }) => name),
    ...['questions', 'diagrams', 'lab'].flatMap((folder) => listFiles(join(directory, folder)).map((path) => `${folder}/${path}`)),
  ];
}

function readText(path: string): string | undefined {
  try {
    const bytes = readFileSync(path);
    if (bytes.length > SEARCHED_MAX_BYTES) return undefined;
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
