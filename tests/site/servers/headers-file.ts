/** A rule of a file `_headers`: the addresses it is for, and what they are sent with. */
export interface HeaderRule {
  pattern: string;
  headers: Record<string, string>;
}

/** A line may be no longer at Cloudflare, and a file may have no more rules. */
const LONGEST = 2000;
const MOST = 100;

/**
 * Reads a file `_headers` by what Netlify and Cloudflare both take: a path that begins with a slash, with one `*` at its end at most;
 * below it, indented, a header a line. Throws with the line of what one of them would refuse.
 */
export function readHeadersFile(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    const refuse = (why: string): never => {
      throw new Error(`_headers:${index + 1} ${why}`);
    };
    if (line.length > LONGEST) refuse(`has ${line.length} characters, of which Cloudflare reads ${LONGEST}.`);
    if (line.trim() === '' || line.startsWith('#')) continue;
    if (line.startsWith('/')) {
      if (/\*./.test(line) || /[\s:]/.test(line)) refuse(`"${line}" is more than a path with one * at its end.`);
      if (rules.push({ pattern: line, headers: {} }) > MOST) refuse(`is one rule more than the ${MOST} that Cloudflare reads.`);
      continue;
    }
    const [, name, value] = /^ +([A-Za-z][\w-]*): (\S.*)$/.exec(line) ?? refuse(`"${line}" is neither a path nor an indented header.`);
    const { headers } = rules.at(-1) ?? refuse('is a header of no path.');
    if (headers[name!.toLowerCase()] !== undefined) refuse(`gives ${name!} a second time.`);
    headers[name!.toLowerCase()] = value!;
  }
  return rules;
}

/** What a path is sent with: the headers of every rule that matches it; two values of one header are joined by a comma, as Cloudflare does. */
export function headersOf(rules: readonly HeaderRule[], path: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const { pattern, headers } of rules) {
    if (pattern.endsWith('*') ? !path.startsWith(pattern.slice(0, -1)) : path !== pattern) continue;
    for (const [name, value] of Object.entries(headers)) found[name] = found[name] === undefined ? value : `${found[name]}, ${value}`;
  }
  return found;
}
