import { PackError, type Finding } from './findings.ts';

/** Raised for what can go wrong without a fault of the code; the message says what happened and what to do. */
export class ExpectedError extends Error {
  override name = 'ExpectedError';
}

/**
 * Ends the process with exit code 1 and the report alone on stderr: of findings in the pack, or of an expected error. Any
 * other error is a fault of the code and is thrown on, with its stack. Tasks of `onEnd` are done before the process ends.
 */
export function refuse(problem: unknown): never {
  const error = Array.isArray(problem) ? new PackError(problem as readonly Finding[]) : problem;
  const report = describeExpected(error);
  if (report === undefined) throw error;
  process.stderr.write(`${report}\n`);
  // Astro's command line would print a stack trace around an error that is thrown.
  process.exit(1);
}

/** What an expected error has to say: a report of findings, or a sentence for a file system's refusal; undefined for any other error. */
export function describeExpected(error: unknown): string | undefined {
  if (error instanceof PackError || error instanceof ExpectedError) return error.message;
  if (!(error instanceof Error) || !('code' in error) || !('syscall' in error)) return undefined;
  const { path, dest } = error as NodeJS.ErrnoException & { dest?: string };
  const place = dest ?? path ?? 'a file';
  switch (error.code) {
    case 'ENOSPC':
      return `No room is left on the disk of ${place}. Free some, then run the command again.`;
    case 'EDQUOT':
      return `Your quota on the disk of ${place} is used up. Free some room, then run the command again.`;
    case 'EACCES':
    case 'EPERM':
      return `${place} may not be read or written by this user. Change its permissions, then run the command again.`;
    case 'EROFS':
      return `${place} is on a disk that may only be read. Use another place, or mount the disk for writing.`;
    case 'EMFILE':
    case 'ENFILE':
      return `Too many files are open to open ${place}. Raise the limit ("ulimit -n 4096"), then run the command again.`;
    default:
      return undefined;
  }
}
