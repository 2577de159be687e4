/** Words of a text, in lower case, with how often each is there; tags and comments of HTML are no words. */
export function countEachWord(texts: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const [word] of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
      const key = word.toLowerCase();
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
}

/** Names of the tags that an import takes away. */
const TAGS = /<\/?(?:details|summary|br|b|strong|p|div)\b[^>]*>/gi;

/**
 * Words of the sources that are neither in what is written nor in what was left out, each as often as it is missing. What was written and
 * left out together must have every word of the sources at least as often as they do.
 */
export function findLostWords(sources: Iterable<string>, kept: Iterable<string>): { word: string; times: number }[] {
  const clean = (texts: Iterable<string>): string[] => [...texts].map((text) => text.replaceAll(TAGS, ' '));
  const have = countEachWord(clean(kept));
  return [...countEachWord(clean(sources))].flatMap(([word, times]) => {
    const missing = times - (have.get(word) ?? 0);
    return missing > 0 ? [{ word, times: missing }] : [];
  });
}
