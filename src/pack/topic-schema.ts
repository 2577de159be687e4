import { z } from 'astro/zod';

/** One topic of topics.yaml; the file's order is the site's order. */
export const topicSchema = z.strictObject({
  key: z.string().min(1),
  name: z.string().min(1),
  /** One line for lists. */
  summary: z.string().min(1),
  /** What interviewers look for, and how to study it. */
  about: z.string().min(1),
});

export type Topic = z.infer<typeof topicSchema>;
