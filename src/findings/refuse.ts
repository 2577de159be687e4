import { formatReport, type Finding } from './findings.ts';

/** Ends the command with the report alone, on standard error, and exit code 1: nothing of it is a fault of the program. */
export function refuse(findings: readonly Finding[]): never {
  process.stderr.write(`${formatReport(findings)}\n`);
  process.exit(1);
}
