import { z } from 'astro/zod';

/** Front matter of a diagram's .mmd file; accTitle and accDescr stand in the Mermaid source itself. */
export const diagramSchema = z.strictObject({
  title: z.string().min(1),
  /** One sentence under the picture: what to look at. */
  caption: z.string().min(1),
  /** Position on the architecture page, from 1. */
  order: z.int().min(1),
  /** The whole picture in words, as Markdown; names every node. */
  textAlternative: z.string().min(1),
});

export type DiagramMeta = z.infer<typeof diagramSchema>;
