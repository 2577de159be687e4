import { Ajv2020 } from 'ajv/dist/2020.js';

type Values = Record<string, unknown>;

/** What a values schema lets pass although it is wrong: an unknown key at each level of `complete`, and a map in place of each of its values. */
export function acceptedWrongs(schema: Values, complete: Values): string[] {
  const accepts = new Ajv2020({ strict: false }).compile(schema);
  if (!accepts(complete)) return ['refuses the values that the chart renders with'];
  return wrongValues(complete, [])
    .filter(({ values }) => accepts(merge(complete, values)))
    .map(({ what }) => `accepts ${what}`);
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

function wrongValues(values: Values, path: string[]): { what: string; values: Values }[] {
  const unknown = { what: `the unknown key ${[...path, 'notAKey'].join('.')}`, values: nest([...path, 'notAKey'], true) };
  const inner = Object.entries(values).flatMap(([key, value]) => {
    const here = [...path, key];
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
