/** Address of a page under the site's base path: `/questions/x/` becomes `/base/questions/x/`. */
export function toPath(path: string): string {
  const base = import.meta.env.BASE_URL ?? '/';
  return `${base.replace(/\/$/, '')}${path}`;
}

/** Gives the complete address of each path, `site` being the origin that Astro knows the site by. */
export function toAddressOn(site: URL | undefined): (path: string) => string {
  return (path) => new URL(toPath(path), site ?? 'http://localhost').href;
}
