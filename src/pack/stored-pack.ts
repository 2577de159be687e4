import type { CheckedDiagram } from '../diagrams/check-diagram.ts';
import type { Finding } from '../findings/findings.ts';
import type { LabFile } from '../lab/read-lab.ts';
import type { Lab } from '../lab/lab-schema.ts';
import type { Outline } from '../text/outline.ts';
import type { CheckedPack, CheckedQuestion } from './check-pack.ts';
import type { English } from './english-schema.ts';
import type { Pack } from './pack-schema.ts';
import type { QuestionMeta } from './question-schema.ts';
import type { PackImage } from './read-images.ts';
import type { Synonyms } from './synonyms-schema.ts';
import type { Tool } from './tool-schema.ts';
import type { Topic } from './topic-schema.ts';

/** What is true of the pack as a whole, and whether it may be shown. */
export interface StoredDescription {
  kind: 'description';
  /** What is wrong with the pack now; empty when it may be shown. */
  findings: Finding[];
  /** Changes with every stored entry: whoever derives from the pack derives anew when it changes. */
  version: string;
  /** The file that holds the entries; `entries-file.ts` reads it. */
  entries: string;
  pack: Pack;
  topics: Topic[];
  tools: Tool[];
  /** What synonyms.yaml says, where the pack has it. */
  synonyms: Synonyms | undefined;
  /** What english.json says, where the pack has it. */
  english: English | undefined;
  /** Pictures beside the entries. */
  images: PackImage[];
  /** What lab.yaml says, where the pack has a lab. */
  lab: Lab | undefined;
}

/** An entry as far as pages need it without rendering it. */
export interface StoredQuestion {
  kind: 'question';
  slug: string;
  meta: QuestionMeta;
  /** Second-level headings in order, with the words under each. */
  sections: { heading: string; words: number }[];
  /** What its paragraphs claim in bold at their beginning, in order. */
  claims: string[];
  /** Slugs of the diagrams it shows, in order, each once. */
  diagrams: string[];
  /** Paths of the lab files it excerpts, in order, each once. */
  labFiles: string[];
  /** The plain text of the body: what a reader sees of it. */
  text: string;
  /** The MDX after the front matter. */
  body: string;
}

export type StoredDiagram = CheckedDiagram & { kind: 'diagram' };
export type StoredLabFile = LabFile & { kind: 'lab-file' };

/** One entry of a pack. */
export type StoredEntry = StoredQuestion | StoredDiagram | StoredLabFile;

/** Id of the one description in the store. */
export const DESCRIPTION_ID = 'pack';

/** Everything of a sound pack but its description, one entry for each file. */
export function toEntries(checked: CheckedPack): StoredEntry[] {
  return [
    ...checked.questions.map(toStoredQuestion),
    ...checked.diagrams.map((diagram) => ({ kind: 'diagram' as const, ...diagram })),
    ...(checked.lab?.lab ?? []).map((file) => ({ kind: 'lab-file' as const, ...file })),
  ];
}

function toStoredQuestion({ entry, meta, outline }: CheckedQuestion): StoredQuestion {
  return {
    kind: 'question',
    slug: entry.slug,
    meta,
    sections: (outline?.sections ?? []).map(({ heading, words }) => ({ heading, words })),
    claims: outline?.claims ?? [],
    diagrams: listAttribute(outline, 'Diagram', 'id'),
    labFiles: listAttribute(outline, 'Excerpt', 'file'),
    text: outline?.text ?? '',
    body: entry.body,
  };
}

/** What an entry's components of one name say in one attribute, in order, each once. */
function listAttribute(outline: Outline | undefined, component: string, attribute: string): string[] {
  const components = (outline?.components ?? []).filter(({ name }) => name === component);
  return [...new Set(components.map(({ attributes }) => attributes[attribute] ?? ''))];
}
