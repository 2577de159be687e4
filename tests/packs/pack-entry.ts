/** A question as /pack.json tells it. */
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
