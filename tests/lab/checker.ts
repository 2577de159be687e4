/** What one checker said about one lab file. */
export interface Verdict {
  /** Path below the lab folder, with forward slashes. */
  file: string;
  /** Name of the checker, as in the table. */
  checker: string;
  result: 'passed' | 'rejected' | 'not-run';
  /** Empty when passed; otherwise what the tool said (file, line, reason), trimmed. */
  message: string;
}

/** One tool that proves something about a kind of lab file. */
export interface Checker {
  /** The tool's name as a reader would type it: `promtool`. */
  name: string;
  /** One sentence for readers: what a pass proves, and what it does not. */
  proves: string;
  /** What brings the tool where it is missing: `Debian package prometheus` or `npm package dockerfile-utils`. */
  broughtBy: string;
  /** The tool's version, or null where the tool is not on this machine. Never throws. */
  version(): Promise<string | null>;
  /** Checks the files and answers one verdict for each; throws only on its own faults. */
  check(labDirectory: string, files: string[]): Promise<Verdict[]>;
}
