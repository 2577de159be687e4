import postcss from 'postcss';

/** The custom properties of a style sheet, as they are written. */
export function readTokens(tokens: string): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  postcss.parse(tokens).walkDecls(/^--/, ({ prop, value }) => void values.set(prop, value));
  return values;
}

/** A value with every token in it replaced by what it means; throws where one is not defined, and names `what` uses it. */
export function resolveTokens(value: string, values: ReadonlyMap<string, string>, what: string): string {
  return value.replaceAll(/var\(\s*(--[\w-]+)\s*\)/g, (_, name: string) => {
    const found = values.get(name);
    if (found === undefined) throw new Error(`The styles of ${what} use ${name}, which the tokens do not define.`);
    return resolveTokens(found, values, what);
  });
}

/** A value for one scheme: `light-dark(a, b)` is a or b. */
export function chooseScheme(value: string, scheme: 'light' | 'dark'): string {
  return value.replaceAll(/light-dark\(([^(),]*(?:\([^()]*\))?),\s*([^(),]*(?:\([^()]*\))?)\)/g, (...match: string[]) =>
    match[scheme === 'light' ? 1 : 2]!.trim(),
  );
}
