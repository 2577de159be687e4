import { z } from 'astro/zod';

/** lab.yaml: what the folders of the lab are for, and files that can hold no comment of their own. */
export const labSchema = z.strictObject({
  /** Said at the top of the lab's page. */
  about: z.string().min(1),
  areas: z.array(
    z.strictObject({
      /** First folder of the paths below it. */
      path: z.string().min(1),
      name: z.string().min(1),
      about: z.string().min(1),
    }),
  ),
  /** Purpose of a file, by its path, where the file opens with no comment. */
  files: z.record(z.string(), z.string()).default({}),
});

export type Lab = z.infer<typeof labSchema>;
