/** Addresses of a pack's pages, without the site's base: a page puts the base before them when it links. */

export function questionPath(slug: string): string {
  return `/questions/${slug}/`;
}

export function topicPath(key: string): string {
  return `/topics/${key}/`;
}

export function toolPath(key: string): string {
  return `/tools/${key}/`;
}

export function diagramPath(slug: string): string {
  return `/architecture/${slug}/`;
}

/** Of the drawing alone, as an SVG file. */
export function drawingPath(slug: string): string {
  return `/architecture/${slug}.svg`;
}

/** A picture that a plain entry of a topic shows. */
export function imagePath(topic: string, name: string): string {
  return `/images/${topic}/${name}`;
}

export function sheetPath(slug: string): string {
  return `/sheets/${slug}/`;
}

/** The plans of every pack: when the interview is. */
export const PLAN_SLUGS = ['tomorrow', 'three-days', 'week', 'two-weeks'] as const;
export type PlanSlug = (typeof PLAN_SLUGS)[number];

export function planPath(slug: PlanSlug): string {
  return `/plans/${slug}/`;
}

/** Practice with a choice of questions, written as `choice.ts` reads it: `plan.week.2`, `questions.core-01`. */
export function practicePath(set: string): string {
  return `/practice/?set=${encodeURIComponent(set)}`;
}

/** The choice of sheets with a set of questions chosen, as `practicePath` writes it. */
export function chosenSheetPath(set: string): string {
  return `/sheets/?set=${encodeURIComponent(set)}`;
}
