import { z } from 'astro/zod';
import { daySchema, httpsSchema, keySchema, noTwins, textSchema } from '../findings/value-schemas.ts';

/** Highest number of words in the sentence to say first; five public collections stay under it. */
export const ONE_LINE_MAX_WORDS = 25;
/** Bounds, in words, of the spoken answer: 25 to 40 seconds of speech. */
export const SHORT_WORDS = { min: 60, max: 90 } as const;
/** Longest question, in characters, that an interviewer says in one breath. */
export const QUESTION_MAX_LENGTH = 140;

/** The forms a question takes; each asks for its own sections. */
export const KINDS = ['concept', 'comparison', 'design', 'troubleshooting', 'hands-on', 'story'] as const;
/** The one scale of difficulty, easiest first. */
export const LEVELS = ['foundation', 'intermediate', 'senior'] as const;
/** How often interviewers ask it, from the plan's counted reports. */
export const FREQUENCIES = ['often', 'sometimes', 'rarely'] as const;

/** A vendor's page that proves a claim. */
export const sourceSchema = z.strictObject({
  title: textSchema,
  url: httpsSchema,
});

/** Front matter of one question; word counts and references are checked with the whole pack at hand. */
export const questionSchema = z.strictObject({
  /** Permanent and unique: cards, progress and links use it. */
  id: keySchema,
  /** As an interviewer says it. */
  question: textSchema.max(QUESTION_MAX_LENGTH, `shorten it to ${QUESTION_MAX_LENGTH} characters: an interviewer says it in one breath`),
  /** Other wordings; searchable. */
  alsoAsked: z.array(textSchema).max(5, 'keep the five most different wordings').superRefine(noTwins()).default([]),
  /** What somebody types who has not read the answer: symptoms, error texts, old names. Searched, never shown as prose. */
  keywords: z.array(textSchema).max(10, 'keep the ten that differ most from the question').superRefine(noTwins()).default([]),
  /** Standard terms that a good answer contains. */
  terms: z
    .array(textSchema)
    .min(2, 'name at least two, or leave the field out')
    .max(6, 'keep the six that an interviewer listens for')
    .superRefine(noTwins())
    .default([]),
  /** A key of topics.yaml. */
  topic: keySchema,
  kind: z.enum(KINDS),
  level: z.enum(LEVELS),
  asked: z.enum(FREQUENCIES),
  /** Position among the core questions of the pack, from 1. */
  core: z.int().min(1).optional(),
  /** The sentence to say first; inline Markdown. */
  oneLine: textSchema,
  /** The spoken answer; inline Markdown. */
  short: textSchema,
  /** Keys of tools.yaml. */
  tools: z.array(keySchema).superRefine(noTwins()).default([]),
  /** Ids the interviewer is likely to ask next, in that order; a pack of one question alone may have none. */
  followUps: z.array(keySchema).superRefine(noTwins()).default([]),
  /** Version range by tool key, for whatever the answer depends on. */
  versions: z.record(keySchema, textSchema).default({}),
  /** The vendor's own pages that prove the claims. */
  sources: z.array(sourceSchema).superRefine(noTwins('url')).default([]),
  /** Day of the last check against the sources. */
  reviewed: daySchema,
});

/** Longest question, in characters, of a pack of the plain standard: lists of strangers have whole situations as questions. */
export const PLAIN_QUESTION_MAX_LENGTH = 300;

/** Front matter of a question in a pack of the plain standard: whatever a full entry has, it may have, and needs the question alone. */
export const plainQuestionSchema = questionSchema
  .partial({ id: true, topic: true, kind: true, level: true, asked: true, oneLine: true, short: true, reviewed: true })
  .extend({
    question: textSchema.max(PLAIN_QUESTION_MAX_LENGTH, `shorten it to ${PLAIN_QUESTION_MAX_LENGTH} characters, and tell the situation in the answer`),
    /** Place among the questions of its topic, from 1: a list has its own order. */
    place: z.int().min(1).optional(),
  });

/** A question's front matter after defaults; what a plain entry does not say is undefined. */
export type QuestionMeta = z.infer<typeof plainQuestionSchema> & { id: string; topic: string };
export type Kind = (typeof KINDS)[number];
