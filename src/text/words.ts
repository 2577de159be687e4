/** Text without inline Markdown: what a reader sees and a speaker says. */
export function stripMarkdown(text: string): string {
  return text
    .replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/`([^`]*)`/g, '$1')
    .replaceAll(/(\*\*|__|\*|(?<!\w)_|_(?!\w))/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** Number of words a speaker says: runs of characters between spaces that hold a letter or digit. */
export function countWords(text: string): number {
  return stripMarkdown(text)
    .split(' ')
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Seconds it takes to say so many words at so many words a minute, rounded to five. */
export function speakingSeconds(words: number, wordsPerMinute: number): number {
  return Math.max(5, Math.round(((words / wordsPerMinute) * 60) / 5) * 5);
}

/** `35 s` under 90 seconds, else whole minutes: `3 min`. */
export function formatDuration(seconds: number): string {
  return seconds < 90 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
}
