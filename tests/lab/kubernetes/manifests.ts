// Puts the parts together: from YAML texts to everything that is wrong with their objects.
import { finding, readObjects, type Finding, type LabObject } from './documents.ts';
import { checkLiterals, type Typed } from './literals.ts';
import { locate, validate } from './models.ts';
import { checkSet } from './pods.ts';
import { checkObject } from './rules.ts';

export type { Finding } from './documents.ts';

/** What was found in one text. */
export interface Outcome {
  objects: LabObject[];
  findings: Finding[];
}

/**
 * Checks YAML texts, each with one or more objects that are applied together, and answers one outcome for each, in order. All of them
 * share one compiler run. `betaApis` are the beta APIs that objects may use.
 */
export async function checkManifests(texts: string[], betaApis: string[] = []): Promise<Outcome[]> {
  const typed: Typed[] = [];
  const outcomes = texts.map(readObjects);
  for (const { objects, findings } of outcomes) {
    for (const object of objects) {
      const own = checkObject(object, betaApis);
      const model = locate(object.apiVersion, object.kind);
      if (model !== null) {
        typed.push({ object, model });
        findings.push(...(await validate(object, model)));
      } else if (own.every(({ at }) => at !== 'apiVersion')) {
        findings.push(finding(object, ['apiVersion'], `no API ${object.apiVersion} with a kind ${object.kind} is known`));
      }
      findings.push(...own);
    }
    findings.push(...checkSet(objects));
  }
  const literals = checkLiterals(typed);
  return outcomes.map(({ objects, findings }) => ({
    objects,
    findings: withoutEchoes([...findings, ...objects.flatMap((object) => literals.get(object) ?? [])]),
  }));
}

// Validator and compiler often say the same of one field: the first word counts.
function withoutEchoes(findings: Finding[]): Finding[] {
  const first = new Map<string, Finding>();
  for (const one of findings) {
    const key = `${one.line} ${one.at || one.reason}`;
    if (!first.has(key)) first.set(key, one);
  }
  return [...first.values()].sort((a, b) => a.line - b.line);
}
