import type { z } from 'astro/zod';
import { suggest } from '../text/closest.ts';
import type { Finding } from './findings.ts';
import type { YamlText } from '../text/front-matter.ts';

/** Where a value stands, for the findings about it. */
export interface Place {
  file: string;
  lineOf: YamlText['lineOf'];
  /** Line to name where the key itself has none. */
  fallbackLine?: number | undefined;
}

/** Tries a value against a strict schema: the parsed value, or undefined with one finding for each fault. */
export function checkSchema<T extends z.ZodObject>(schema: T, value: unknown, place: Place): { value: z.infer<T> | undefined; findings: Finding[] } {
  const result = schema.safeParse(value ?? {});
  if (result.success) return { value: result.data, findings: [] };
  const allowed = Object.keys(schema.shape);
  const findings = result.error.issues.flatMap((issue): Finding[] => {
    const key = issue.path[0];
    const at = { file: place.file, line: (key === undefined ? undefined : place.lineOf(String(key))) ?? place.fallbackLine };
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((unknown) => ({
        file: place.file,
        line: place.lineOf(unknown) ?? place.fallbackLine,
        field: unknown,
        problem: 'this key is not known',
        remedy: suggest(unknown, allowed),
      }));
    }
    const field = issue.path.map(String).join('.');
    if (valueAt(value, issue.path) === undefined) {
      return [{ ...at, field, problem: 'this key is missing', remedy: describeExpected(issue) }];
    }
    if (issue.code === 'invalid_value') {
      const written = String(valueAt(value, issue.path));
      return [{ ...at, field, problem: `"${written}" is not allowed`, remedy: suggest(written, issue.values.map(String)) }];
    }
    return [{ ...at, field, problem: 'this value does not fit', remedy: capitalize(issue.message.replace(/\.$/, '')) }];
  });
  return { value: undefined, findings };
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (current, key) => (typeof current === 'object' && current !== null ? (current as Record<PropertyKey, unknown>)[key] : undefined),
    value,
  );
}

function describeExpected(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value') return `Add it with one of: ${issue.values.map(String).join(', ')}`;
  if (issue.code === 'invalid_type') return issue.expected === 'array' ? 'Add it with a list' : `Add it with a ${issue.expected}`;
  return 'Add it';
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
