// Proves that a chart's values.schema.json refuses what is wrong, by handing Helm wrong values one at a time.
import type { Helm, Request } from './engine.ts';

type Values = Record<string, unknown>;

/** A value that must be refused, and a sentence about it. */
interface Wrong {
  what: string;
  values: Values;
}

/** Every wrong value that Helm let pass: an unknown key at each level of `complete`, and a wrong type for each of its values. */
export async function acceptedWrongs(helm: Helm, request: Request, complete: Values): Promise<string[]> {
  const wrongs = wrongValues(complete, []);
  const accepted: string[] = [];
  for (const { what, values } of wrongs) {
    const rendered = await helm.render({ ...request, values: merge(request.values, values) });
    if (rendered.ok) accepted.push(`accepts ${what}`);
    else if (!/schema/.test(rendered.error)) accepted.push(`does not refuse ${what}; a template failed instead: ${rendered.error.trim()}`);
  }
  return accepted;
}

/** Values as Helm merges them: maps key by key, everything else replaced by what lies on top. */
export function merge(below: Values, above: Values): Values {
  const result: Values = { ...below };
  for (const [key, value] of Object.entries(above)) {
    const under = result[key];
    result[key] = isMap(under) && isMap(value) ? merge(under, value) : value;
  }
  return result;
}

function wrongValues(values: Values, path: string[]): Wrong[] {
  const unknown: Wrong = { what: `the unknown key ${[...path, 'notAKey'].join('.')}`, values: nest([...path, 'notAKey'], true) };
  const inner = Object.entries(values).flatMap(([key, value]) => {
    const here = [...path, key];
    // A map in place of anything else; Helm ignores the reverse, a plain value laid over a map.
    return isMap(value) ? wrongValues(value, here) : [{ what: `a map as ${here.join('.')}`, values: nest(here, { wrong: true }) }];
  });
  return [unknown, ...inner];
}

function nest(path: string[], value: unknown): Values {
  return path.slice(0, -1).reduceRight<Values>((inner, key) => ({ [key]: inner }), { [path.at(-1)!]: value });
}

function isMap(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
