import { z } from 'astro/zod';
import { keySchema, textSchema } from '../findings/value-schemas.ts';

/** One topic of topics.yaml; the file's order is the site's order. */
export const topicSchema = z.strictObject({
  key: keySchema,
  name: textSchema,
  /** One line for lists. */
  summary: textSchema,
  /** What interviewers look for. */
  about: textSchema,
  /** Of a hundred interviews, those that ask about it, as far as anybody counted: mock interviews mix topics by it. */
  share: z.int().min(1).max(100).optional(),
  /** Small topics of one theme share a sheet of this name. */
  theme: textSchema.max(60, 'keep it to 60 characters: it names a sheet').optional(),
  /** How to study it. */
  study: textSchema.optional(),
});

/** One topic of a pack of the plain standard: its name is enough. */
export const plainTopicSchema = topicSchema.partial({ summary: true, about: true });

export type Topic = z.infer<typeof plainTopicSchema>;
