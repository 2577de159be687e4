import { z } from 'astro/zod';
import { checkBaseAddress } from '../text/base-address.ts';
import { shorten } from '../text/shorten.ts';
import { isSlug, SLUG_ADVICE } from '../text/slug.ts';

/** Where a schema of this room refuses a value in words of its own: the problem, and what to write where the key is missing. */
export interface OwnWords {
  problem?: string;
  example?: string;
}

/** Adds a fault to a schema in words of its own: the problem, and what to do. */
export const addIssue = (context: z.core.$RefinementCtx, problem: string, remedy: string, path: PropertyKey[] = []): void => {
  context.addIssue({ code: 'custom', message: remedy, params: { problem } satisfies OwnWords, path });
};

/** Text that says something: spaces, invisible marks and dots alone are none. */
export const textSchema = z.string().superRefine((value, context) => {
  if (/[\p{L}\p{N}]/u.test(value)) return;
  addIssue(context, value.trim() === '' ? 'it is empty' : `"${shorten(value)}" says nothing`, 'Write text with at least one letter or digit');
});

/** A name that is also a part of an address. */
export const keySchema = z.string(SLUG_ADVICE).refine(isSlug, SLUG_ADVICE);

/** Address of a page on another site. */
export const httpsSchema = z.string().refine((value) => isAddress(value), 'Write a complete https:// address');

/** Address at which a site is published, by the rule that also holds for BASE_ADDRESS. */
export const siteAddressSchema = z.string().superRefine((value, context) => {
  const fault = checkBaseAddress(value);
  if (fault) addIssue(context, fault.problem, fault.remedy);
});

function isAddress(value: string): boolean {
  if (!/^https:\/\/[^\s"'<>\\^`{|}]+$/i.test(value) || !URL.canParse(value)) return false;
  const { username, password } = new URL(value);
  return username === '' && password === '';
}

/** First day that a check of today's tools can have. */
const EARLIEST = '2000-01-01';

/** A real day of the calendar, written as YYYY-MM-DD, not after today. */
export const daySchema = z.unknown().transform((value, context): Date => {
  // Astro's own loader hands over what its YAML parser made of the day.
  const written = value instanceof Date ? value.toISOString().replace('T00:00:00.000Z', '') : value;
  const today = new Date().toISOString().slice(0, 10);
  const example = `Write a day as year-month-day, such as ${today}`;
  const fault = findDayFault(written, today);
  if (fault === undefined) return new Date(`${String(written)}T00:00:00.000Z`);
  context.addIssue({
    code: 'custom',
    message: fault.remedy ?? example,
    params: { ...(fault.problem ? { problem: fault.problem } : {}), example } satisfies OwnWords,
  });
  return z.NEVER;
});

function findDayFault(value: unknown, today: string): { problem?: string; remedy?: string } | undefined {
  if (typeof value !== 'string') return typeof value === 'object' ? {} : { problem: `${String(value)} is not a day` };
  if (value.trim() === '') return { problem: 'it is empty' };
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return { problem: `"${shorten(value)}" is not a day` };
  const day = new Date(`${value}T00:00:00.000Z`);
  if (Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== value)
    return { problem: `the calendar has no day ${value}`, remedy: 'Write the day on which the claims were last checked' };
  if (value < EARLIEST) return { problem: `${value} is before the year 2000`, remedy: 'Write the day on which the claims were last checked' };
  // An author's day begins up to 14 hours before that of UTC.
  if (value > new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10))
    return { problem: `${value} is in the future`, remedy: `Write the day on which the claims were last checked; today is ${today}` };
  return undefined;
}

/** Language of a text, such as en or pt-BR (BCP 47). */
export const languageSchema = z.string().refine((value) => {
  try {
    return Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
}, 'Write a language tag, such as en, en-US or pt-BR');

/** A check for a list: no two of its items, or of one key of its items, are the same but for capitals. */
export function noTwins(key?: string): (list: readonly unknown[], context: z.core.$RefinementCtx) => void {
  return (list, context) => {
    const seen = new Set<string>();
    for (const [index, item] of list.entries()) {
      const value: unknown = key === undefined ? item : (item as Record<string, unknown> | null)?.[key];
      if (typeof value !== 'string') continue;
      const folded = value.normalize('NFC').trim().toLowerCase();
      if (seen.has(folded)) addIssue(context, `"${shorten(value)}" is there twice`, 'Keep one of the two', key === undefined ? [index] : [index, key]);
      seen.add(folded);
    }
  };
}
