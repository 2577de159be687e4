/** Address of a lab file's page, without the site's base; a leading dot is spelled out, as some hosts drop such folders. */
export function labAddress(path: string): string {
  return `/lab/${path.replaceAll(/(^|\/)\./g, '$1dot-')}/`;
}
