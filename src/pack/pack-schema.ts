import { z } from 'astro/zod';
import { httpsSchema, keySchema, languageSchema, noTwins, siteAddressSchema, textSchema } from '../findings/value-schemas.ts';

const serviceSchema = z.strictObject({
  id: textSchema,
  name: textSchema,
  does: textSchema,
  data: textSchema,
  inPciScope: z.boolean(),
});

/** Words that a pack's authors do not use, each with what they write instead. */
const avoidedSchema = z.strictObject({ words: z.array(textSchema).min(1, 'name a word, or remove the line').superRefine(noTwins()), instead: textSchema });

/** Where a plain pack is that does not say: an address that nobody can have. */
export const NO_ADDRESS = 'https://answerpack.example/';

/** Language of a pack that does not say. */
export const DEFAULT_LANGUAGE = 'en-US';

/** What a pack's entries hold: all that this project asks of an answer, or a question and its answer. */
export const STANDARDS = ['full', 'plain'] as const;

/** pack.yaml: what is true of the whole pack, and the facts every entry shares. */
export const packSchema = z.strictObject({
  /** Permanent: cards of the pack are known by it when its title or address has changed. */
  id: keySchema.optional(),
  standard: z.enum(STANDARDS).default('full'),
  title: textSchema,
  tagline: textSchema,
  role: textSchema,
  employer: textSchema,
  system: textSchema,
  /** Shown on every page's foot: whose material this is, and whose it is not. */
  independence: textSchema,
  language: languageSchema.default(DEFAULT_LANGUAGE),
  licence: z.strictObject({ name: textSchema, url: httpsSchema }),
  /** Where the site will be; `BASE_ADDRESS` in the environment overrides it. */
  baseAddress: siteAddressSchema,
  /** Said on the about page: how claims were checked, and where "often" and "rarely" come from. */
  method: z.strictObject({ checks: textSchema, frequency: textSchema }).optional(),
  /** Pace, in words a minute, from which speaking times are computed. */
  speakingWordsPerMinute: z.int().min(80).max(220).default(140),
  /** Rules for answers that are said aloud. A pack that has them is held to them; `spoken-answer.ts` has their numbers. */
  writing: z
    .strictObject({
      /** The one kind of quotation marks and apostrophes in its texts. */
      quotes: z.enum(['typographic', 'straight']),
      avoid: z.array(avoidedSchema).default([]),
    })
    .optional(),
  /** The system's services, in the order the pages list them. */
  services: z.array(serviceSchema).superRefine(noTwins('id')).default([]),
  /** Names and versions of the platform, free in form: entries quote them. */
  platform: z.record(z.string(), z.unknown()).default({}),
  /** Numbers that entries may use. */
  figures: z
    .array(z.strictObject({ name: textSchema, value: textSchema }))
    .superRefine(noTwins('name'))
    .default([]),
});

/** pack.yaml of a pack of the plain standard: its title is enough. */
export const plainPackSchema = packSchema
  .partial({ tagline: true, role: true, employer: true, system: true, independence: true, licence: true })
  .extend({ baseAddress: siteAddressSchema.default(NO_ADDRESS) });

export type Pack = z.infer<typeof plainPackSchema>;
export type Writing = NonNullable<Pack['writing']>;
