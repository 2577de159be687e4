// Puts the parts together: from YAML texts to everything that is wrong with their objects.
import { finding, readObjects } from './documents.ts';
import type { Finding, LabObject } from './documents.ts';
import { checkLiterals } from './literals.ts';
import type { Typed } from './literals.ts';
import { locate, validate } from './models.ts';
import { checkSet } from './pods.ts';
import { checkObject, removedSince } from './rules.ts';

/** A YAML text with one or more objects that are applied together. */
export interface Manifest {
  file: string;
  text: string;
}

/** What was found in one manifest. `missing` names npm packages without which part of it could not be checked. */
export interface Outcome {
  file: string;
  objects: number;
  findings: Finding[];
  missing: string[];
}

/** Checks all manifests together (one compiler run for all objects of all of them) and answers one outcome for each, in order. */
export async function checkManifests(manifests: Manifest[]): Promise<Outcome[]> {
  const typed: Typed[] = [];
  const outcomes: { outcome: Outcome; objects: LabObject[] }[] = [];
  for (const { file, text } of manifests) {
    const { objects, findings } = readObjects(file, text);
    const outcome: Outcome = { file, objects: objects.length, findings, missing: [] };
    outcomes.push({ outcome, objects });
    for (const object of objects) {
      const located = locate(object.apiVersion, object.kind);
      if (located.found === 'model') {
        typed.push({ object, model: located.path });
        findings.push(...(await validate(object, located.path)));
      } else if (located.found === 'missing-package') {
        outcome.missing.push(located.packageName);
      } else if (removedSince(object.apiVersion, object.kind) === null) {
        findings.push(finding(object, ['apiVersion'], `no API ${object.apiVersion} with a kind ${object.kind} is known`));
      }
      findings.push(...checkObject(object));
    }
    findings.push(...checkSet(objects));
  }
  const literals = checkLiterals(typed);
  return outcomes.map(({ outcome, objects }) => {
    const byCompiler = objects.flatMap((object) => literals.get(object) ?? []);
    return { ...outcome, findings: withoutEchoes([...outcome.findings, ...byCompiler]) };
  });
}

// Validator and compiler often say the same of one field: the first word counts.
function withoutEchoes(findings: Finding[]): Finding[] {
  const first = new Map<string, Finding>();
  for (const one of findings) {
    const key = one.at === '' ? `${one.line} ${one.reason}` : `${one.line} ${one.at}`;
    if (!first.has(key)) first.set(key, one);
  }
  return [...first.values()].sort((a, b) => a.line - b.line);
}

/** A finding as a line for people: `file:12: reason`. */
export function sentence(one: Finding): string {
  return `${one.file}:${one.line}: ${one.reason}`;
}
