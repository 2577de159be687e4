import type { TextFields } from '../findings/check-fields.ts';

/** Texts of a question's front matter, and how pages show them. */
export const QUESTION_FIELDS: TextFields = {
  question: 'plain',
  'alsoAsked.*': 'plain',
  'keywords.*': 'plain',
  'terms.*': 'plain',
  oneLine: 'inline',
  short: 'inline',
  'versions.*': 'plain',
  'sources.*.title': 'plain',
};

/** The same of a plain pack: its questions are shown as they are written, whatever they look like. */
export const PLAIN_QUESTION_FIELDS: TextFields = Object.fromEntries(Object.entries(QUESTION_FIELDS).filter(([field]) => field !== 'question'));

/** Texts of topics.yaml. */
export const TOPIC_FIELDS: TextFields = { name: 'plain', summary: 'plain', about: 'inline', study: 'inline' };

/** Texts of tools.yaml. */
export const TOOL_FIELDS: TextFields = { name: 'plain', 'aliases.*': 'plain', definition: 'inline', 'documentation.title': 'plain' };

/** Texts of synonyms.yaml; the words under `means` are keys, which `checkTexts` adds. */
export const SYNONYM_FIELDS: TextFields = { 'same.*.*': 'plain', 'means.*.*': 'plain' };

/** Texts of pack.yaml. */
export const PACK_FIELDS: TextFields = {
  title: 'plain',
  tagline: 'plain',
  role: 'plain',
  employer: 'plain',
  system: 'plain',
  independence: 'plain',
  'licence.name': 'plain',
  'method.*': 'plain',
  'writing.avoid.*.words.*': 'plain',
  'writing.avoid.*.instead': 'plain',
  'services.*.name': 'plain',
  'services.*.does': 'plain',
  'services.*.data': 'plain',
  'figures.*.*': 'plain',
};

/** Texts of a diagram's front matter. */
export const DIAGRAM_FIELDS: TextFields = { title: 'plain', caption: 'plain', textAlternative: 'block' };
