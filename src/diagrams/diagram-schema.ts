import { z } from 'astro/zod';
import { textSchema } from '../findings/value-schemas.ts';

/** Front matter of a diagram's .mmd file; accTitle and accDescr are in the Mermaid source itself. */
export const diagramSchema = z.strictObject({
  title: textSchema,
  /** One sentence under the picture: what to look at. */
  caption: textSchema,
  /** Position on the architecture page, from 1. */
  order: z.int().min(1),
  /** The whole picture in words, as Markdown; names every node. */
  textAlternative: textSchema,
});

export type DiagramMeta = z.infer<typeof diagramSchema>;
