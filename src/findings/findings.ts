import { countOf } from '../text/count.ts';

/** One thing wrong in a pack: what and where, and how to mend it. */
export interface Finding {
  /** Path as the author knows it, relative to the pack's folder. */
  file: string;
  /** Line in that file, from 1, where it is known. */
  line?: number | undefined;
  /** Front-matter key, section or attribute at fault. */
  field?: string | undefined;
  /** What is wrong, without a full stop at its end. */
  problem: string;
  /** What to write or run instead, as a sentence without a full stop. */
  remedy: string;
}

/** One finding on one line: `file:line field: problem. Remedy.` A remedy that asks keeps its question mark. */
export function formatFinding(finding: Finding): string {
  const place = finding.line === undefined ? finding.file : `${finding.file}:${finding.line}`;
  const field = finding.field === undefined ? '' : ` ${finding.field}`;
  const end = finding.remedy.endsWith('?') ? '' : '.';
  return `${place}${field}: ${finding.problem}. ${finding.remedy}${end}`;
}

/** All findings as one report, sorted by file and line, headed by their number and where they are; an empty string when there are none. */
export function formatReport(findings: readonly Finding[], where = 'the pack'): string {
  if (findings.length === 0) return '';
  const sorted = findings.toSorted((a, b) => compare(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0) || compare(a.problem, b.problem));
  return [`${countOf(findings.length, 'problem')} in ${where}:`, ...sorted.map((finding) => `  ${formatFinding(finding)}`)].join('\n');
}

/** Raised when a pack, its pages or the settings of a build do not allow to publish; the message is the whole report. */
export class PackError extends Error {
  readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[], where?: string) {
    super(formatReport(findings, where));
    this.name = 'PackError';
    this.findings = findings;
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
