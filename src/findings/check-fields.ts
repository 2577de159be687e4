import { checkMarkdown, shorten, type Advice } from './check-markdown.ts';
import type { Finding } from './findings.ts';
import { describeCharacter } from './describe-character.ts';
import { findForbiddenCharacters, isEmptyText } from '../text/characters.ts';
import { findMarkup } from '../text/html-elements.ts';
import { stripMarkdown } from '../text/words.ts';

/** Longest text of one field, in characters: twelve times what a spoken answer has. */
export const FIELD_MAX_LENGTH = 10_000;

/** How a page shows a field: as it is written, as inline Markdown, or as paragraphs and lists of it. */
export type TextForm = 'plain' | 'inline' | 'block';

/** The fields of a file that are text, by path; `*` is any key or index. */
export type TextFields = Readonly<Record<string, TextForm>>;

/** A link in a field, for the check of all links. */
export interface FieldLink {
  file: string;
  line: number | undefined;
  field: string;
  url: string;
}

/** Checks what the texts of one file or list item hold; values of another type are the schema's to refuse. */
export function checkFields(
  data: unknown,
  fields: TextFields,
  place: { file: string; lineOf(key: string, path: readonly string[]): number | undefined },
): { findings: Finding[]; links: FieldLink[] } {
  const findings: Finding[] = [];
  const links: FieldLink[] = [];
  for (const { path, value } of listTexts(data)) {
    const field = path.join('.');
    // Finding a line takes long in a file of many keys, most of which have no fault.
    const at = () => ({ file: place.file, line: place.lineOf(path[0] ?? '', path), field });
    const hidden = findForbiddenCharacters(value);
    findings.push(...hidden.map(({ name, count }) => ({ ...at(), ...describeCharacter(name, count) })));
    if (value.length > FIELD_MAX_LENGTH) {
      findings.push({ ...at(), problem: `it has ${value.length} characters`, remedy: `Write at most ${FIELD_MAX_LENGTH}` });
      continue;
    }
    const form = Object.entries(fields).find(([pattern]) => matches(path, pattern.split('.')))?.[1];
    // The schema already says so of a text without any letter or digit.
    if (form === undefined || !/[\p{L}\p{N}]/u.test(value)) continue;
    const { faults, links: urls } = form === 'plain' ? { faults: checkPlain(value), links: [] } : checkMarkdown(value, form);
    if (faults.length === 0 && isEmptyText(form === 'plain' ? value : stripMarkdown(value)))
      faults.push({ problem: 'the text says nothing: it has no letter and no digit', remedy: 'Write it out, or remove the key where it may be missing' });
    findings.push(...faults.filter(({ problem }) => hidden.length === 0 || !problem.startsWith('the character ')).map((fault) => ({ ...at(), ...fault })));
    links.push(...urls.map((url) => ({ ...at(), url })));
  }
  return { findings, links };
}

function checkPlain(text: string): Advice[] {
  const markup = findMarkup(text);
  const link = /!?\[[^\]\n]{0,200}\]\([^)\n]{0,500}\)/.exec(text)?.[0];
  return [
    ...(markup === undefined ? [] : [{ problem: `the text holds HTML (${markup})`, remedy: 'This field is shown as it is written: say it without the tag' }]),
    ...(link === undefined
      ? []
      : [{ problem: `the text holds a Markdown link (${shorten(link)})`, remedy: 'This field is shown as it is written: say it without the link' }]),
  ];
}

function listTexts(value: unknown, path: readonly string[] = [], parents: readonly object[] = []): { path: readonly string[]; value: string }[] {
  if (typeof value === 'string') return [{ path, value }];
  // An alias of YAML can make a value hold itself.
  if (typeof value !== 'object' || value === null || parents.includes(value)) return [];
  return Object.entries(value).flatMap(([key, child]) => listTexts(child, [...path, key], [...parents, value]));
}

function matches(path: readonly string[], pattern: readonly string[]): boolean {
  return path.length === pattern.length && pattern.every((part, index) => part === '*' || part === path[index]);
}
