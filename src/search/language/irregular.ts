/** Reads a list of forms that no ending explains, each with its plain form: `ran:run`. */
export function readIrregular(list: string): ReadonlyMap<string, string> {
  return new Map(list.split(/\s+/).map((pair) => pair.split(':') as [string, string]));
}

/** The forms by the stem of their plain form. */
export function groupForms(irregular: ReadonlyMap<string, string>, stem: (word: string) => string): ReadonlyMap<string, readonly string[]> {
  const forms = new Map<string, string[]>();
  for (const [form, plain] of irregular) forms.set(stem(plain), [...(forms.get(stem(plain)) ?? []), form]);
  return forms;
}

/** The words of a list, which may stand on several lines. */
export function readWordList(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
