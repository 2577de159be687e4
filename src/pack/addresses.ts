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

export function sheetPath(slug: string): string {
  return `/sheets/${slug}/`;
}
