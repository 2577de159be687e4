/** Words that style sheets may name. */
type StyleWords = Readonly<Record<string, unknown>>;

/** Resolves `words(name)` in style sheets to what that name is in the pack's language: a style can not ask its page for it in the margin of paper. */
export function styleWords(words: StyleWords) {
  return {
    name: 'answerpack-style-words',
    enforce: 'pre' as const,
    transform(code: string, id: string): string | undefined {
      if (!/\.css(?:\?|$)/.test(id) || !code.includes('words(')) return undefined;
      return fillWords(code, words);
    },
  };
}

/** A style sheet with its words; throws for a name that the language does not have. */
export function fillWords(css: string, words: StyleWords): string {
  return css.replaceAll(/\bwords\((\w+)\)/g, (_, name: string) => {
    const word = words[name];
    if (typeof word !== 'string') throw new Error(`A style sheet asks for the word "${name}", which the language does not have. Add it to src/words.`);
    return word;
  });
}
