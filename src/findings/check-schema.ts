import { z } from 'astro/zod';
import { shorten } from '../text/shorten.ts';
import { suggest } from '../text/closest.ts';
import { describeIssue, valueAt } from './describe-issue.ts';
import type { Finding } from './findings.ts';
import type { YamlPath, YamlText } from '../text/front-matter.ts';

/** Where a value is, for the findings about it. */
export interface Place {
  file: string;
  lineOf: YamlText['lineOf'];
  /** Where the value is inside its file's YAML, for an item of a list. */
  within?: YamlPath | undefined;
  /** Line to name where the key itself has none. */
  fallbackLine?: number | undefined;
}

/** Tries a value against a strict schema: the parsed value, or undefined with one finding for each fault. */
export function checkSchema<T extends z.ZodObject>(schema: T, value: unknown, place: Place): { value: z.infer<T> | undefined; findings: Finding[] } {
  // An empty message marks what no schema has words of its own for.
  const result = schema.safeParse(value, { error: () => '' });
  if (result.success) return { value: result.data, findings: [] };
  if (valueKind(value) !== 'keys') return { value: undefined, findings: [describeWhole(schema, value, place)] };
  const { issues } = result.error;
  // A text in place of a list has a length too, which Zod compares with the list's bounds.
  const ofWrongType = new Set(issues.filter(({ code }) => code === 'invalid_type').map(({ path }) => JSON.stringify(path)));
  const findings = issues.flatMap((issue): Finding[] => {
    if ((issue.code === 'too_big' || issue.code === 'too_small') && ofWrongType.has(JSON.stringify(issue.path))) return [];
    if (issue.code === 'unrecognized_keys') {
      const allowed = keysOf(unwrap(schemaAt(schema, issue.path)));
      return issue.keys.map((unknown) => ({
        file: place.file,
        line: findLine(place, [...issue.path, unknown]),
        field: fieldName([...issue.path, unknown]),
        problem: 'this key is not known',
        remedy: suggest(unknown, allowed),
      }));
    }
    const field = fieldName(issue.path);
    const level = schemaAt(schema, issue.path);
    const words = describeIssue(issue, valueAt(value, issue.path), { optional: level?.isOptional() ?? false, keys: keysOf(unwrap(level)) });
    return [{ file: place.file, line: findLine(place, issue.path), field, ...words }];
  });
  return { value: undefined, findings };
}

/** A path as an author reads it: `sources.0.url`. */
function fieldName(path: YamlPath): string {
  return path.map((part) => shorten(String(part))).join('.');
}

/** Line of the last part of a path that has one: a key that is missing is missed where its parent is. */
function findLine(place: Place, path: YamlPath): number | undefined {
  const within = place.within ?? [];
  for (let length = path.length; length > 0; length -= 1) {
    const line = place.lineOf([...within, ...path.slice(0, length)]);
    if (line !== undefined) return line;
  }
  return place.fallbackLine;
}

function valueKind(value: unknown): 'keys' | 'list' | 'nothing' | 'text' {
  if (value === null || value === undefined) return 'nothing';
  if (typeof value !== 'object') return 'text';
  if (Array.isArray(value)) return 'list';
  return Object.keys(value).length === 0 ? 'nothing' : 'keys';
}

/** The finding for a value that should be a group of keys and is something else. */
function describeWhole(schema: z.ZodObject, value: unknown, place: Place): Finding {
  const kind = valueKind(value);
  const required = Object.entries(schema.shape).flatMap(([key, field]) => ((field as z.ZodType).isOptional() ? [] : [key]));
  const keys = required.length > 0 ? required : Object.keys(schema.shape);
  return {
    file: place.file,
    line: place.fallbackLine,
    problem: kind === 'nothing' ? 'it is empty' : `it is ${kind === 'list' ? 'a list' : 'text'}, not keys with values`,
    remedy: `Write one line for each key, such as "${keys[0]}: …"; it needs ${keys.join(required.length > 0 ? ', ' : ' or ')}`,
  };
}

/** The schema of the value at a path. */
function schemaAt(schema: z.ZodType, path: YamlPath): z.ZodType | undefined {
  let current: z.ZodType | undefined = schema;
  for (const part of path) {
    const inner: unknown = unwrap(current);
    if (inner instanceof z.ZodObject) current = inner.shape[String(part)] as z.ZodType | undefined;
    else if (inner instanceof z.ZodArray) current = inner.element as z.ZodType;
    else if (inner instanceof z.ZodRecord) current = inner.valueType as z.ZodType;
    else return undefined;
  }
  return current;
}

/** The keys that a group of keys, or each item of a list, may have; none for another schema. */
function keysOf(schema: z.ZodType | undefined): string[] {
  if (schema instanceof z.ZodArray) return keysOf(schema.element as z.ZodType);
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
}

function isWrapped(schema: z.ZodType): schema is z.ZodOptional<z.ZodType> | z.ZodDefault<z.ZodType> {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault;
}

function unwrap(schema: z.ZodType | undefined): z.ZodType | undefined {
  return schema && isWrapped(schema) ? unwrap(schema.unwrap() as z.ZodType) : schema;
}
