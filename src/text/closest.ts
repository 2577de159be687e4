/** Number of insertions, deletions, substitutions and swaps of neighbours that turn one word into the other. */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let best = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, beforeLast[j - 2]! + 1);
      row.push(best);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length]!;
}

/** The candidate nearest to a word, when it is near enough to be a slip (a third of the word's length, at least one). */
export function findClosest(word: string, candidates: Iterable<string>): string | undefined {
  const limit = Math.max(1, Math.floor(word.length / 3));
  let best: string | undefined;
  let bestDistance = limit + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= bestDistance) continue;
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** "Did you mean x?" with a list of what is allowed, as the remedy of a finding. */
export function suggest(word: string, allowed: readonly string[]): string {
  const closest = findClosest(word, allowed);
  if (closest !== undefined) return `Did you mean "${closest}"?`;
  const choices = [...new Set(allowed)];
  if (choices.length === 0) return 'The pack has none yet; add it first';
  const shown = choices.slice(0, 12).join(', ');
  return `Use one of: ${shown}${choices.length > 12 ? `, and ${choices.length - 12} more` : ''}`;
}
