import { checkFields } from '../findings/check-fields.ts';
import { checkSchema } from '../findings/check-schema.ts';
import type { Finding } from '../findings/findings.ts';
import { countOf } from '../text/count.ts';
import { englishSchema, type English } from './english-schema.ts';

const FILE = 'english.json';
const REMEDY = 'Run "npm run english" and commit what it writes';
/** Most faults that are named: one cause, such as capital letters, is in every word. */
const MAX_NAMED = 10;

/** Checks the text of english.json; a pack without the file has no English words and no findings. */
export function checkEnglish(text: string | undefined): { value: English | undefined; findings: Finding[] } {
  if (text === undefined) return { value: undefined, findings: [] };
  const parsed = parseJson(text);
  if ('fault' in parsed) return { value: undefined, findings: [{ file: FILE, remedy: REMEDY, ...parsed.fault }] };
  const { data } = parsed;
  const { value, findings } = checkSchema(englishSchema, data, { file: FILE, lineOf: () => undefined });
  const { near, about } = (data ?? {}) as { near?: unknown; about?: unknown };
  // The schema leaves this key out without a word, as no plain object can hold it.
  if (typeof near === 'object' && near !== null && Object.hasOwn(near, '__proto__'))
    findings.push({ file: FILE, field: 'near.__proto__', problem: 'the key "__proto__" is not allowed', remedy: REMEDY });
  const all = [
    ...findings.slice(0, MAX_NAMED),
    ...(findings.length > MAX_NAMED ? [{ file: FILE, problem: `it has ${countOf(findings.length - MAX_NAMED, 'fault')} more`, remedy: REMEDY }] : []),
    ...checkFields({ about }, { about: 'plain' }, { file: FILE, lineOf: () => undefined }).findings,
  ];
  return { value: findings.length === 0 ? value : undefined, findings: all.map((finding) => (isByHand(finding) ? finding : { ...finding, remedy: REMEDY })) };
}

/** The command keeps what is under `never` as it is: drawing anew would not correct it. */
function isByHand({ field = '' }: Finding): boolean {
  return field === 'never' || field.startsWith('never.');
}

function parseJson(text: string): { data: unknown } | { fault: { problem: string; line?: number } } {
  if (text.trim() === '') return { fault: { problem: 'the file is empty' } };
  try {
    return { data: JSON.parse(text) };
  } catch (error) {
    const line = /\(line (\d+) column \d+\)/.exec(String(error))?.[1];
    return { fault: { problem: 'it is not JSON', ...(line === undefined ? {} : { line: Number(line) }) } };
  }
}
