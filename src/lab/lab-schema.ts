import { z } from 'astro/zod';
import { noTwins, textSchema } from '../findings/value-schemas.ts';

/** lab.yaml: what the folders of the lab are for, and files that can hold no comment of their own. */
export const labSchema = z.strictObject({
  /** Said at the top of the lab's page. */
  about: textSchema,
  areas: z
    .array(
      z.strictObject({
        /** First folder of the paths below it. */
        path: textSchema,
        name: textSchema,
        about: textSchema,
      }),
    )
    .superRefine(noTwins('path')),
  /** Purpose of a file, by its path, where the file opens with no comment. */
  files: z.record(z.string(), textSchema).default({}),
});

export type Lab = z.infer<typeof labSchema>;
