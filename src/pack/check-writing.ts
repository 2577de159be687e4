import type { Finding } from '../findings/findings.ts';
import { parseMdx, type MarkdownNode } from '../text/markdown.ts';
import { checkShape } from './check-shape.ts';
import { checkShort, checkSpoken } from './check-spoken.ts';
import { checkBodyWording, checkFieldWording, makeWordingCheck } from './check-wording.ts';
import type { Pack } from './pack-schema.ts';
import type { QuestionMeta } from './question-schema.ts';
import type { QuestionFile } from './read-pack.ts';

/** Holds sound entries to the pack's rules of writing; a pack without rules has no findings. */
export function checkWriting(pack: Pack, questions: readonly { entry: QuestionFile; meta: QuestionMeta }[]): Finding[] {
  if (pack.writing === undefined) return [];
  const check = makeWordingCheck(pack.writing);
  const ownNames = [pack.system, pack.employer, ...pack.services.map(({ name }) => name)];
  return questions.flatMap(({ entry, meta }): Finding[] => {
    let tree: MarkdownNode;
    try {
      tree = parseMdx(entry.body);
    } catch {
      // The check of the body says what is wrong with it.
      return [];
    }
    const at = { file: entry.file };
    const inBody = [...checkSpoken(tree, { meta, ownNames }), ...checkShape(tree, pack.system), ...checkBodyWording(tree, check)];
    return [
      ...checkShort(meta.short).map((finding) => ({ ...at, line: entry.lineOf('short'), ...finding })),
      ...checkFieldWording(entry, check),
      ...inBody.map(({ line, ...finding }) => ({ ...at, line: line === undefined ? undefined : line + entry.bodyOffset, ...finding })),
    ];
  });
}
