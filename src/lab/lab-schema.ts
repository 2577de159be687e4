import { z } from 'astro/zod';
import { noTwins, addIssue, textSchema } from '../findings/value-schemas.ts';

/** lab.yaml: what the folders of the lab are for, files that can hold no comment of their own, and which check serves which files. */
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
  /** Which checkers of `npm run check:lab` prove which files; the first row that matches a file counts. */
  checks: z
    .array(
      z
        .strictObject({
          /** Patterns of paths below the lab folder: `prometheus/**`, `scripts/*.sh`. */
          files: z.array(z.string().min(1)).min(1),
          /** Names of checkers. */
          by: z.array(textSchema),
          /** Why they prove too little: the files are then shown without the mark, though the checkers still run. */
          unmarked: textSchema.optional(),
        })
        .superRefine((row, context) => {
          if (row.by.length === 0 && row.unmarked === undefined)
            addIssue(context, 'it names no checker', 'Name one under "by", or say under "unmarked" why there is none');
        }),
    )
    .default([]),
  /** What a checker must know of this pack, by its name; its own schema says which keys it takes. */
  settings: z.record(z.string(), z.record(z.string(), z.unknown())).default({}),
});

export type Lab = z.infer<typeof labSchema>;
