/** A file of a list of questions, as text with lines that end in "\n". */
export interface Source {
  /** Path as the report names it: below the folder that was given, or the name of the file that was given alone. */
  path: string;
  text: string;
}

/** A piece of a source, by lines from 1; `endLine` is its last. */
export interface Place {
  file: string;
  line: number;
  endLine: number;
}

/** What of a source became no part of the pack, whole, and why. */
export interface LeftOut extends Place {
  text: string;
  why: string;
}
