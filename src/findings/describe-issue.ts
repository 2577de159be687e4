import type { z } from 'astro/zod';
import { suggest } from '../text/closest.ts';
import { countOf } from '../text/count.ts';
import { shorten } from '../text/shorten.ts';
import type { Finding } from './findings.ts';
import type { OwnWords } from './value-schemas.ts';

type Words = Pick<Finding, 'problem' | 'remedy'>;

/** What the schema says of the value at fault. */
export interface Level {
  /** True where it may be left out. */
  optional: boolean;
  /** The keys it may have, where it is a group of keys or a list of such groups. */
  keys: readonly string[];
}

/** What an issue of Zod means to an author: its problem and remedy in plain words. */
export function describeIssue(issue: z.core.$ZodIssue, written: unknown, { optional, keys }: Level): Words {
  const own: OwnWords = (issue.code === 'custom' ? (issue.params as OwnWords | undefined) : undefined) ?? {};
  const inList = typeof issue.path.at(-1) === 'number';
  if (written === undefined) return { problem: 'this key is missing', remedy: describeMissing(issue, own) };
  if (written === null) {
    const way = inList ? 'Write one, or remove its dash' : `Write one after the colon${optional ? ', or remove the key' : ''}`;
    return { problem: 'it has no value', remedy: way };
  }
  switch (issue.code) {
    case 'invalid_type':
      return describeType(issue, written, { inList, keys });
    case 'invalid_value': {
      const allowed = issue.values.map(String);
      if (typeof written !== 'object') return { problem: `"${shorten(String(written))}" is not allowed`, remedy: suggest(String(written), allowed) };
      const [only] = Array.isArray(written) ? (written as unknown[]) : [];
      const line = typeof only === 'string' && allowed.includes(only) ? `: ${String(issue.path.at(-1))}: ${only}` : '';
      return {
        problem: `it is ${nameKind(written)}, not one word`,
        remedy: line === '' ? `Write one of: ${allowed.join(', ')}` : `Write it without brackets${line}`,
      };
    }
    case 'too_small':
      if (issue.origin === 'array')
        return { problem: describeShortList(written as unknown[]), remedy: capitalize(issue.message) || `Name at least ${String(issue.minimum)}` };
      return { problem: `${shorten(String(written))} is too small`, remedy: capitalize(issue.message) || `Write ${String(issue.minimum)} or more` };
    case 'too_big':
      if (issue.origin === 'array')
        return { problem: `it has ${(written as unknown[]).length} items`, remedy: capitalize(issue.message) || `Keep ${String(issue.maximum)} at most` };
      if (issue.origin === 'string')
        return { problem: `it has ${String(written).length} characters`, remedy: capitalize(issue.message) || `Shorten it to ${String(issue.maximum)}` };
      return { problem: `${shorten(String(written))} is too large`, remedy: capitalize(issue.message) || `Write ${String(issue.maximum)} or less` };
    case 'invalid_key':
      return describeKey(issue);
    default:
      return {
        problem: own.problem ?? (typeof written === 'object' ? `it is ${nameKind(written)}` : `"${shorten(String(written))}" does not fit`),
        remedy: capitalize(issue.message) || 'Write another value',
      };
  }
}

/** The value at a path of keys and indexes. */
export function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (current, key) =>
      typeof current === 'object' && current !== null && Object.hasOwn(current, key) ? (current as Record<PropertyKey, unknown>)[key] : undefined,
    value,
  );
}

function describeKey({ issues: [inner], path }: z.core.$ZodIssueInvalidKey): Words {
  const own = inner?.code === 'custom' ? (inner.params as OwnWords | undefined) : undefined;
  return {
    problem: own?.problem ?? `the key "${shorten(String(path.at(-1)))}" does not fit`,
    remedy: capitalize(inner?.message ?? '') || 'Give it another name',
  };
}

function describeShortList({ length }: readonly unknown[]): string {
  return length === 0 ? 'the list is empty' : `it has ${countOf(length, 'item')}`;
}

function describeMissing(issue: z.core.$ZodIssue, own: OwnWords): string {
  const key = String(issue.path.at(-1));
  if (own.example !== undefined) return own.example;
  if (issue.code === 'invalid_value') return `Add it with one of: ${issue.values.map(String).join(', ')}`;
  if (issue.code !== 'invalid_type') return 'Add it';
  switch (issue.expected) {
    case 'array':
      return `Add it with a list, such as "${key}: [one, two]"`;
    case 'number':
    case 'int':
      return `Add it with a whole number, such as "${key}: 1"`;
    case 'boolean':
      return `Add it with true or false, such as "${key}: true"`;
    case 'object':
    case 'record':
      return 'Add it with keys of its own below it, indented';
    default:
      return `Add it with text: "${key}: …"`;
  }
}

function describeType(issue: z.core.$ZodIssueInvalidType, written: unknown, { inList, keys }: { inList: boolean; keys: readonly string[] }): Words {
  const { expected } = issue;
  const key = String(issue.path.at(-1));
  const before = inList ? '- ' : `${key}: `;
  const simple = typeof written !== 'object';
  const [only] = Array.isArray(written) ? (written as unknown[]) : [];
  const single = Array.isArray(written) && written.length === 1 && typeof only !== 'object';
  const shown = shorten(String(simple ? written : only), 40);
  const problem = `it is ${nameKind(written)}, not ${nameExpected(expected)}`;
  switch (expected) {
    case 'array':
      if (issue.message) return { problem, remedy: issue.message };
      if (keys.length > 0) return { problem, remedy: `Begin each item on a line of its own with "- ${keys[0]}: …"` };
      return { problem, remedy: simple ? `Write it in brackets: ${before}[${shown}]` : 'Begin each item on a line of its own with "- "' };
    case 'number':
    case 'int':
      if (typeof written === 'string' && /^-?\d+$/.test(written)) return { problem, remedy: `Write it without quotation marks: ${before}${shown}` };
      return { problem, remedy: single ? `Write it without brackets: ${before}${shown}` : `Write a whole number, such as ${before}1` };
    case 'boolean':
      return { problem, remedy: 'Write true or false' };
    case 'object':
    case 'record':
      if (issue.message) return { problem, remedy: issue.message };
      return {
        problem,
        remedy: keys.length > 0 ? `Write its keys, each on an indented line: ${keys.join(', ')}` : 'Write its keys, each on an indented line: "key: value"',
      };
    default:
      if (simple) return { problem, remedy: issue.message || `Put it in quotation marks: ${before}"${shown}"` };
      if (single) return { problem, remedy: `Write it without brackets: ${before}${shown}` };
      return {
        problem,
        remedy: Array.isArray(written) ? 'Write one text without brackets and dashes' : 'Write text; put it in quotation marks where it has a colon in it',
      };
  }
}

/** What a value is, with its article. */
function nameKind(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a group of keys';
  if (typeof value === 'number') return `the number ${value}`;
  return typeof value === 'boolean' ? `the value ${String(value)}` : 'text';
}

function nameExpected(expected: string): string {
  if (expected === 'array') return 'a list';
  if (expected === 'number' || expected === 'int') return 'a whole number';
  if (expected === 'boolean') return 'true or false';
  return expected === 'object' || expected === 'record' ? 'a group of keys' : 'text';
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1).replace(/\.$/, '');
}
