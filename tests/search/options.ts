import { ExpectedError } from '../../src/findings/refuse.ts';
import { suggest } from '../../src/text/closest.ts';

/** What the command was asked for. */
export interface Options {
  /** Whether to list the queries whose first result was not right. */
  misses: boolean;
  /** The only kind of queries to run; undefined for all. */
  kind: string | undefined;
}

const USAGE =
  'Flags are --misses, which lists what was not found first, and --kind=alias, which runs one kind of queries: npm run search:eval -- --misses --kind=alias';

/** Reads the command's flags; throws ExpectedError with the right ones for any other, and with the kinds for a kind that no query has. */
export function readOptions(flags: readonly string[], kinds: readonly string[]): Options {
  const options: Options = { misses: false, kind: undefined };
  for (const flag of flags) {
    const kind = /^--kind=(.*)$/s.exec(flag)?.[1];
    if (flag === '--misses') options.misses = true;
    else if (kind === undefined) throw new ExpectedError(`${flag}: there is no such flag. ${USAGE}`);
    else if (!kinds.includes(kind)) throw new ExpectedError(`${flag}: no query is of this kind. ${suggest(kind, kinds)}`);
    else if (options.kind !== undefined && options.kind !== kind)
      throw new ExpectedError(`${flag}: --kind=${options.kind} is given already. Name one kind, or none for all.`);
    else options.kind = kind;
  }
  return options;
}
