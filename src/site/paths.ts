/** Address of a page under the site's base path: `/questions/x/` becomes `/base/questions/x/`. */
export function toPath(path: string): string {
  const base = import.meta.env.BASE_URL ?? '/';
  return `${base.replace(/\/$/, '')}${path}`;
}

/** Address of a question's page. */
export function questionPath(slug: string): string {
  return toPath(`/questions/${slug}/`);
}

/** Address of a topic's page. */
export function topicPath(key: string): string {
  return toPath(`/topics/${key}/`);
}

/** Address of a diagram's own page. */
export function diagramPath(slug: string): string {
  return toPath(`/architecture/${slug}/`);
}

/** Address of a tool's page. */
export function toolPath(key: string): string {
  return toPath(`/tools/${key}/`);
}
