import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { typeset } from '../../src/site/typeset-text.ts';
import type { PackEntry } from '../packs/pack-entry.ts';

/** The folder of the bakery's built site, which is served below a base path; see tests/packs/bakery.ts for its words. */
export const SITE = process.env['ENGINE_FOLDER'] ?? '';

/** The bakery's questions, their texts as pages show them. */
export const QUESTIONS = (JSON.parse(readFileSync(join(SITE, 'pack.json'), 'utf8')) as { questions: PackEntry[] }).questions.map((entry) => ({
  ...entry,
  question: typeset(entry.question),
  oneLine: typeset(entry.oneLine),
})) as [PackEntry, PackEntry, ...PackEntry[]];

/** Path of a question's page, with the site's base. */
export function pathOf(question: PackEntry): string {
  return new URL(question.address).pathname;
}
