import { z } from 'astro/zod';

const serviceSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  does: z.string(),
  data: z.string(),
  inPciScope: z.boolean(),
});

/** pack.yaml: what is true of the whole pack, and the facts every entry shares. */
export const packSchema = z.strictObject({
  title: z.string().min(1),
  tagline: z.string().min(1),
  role: z.string().min(1),
  employer: z.string().min(1),
  system: z.string().min(1),
  /** Shown on every page's foot: whose material this is, and whose it is not. */
  independence: z.string().min(1),
  language: z.string().default('en-US'),
  licence: z.strictObject({ name: z.string(), url: z.url() }),
  /** Where the site will stand; `BASE_ADDRESS` in the environment overrides it. */
  baseAddress: z.url('write a complete address, for example https://example.org/answers/'),
  /** Said on the about page: how claims were checked, and where "often" and "rarely" come from. */
  method: z.strictObject({ checks: z.string().min(1), frequency: z.string().min(1) }).optional(),
  /** Pace, in words a minute, from which speaking times are reckoned. */
  speakingWordsPerMinute: z.int().min(80).max(220).default(140),
  /** The system's services, in the order the pages list them. */
  services: z.array(serviceSchema).default([]),
  /** Names and versions of the platform, free in form: entries quote them. */
  platform: z.record(z.string(), z.unknown()).default({}),
  /** Numbers that entries may use. */
  figures: z.array(z.strictObject({ name: z.string(), value: z.string() })).default([]),
});

export type Pack = z.infer<typeof packSchema>;
