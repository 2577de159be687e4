import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Checker, Verdict } from './checker.ts';
import { findRow, TABLE } from './table.ts';
import { findSecrets } from '../../src/text/find-secrets.ts';
import { hashFile } from '../../src/node/hash-file.ts';
import { listFiles } from '../../src/node/list-files.ts';
import { recordPath, type LabRecord } from '../../src/lab/record.ts';
import { packDirectory } from '../../src/node/pack-directory.ts';

/** One line of the report. */
interface Line {
  file: string;
  text: string;
  result: 'passed' | 'rejected' | 'not-run' | 'unmarked';
}

/** What a run found: its lines, the record it would write, and what stands in its way. */
export interface LabReport {
  lines: Line[];
  record: LabRecord;
  rejected: number;
  notRun: number;
}

/** Runs every checker of the table over the lab; two at a time, as the machines have two cores. */
export async function checkLab(lab: string): Promise<LabReport> {
  const files = listFiles(lab);
  const work = new Map<Checker, string[]>();
  for (const file of files) for (const checker of findRow(file)?.checkers ?? []) work.set(checker, [...(work.get(checker) ?? []), file]);
  const versions = new Map<string, string>();
  const verdicts: Verdict[] = [];
  const queue = [...work];
  const runNext = async (): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const [checker, own] = next;
      const version = await checker.version();
      if (version !== null) versions.set(checker.name, version);
      verdicts.push(...(await checker.check(lab, own)));
    }
  };
  await Promise.all([runNext(), runNext()]);
  return report(lab, files, verdicts, versions);
}

async function report(lab: string, files: string[], verdicts: Verdict[], versions: Map<string, string>): Promise<LabReport> {
  const lines: Line[] = [];
  const record: LabRecord = {};
  for (const file of files) {
    const row = findRow(file);
    if (!row) {
      lines.push({
        file,
        result: 'rejected',
        text: 'no row of tests/lab/table.ts matches it. Add a row with its checker, or with the reason why none can vouch for it.',
      });
      continue;
    }
    for (const { line, name } of await findSecrets(readFileSync(join(lab, file), 'utf8'))) {
      lines.push({ file, result: 'rejected', text: `line ${line} looks like ${name}. Reference a secret by name, and revoke this one if it was ever real.` });
    }
    const own = row.checkers.flatMap((checker): Line[] => {
      const said = verdicts.filter((verdict) => verdict.checker === checker.name && verdict.file === file);
      const title = [checker.name, versions.get(checker.name)].filter(Boolean).join(' ');
      if (said.length === 0)
        return [{ file, result: 'rejected', text: `${title} said nothing of it. Its row sends it to a checker that does not know such files.` }];
      return said.map(({ result, message }) => ({
        file,
        result,
        text: result === 'passed' ? `passed, ${title}` : result === 'not-run' ? `not run: ${message}` : `rejected by ${title}: ${message}`,
      }));
    });
    lines.push(...own);
    if (row.unmarked !== undefined) lines.push({ file, result: 'unmarked', text: `shown without the mark: ${row.unmarked}` });
    if (own.every((line) => line.result === 'passed')) {
      const checkedBy = row.checkers.map((checker) => `${checker.name} ${versions.get(checker.name)}`);
      record[file] = {
        hash: hashFile(join(lab, file)),
        checkedBy: row.unmarked === undefined ? checkedBy : [],
        ...(row.unmarked === undefined ? {} : { unmarked: row.unmarked }),
      };
    }
  }
  return {
    lines,
    record,
    rejected: lines.filter((line) => line.result === 'rejected').length,
    notRun: lines.filter((line) => line.result === 'not-run').length,
  };
}

/** The command: prints a line for each file and checker, writes the record of a whole, passing run; answers the exit code. */
async function run(): Promise<number> {
  const pack = packDirectory();
  const { lines, record, rejected, notRun } = await checkLab(join(pack, 'lab'));
  for (const { file, text } of lines) console.log(`${file}: ${text}`);
  const proven = Object.values(record).filter((entry) => entry.checkedBy.length > 0).length;
  console.log(
    `\n${proven} files proven, ${Object.keys(record).length - proven} shown without the mark, ${rejected} rejections, ${notRun} not run, ${TABLE.length} rows in the table`,
  );
  if (rejected > 0) return 1;
  if (notRun > 0) {
    console.log('The record stays as it was: a tool that did not run has proven nothing.');
    return process.env['CI'] === undefined ? 0 : 1;
  }
  writeFileSync(recordPath(pack), `${JSON.stringify(record, null, 2)}\n`);
  return 0;
}

if (import.meta.main) process.exitCode = await run();
