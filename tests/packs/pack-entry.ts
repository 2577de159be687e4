/** A question of a full pack as /pack.json tells it. */
export interface PackEntry {
  id: string;
  address: string;
  question: string;
  alsoAsked: string[];
  keywords: string[];
  terms: string[];
  topic: string;
  kind: string;
  level: string;
  asked: string;
  core: number | null;
  oneLine: string;
  short: string;
  followUps: string[];
  tools: string[];
  reviewed: string;
}

/** What a plain entry may leave out. */
type Optional = 'kind' | 'level' | 'asked' | 'oneLine' | 'short' | 'reviewed';

/** A question of any pack; null is what a plain entry does not say. */
export type AnyEntry = Omit<PackEntry, Optional> & Record<Optional, string | null>;
