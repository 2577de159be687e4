import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatFinding, type Finding } from '../../../../src/findings/findings.ts';
import type { CheckedPack } from '../../../../src/pack/check-pack.ts';
import type { MadeMutation } from './all-classes.ts';
import { findLostWords } from './lost-words.ts';

/** Files that a finding may name although they are not there. */
const EXPECTED = /^(?:pack|topics|tools|lab)\.yaml$|^lab\.checked\.json$|^questions$|^(?:lab|diagrams)\//;

/** What is wrong with the check's answer to a mutation, in words; nothing where all is well. */
export function judge({ kind, secret, shows = [] }: MadeMutation, pack: string, checked: CheckedPack): string[] {
  const { findings } = checked;
  if (findings.length > 0) {
    const wrong = findings.flatMap((finding) => judgeFinding(finding, pack, secret));
    return kind.outcome === 'accepted' ? [...wrong, `refused: ${formatFinding(findings[0]!)}`] : wrong;
  }
  if (kind.outcome === 'refused') return ['accepted'];
  return findLostWords(pack, checked, shows).map((word) => `lost: ${word}`);
}

function judgeFinding(finding: Finding, pack: string, secret: string | undefined): string[] {
  const { file, problem, remedy } = finding;
  const said = formatFinding(finding);
  const faults = [
    [problem.trim() === '' || remedy.trim() === '', 'says nothing'],
    [/[.!?]$/.test(problem), 'a problem that ends as a sentence'],
    [/\bundefined\b|\[object |\n|^\s*at |Error\b/m.test(said), 'text of a program'],
    [/it can not be checked/.test(problem), 'a fault of the program'],
    [said.includes(pack), 'a path of this machine'],
    [secret !== undefined && said.includes(secret), 'the secret itself'],
    [file.startsWith('/') || file.split('/').includes('..') || !(isThere(join(pack, file)) || EXPECTED.test(file)), 'names no file of the pack'],
    [finding.line !== undefined && finding.line > countLines(join(pack, file)), 'a line that the file does not have'],
    [said.length > 1600, 'too long'],
  ] as const;
  return faults.filter(([wrong]) => wrong).map(([, what]) => `${what}: ${said}`);
}

/** True for whatever has this name, also for a link to nothing. */
function isThere(path: string): boolean {
  try {
    return lstatSync(path).size >= 0;
  } catch {
    return false;
  }
}

function countLines(path: string): number {
  try {
    return readFileSync(path, 'utf8').split(/\r\n?|\n/).length;
  } catch {
    return 1;
  }
}
