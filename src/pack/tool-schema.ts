import { z } from 'astro/zod';

/** One tool or term of tools.yaml: what it is, what people type for it, where its documentation stands. */
export const toolSchema = z.strictObject({
  key: z.string().min(1),
  name: z.string().min(1),
  /** Abbreviations and other spellings; search knows them. */
  aliases: z.array(z.string().min(1)).default([]),
  kind: z.enum(['tool', 'aws-service', 'standard', 'term']),
  definition: z.string().min(1),
  documentation: z.strictObject({ title: z.string(), url: z.url({ protocol: /^https$/, error: 'write a complete https:// address' }) }),
});

export type Tool = z.infer<typeof toolSchema>;
