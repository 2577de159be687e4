import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { checker as actionlint } from './actionlint/checker.ts';
import { checker as amtool } from './amtool/checker.ts';
import { checker as ansible } from './ansible/checker.ts';
import type { Checker } from './checker.ts';
import { checker as cloudfrontFunction } from './cloudfront-function/checker.ts';
import { checker as dockerfile } from './dockerfile/checker.ts';
import { checker as grafana } from './grafana/checker.ts';
import { checker as helm } from './helm/checker.ts';
import { checker as jenkinsfile } from './jenkinsfile/checker.ts';
import { checker as kubernetes } from './kubernetes/checker.ts';
import { checker as promtool } from './promtool/checker.ts';
import { checker as python } from './python/checker.ts';
import { checker as recording } from './recording/checker.ts';
import { checker as shellcheck } from './shellcheck/checker.ts';
import { checker as terraform } from './terraform/checker.ts';
import { checker as vaultPolicy } from './vault-policy/checker.ts';
import { checker as yamllint } from './yamllint/checker.ts';

/** The checkers that serve any pack, the slowest first; which files each proves is said in the pack's lab.yaml. */
const CHECKERS: readonly Checker[] = [
  recording,
  terraform,
  ansible,
  dockerfile,
  grafana,
  helm,
  jenkinsfile,
  kubernetes,
  actionlint,
  amtool,
  cloudfrontFunction,
  promtool,
  python,
  shellcheck,
  vaultPolicy,
  yamllint,
];

/** All checkers that a row of lab.yaml may name: those above, and what the tests of the project's own pack add. */
export async function findCheckers(): Promise<readonly Checker[]> {
  // A project whose pack needs no checks of its own has no such file.
  const own = join(import.meta.dirname, '../content/lab/table.ts');
  if (!existsSync(own)) return CHECKERS;
  const { checkers } = (await import(own)) as { checkers: readonly Checker[] };
  return [...checkers, ...CHECKERS];
}
