const MARK = /^\s*(?:[-*+>]\s+|\d+[.)]\s+)*(`{3,}|~{3,})(.*)$/;

/** Follows fenced code line by line, also inside lists and quotes. */
export class Fence {
  #open: string | undefined;

  /** Whether this line is one of fenced code, its fences included; lines are handed over in order. */
  takes(line: string): boolean {
    const [, ticks, rest = ''] = MARK.exec(line) ?? [];
    if (this.#open !== undefined) {
      if (ticks?.startsWith(this.#open) && rest.trim() === '') this.#open = undefined;
      return true;
    }
    // Backticks behind backticks on one line are code within a sentence.
    if (ticks === undefined || (ticks.startsWith('`') && rest.includes('`'))) return false;
    this.#open = ticks;
    return true;
  }

  /** Whether the next line is inside of fenced code. */
  get isOpen(): boolean {
    return this.#open !== undefined;
  }
}
