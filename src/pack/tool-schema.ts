import { z } from 'astro/zod';
import { httpsSchema, keySchema, noTwins, textSchema } from '../findings/value-schemas.ts';

/** One tool or term of tools.yaml: what it is, what people type for it, where its documentation is. */
export const toolSchema = z.strictObject({
  key: keySchema,
  name: textSchema,
  /** Abbreviations and other spellings; search knows them. */
  aliases: z.array(textSchema).superRefine(noTwins()).default([]),
  kind: z.enum(['tool', 'aws-service', 'standard', 'term']),
  definition: textSchema,
  documentation: z.strictObject({ title: textSchema, url: httpsSchema }),
});

export type Tool = z.infer<typeof toolSchema>;
