/** Classes that scripts look for, or have as a word of their own, and never add. */
const NEVER_ADDED = new Set(['.command', '.diagram']);

/** An opening tag: its element and its attributes. */
const TAG = /<([a-z][\w-]*)([^>"]*(?:"[^"]*"[^>"]*)*)>/gi;

/** The elements (`table`), classes (`.lead`) and ids (`#sources`) of a page; what stands in its scripts and style sheets is none. */
export function collectNames(html: string): Set<string> {
  const names = new Set<string>();
  const seen = new Set<string>();
  TAG.lastIndex = 0;
  for (let match = TAG.exec(html); match; match = TAG.exec(html)) {
    const tag = match[1]!.toLowerCase();
    names.add(tag);
    if (tag === 'script' || tag === 'style') TAG.lastIndex = findEnd(html, tag, TAG.lastIndex);
    const attributes = match[2]!;
    // Most tags of a page have the attributes of another.
    if (attributes === '' || seen.has(attributes)) continue;
    seen.add(attributes);
    const [, classes = ''] = /\sclass="([^"]*)"/.exec(attributes) ?? [];
    for (const name of classes.split(/\s+/)) names.add(`.${name}`);
    const [, id] = /\sid="([^"]*)"/.exec(attributes) ?? [];
    if (id !== undefined) names.add(`#${id}`);
  }
  return names;
}

/** Every word of the site's scripts, as an element, a class and an id: scripts may add them to a page. */
export function collectAdded(scripts: string): Set<string> {
  const names = new Set<string>();
  for (const [word] of scripts.matchAll(/[a-z_][\w-]*/gi)) for (const mark of ['', '.', '#']) if (!NEVER_ADDED.has(mark + word)) names.add(mark + word);
  return names;
}

function findEnd(html: string, tag: string, from: number): number {
  const end = html.indexOf(`</${tag}>`, from);
  return end < 0 ? html.length : end;
}
