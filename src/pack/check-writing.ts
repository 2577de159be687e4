import type { Finding } from '../findings/findings.ts';
import { MarkdownError, type MarkdownNode } from '../text/markdown.ts';
import { checkShape } from './check-shape.ts';
import { checkShort, checkSpoken } from './check-spoken.ts';
import { checkBodyWording, checkFieldWording, makeWordingCheck } from './check-wording.ts';
import type { Pack } from './pack-schema.ts';
import type { QuestionMeta } from './question-schema.ts';
import type { QuestionFile } from './read-pack.ts';

/** Holds an entry, with the tree of its body, to its pack's rules of writing. */
export type WritingCheck = (entry: QuestionFile, meta: QuestionMeta, tree: MarkdownNode) => Finding[];

/** Makes the check of a pack's entries, once for all of them; undefined where the pack has no rules. */
export function makeWritingCheck(pack: Pack): WritingCheck | undefined {
  if (pack.writing === undefined) return undefined;
  const check = makeWordingCheck(pack.writing);
  const ownNames = [pack.system, pack.employer, ...pack.services.map(({ name }) => name)].filter((name) => name !== undefined);
  return (entry, meta, tree) => {
    const at = { file: entry.file };
    try {
      const inBody = [...checkSpoken(tree, { meta, ownNames }), ...checkShape(tree, pack.system ?? ''), ...checkBodyWording(tree, check)];
      return [
        ...checkShort(meta.short ?? '').map((finding) => ({ ...at, line: entry.lineOf('short'), ...finding })),
        ...checkFieldWording(entry, check),
        ...inBody.map(({ line, ...finding }) => ({ ...at, line: line === undefined ? undefined : line + entry.bodyOffset, ...finding })),
      ];
    } catch (error) {
      // The check of texts says what is wrong with a field that is no Markdown.
      if (error instanceof MarkdownError) return [];
      throw error;
    }
  };
}
