/** Whether a value has keys: a map or a list. */
export function hasKeys(value: unknown): value is Record<string | number, unknown> {
  return typeof value === 'object' && value !== null;
}

/** The text under a key of a value of unknown shape; undefined where there is none. */
export function textAt(value: unknown, key: string): string | undefined {
  const found = hasKeys(value) ? value[key] : undefined;
  return typeof found === 'string' ? found : undefined;
}

/** What an error says, also one from another realm (`node:vm`), which is no instance of this realm's Error. */
export function messageOf(error: unknown): string {
  return textAt(error, 'message') ?? String(error);
}
