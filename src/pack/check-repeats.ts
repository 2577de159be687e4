import type { Finding } from '../findings/findings.ts';
import type { YamlText } from '../text/front-matter.ts';
import { collapseSpaces } from '../text/markdown.ts';
import type { QuestionFile } from './read-pack.ts';

/** Checks that no list of an entry or a tool holds a value twice, whatever the case of its letters. */
export function checkRepeats(entries: readonly QuestionFile[], tools: YamlText | undefined): Finding[] {
  return [
    ...entries.flatMap((entry) => {
      const data = asRecord(entry.data);
      const place = (field: string) => ({ file: entry.file, line: entry.lineOf(field), field });
      return [
        ...findRepeats(asList(data['sources']).map((source) => asRecord(source)['url'])).map((value) => repeated(place('sources'), value)),
        ...asList(data['alsoAsked'])
          .filter((wording) => typeof wording === 'string' && normalize(wording) === normalize(String(data['question'])))
          .map((): Finding => ({ ...place('alsoAsked'), problem: 'it repeats the question itself', remedy: 'Keep other wordings only' })),
      ];
    }),
    ...asList(tools?.data).flatMap((tool, index) =>
      findRepeats(asRecord(tool)['aliases']).map((value) => repeated({ file: 'tools.yaml', line: tools?.lineOf(index), field: 'aliases' }, value)),
    ),
  ];
}

function repeated(place: Pick<Finding, 'file' | 'line' | 'field'>, value: string): Finding {
  return { ...place, problem: `"${value}" stands twice`, remedy: 'Keep one of the two' };
}

function findRepeats(list: unknown): string[] {
  const seen = new Set<string>();
  const repeats = new Set<string>();
  for (const item of asList(list)) {
    if (typeof item !== 'string' && typeof item !== 'number') continue;
    const value = normalize(String(item));
    if (seen.has(value)) repeats.add(String(item));
    seen.add(value);
  }
  return [...repeats];
}

function normalize(text: string): string {
  return collapseSpaces(text).normalize('NFC').toLowerCase();
}

function asList(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
