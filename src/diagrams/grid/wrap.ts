/** A text in as few lines as its width allows, of about equal length. */
export function wrapText(text: string, width: number, measure: (text: string) => number): string[] {
  const words = text.split(' ').filter((word) => word !== '');
  const widest = Math.max(...words.map(measure), 0);
  const lines = breakLines(words, width, measure);
  let narrow = Math.max(width, widest);
  while (narrow - 4 >= widest && breakLines(words, narrow - 4, measure).length === lines.length) narrow -= 4;
  return breakLines(words, narrow, measure);
}

function breakLines(words: readonly string[], width: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const longer = lines.length === 0 ? undefined : `${lines.at(-1)} ${word}`;
    if (longer !== undefined && measure(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
