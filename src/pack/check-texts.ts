import { checkFields, type FieldLink, type TextFields } from '../findings/check-fields.ts';
import type { Finding } from '../findings/findings.ts';
import { parseFrontMatter, type YamlText } from '../text/front-matter.ts';
import type { PackFiles } from './read-pack.ts';
import { DIAGRAM_FIELDS, PACK_FIELDS, PLAIN_QUESTION_FIELDS, QUESTION_FIELDS, SYNONYM_FIELDS, TOOL_FIELDS, TOPIC_FIELDS } from './text-fields.ts';

/** Checks the texts in the fields of every file of a pack, and gathers their links. */
export function checkTexts(files: PackFiles): { findings: Finding[]; links: FieldLink[] } {
  const whole = (text: YamlText | undefined, file: string, fields: TextFields) => checkFields(text?.data, fields, { file, lineOf: (key) => text?.lineOf(key) });
  const list = (text: YamlText | undefined, file: string, fields: TextFields) =>
    (Array.isArray(text?.data) ? text.data : []).map((item: unknown, index) => checkFields(item, fields, { file, lineOf: () => text?.lineOf(index) }));
  const checked = [
    whole(files.pack, 'pack.yaml', PACK_FIELDS),
    ...list(files.topics, 'topics.yaml', TOPIC_FIELDS),
    ...list(files.tools, 'tools.yaml', TOOL_FIELDS),
    checkSynonymTexts(files.synonyms),
    ...files.questions.map((entry) => whole(entry, entry.file, files.isPlain ? PLAIN_QUESTION_FIELDS : QUESTION_FIELDS)),
    ...files.diagrams.map((diagram) => whole(parseFrontMatter(diagram.source), diagram.file, DIAGRAM_FIELDS)),
  ];
  return {
    findings: checked.flatMap(({ findings }) => findings),
    links: checked.flatMap(({ links }) => links),
  };
}

/** Checks the texts of synonyms.yaml: its words are also keys, and a file of many lines needs the line of each. */
function checkSynonymTexts(text: YamlText | undefined): ReturnType<typeof checkFields> {
  const place = { file: 'synonyms.yaml', lineOf: (_: string, path: readonly string[]) => text?.lineOf(path) };
  const values = checkFields(text?.data, SYNONYM_FIELDS, place);
  const { means } = (text?.data ?? {}) as { means?: unknown };
  const words = typeof means === 'object' && means !== null && !Array.isArray(means) ? Object.keys(means) : [];
  const keys = words.map((word) => checkFields({ means: { [word]: word } }, { 'means.*': 'plain' }, place));
  return { findings: [...values.findings, ...keys.flatMap(({ findings }) => findings)], links: [] };
}

/** Leaves out what the search of raw files already said: a character written as itself is found in the file and in the field. */
export function withoutRepeatedCharacters(inFields: readonly Finding[], inFiles: readonly Finding[]): Finding[] {
  const key = ({ file, problem }: Finding): string => `${file} ${/^the character (U\+\w+)/.exec(problem)?.[1] ?? problem}`;
  const said = new Set(inFiles.map(key));
  return inFields.filter((finding) => !said.has(key(finding)));
}
