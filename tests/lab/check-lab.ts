import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatReport, PackError } from '../../src/findings/findings.ts';
import { refuse } from '../../src/findings/refuse.ts';
import { recordPath, type LabRecord } from '../../src/lab/record.ts';
import { hashFile } from '../../src/node/hash-file.ts';
import { checkPackFolder, packDirectory } from '../../src/node/pack-directory.ts';
import { findSecrets } from '../../src/text/find-secrets.ts';
import { runChecker, type Checker, type Verdict } from './checker.ts';
import { planChecks, type Plan } from './plan.ts';
import { findCheckers } from './table.ts';

/** One line of the report. */
interface Line {
  file: string;
  text: string;
  result: 'passed' | 'rejected' | 'not-run' | 'unmarked';
}

/** What a run found: its lines, the record it would write, and what is in its way. */
export interface LabReport {
  lines: Line[];
  record: LabRecord;
  rejected: number;
  notRun: number;
}

type Answer = { version: string | null; verdicts: Verdict[]; seconds: number };

/** Runs every checker of a plan over a lab's files; two at a time, as the machines have two cores. */
export async function checkLab(lab: string, plan: Plan): Promise<LabReport> {
  const queue = [
    ...Map.groupBy(
      plan.files.flatMap(({ file, checkers }) => checkers.map((checker) => ({ file, checker }))),
      ({ checker }) => checker,
    ),
  ];
  const answers = new Map<Checker, Answer>();
  const runNext = async (): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const [checker, work] = next;
      const start = performance.now();
      const answer = await runChecker(
        checker,
        lab,
        work.map(({ file }) => file),
        plan.settings[checker.name],
      );
      answers.set(checker, { ...answer, seconds: (performance.now() - start) / 1000 });
    }
  };
  await Promise.all([runNext(), runNext()]);
  return report(lab, plan, answers);
}

async function report(lab: string, plan: Plan, answers: Map<Checker, Answer>): Promise<LabReport> {
  const lines: Line[] = [];
  const record: LabRecord = {};
  for (const { file, checkers, unmarked } of plan.files) {
    const secrets = (await findSecrets(readFileSync(join(lab, file), 'utf8'))).map(({ line, name }): Line => ({
      file,
      result: 'rejected',
      text: `line ${line} looks like ${name}. Reference a secret by name, and revoke this one if it was ever real.`,
    }));
    const own = checkers.flatMap((checker): Line[] => {
      const { version, verdicts } = answers.get(checker)!;
      return verdicts
        .filter((verdict) => verdict.file === file)
        .map(({ result, message }) => {
          const text =
            result === 'passed' ? `passed, ${version}` : result === 'not-run' ? `not run: ${message}` : `rejected by ${checker.name} (${version}): ${message}`;
          return { file, result, text };
        });
    });
    lines.push(...secrets, ...own);
    if (unmarked !== undefined) lines.push({ file, result: 'unmarked', text: `shown without the mark: ${unmarked}` });
    if ([...secrets, ...own].every(({ result }) => result === 'passed')) {
      const versions = checkers.map(async (checker) => (await checker.versionsFor?.(lab, file)) ?? answers.get(checker)!.version!.split(', '));
      const tools = (await Promise.all(versions)).flat();
      const mark = unmarked === undefined ? { checkedBy: [...new Set(tools)] } : { checkedBy: [], unmarked };
      record[file] = { hash: hashFile(join(lab, file)), ...mark };
    }
  }
  const count = (wanted: Line['result']): number => lines.filter(({ result }) => result === wanted).length;
  return { lines, record, rejected: count('rejected'), notRun: count('not-run') };
}

/** The command: prints a line for each file and checker, writes the record of a whole, passing run; answers the exit code. */
async function run(): Promise<number> {
  const pack = packDirectory();
  const fault = checkPackFolder(pack);
  if (fault) refuse(new PackError([{ file: 'PACK', ...fault }], 'the settings'));
  const { plan, findings } = planChecks(pack, await findCheckers());
  if (findings.length > 0) {
    console.log(formatReport(findings));
    return 1;
  }
  const { lines, record, rejected, notRun } = await checkLab(join(pack, 'lab'), plan);
  for (const { file, text } of lines) console.log(`${file}: ${text}`);
  const proven = Object.values(record).filter((entry) => entry.checkedBy.length > 0).length;
  console.log(`\n${proven} files proven, ${Object.keys(record).length - proven} shown without the mark, ${rejected} rejections, ${notRun} not run`);
  if (rejected > 0) return 1;
  if (notRun > 0) {
    console.log('The record stays as it was: a tool that did not run has proven nothing.');
    return process.env['CI'] === undefined ? 0 : 1;
  }
  if (plan.files.length > 0) writeFileSync(recordPath(pack), `${JSON.stringify(record, null, 2)}\n`);
  return 0;
}

if (import.meta.main) process.exitCode = await run();
