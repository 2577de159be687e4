import { matchesGlob } from 'node:path';
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
import { checker as masking } from './masking/checker.ts';
import { checker as promtool } from './promtool/checker.ts';
import { checker as rollbackScripts } from './rollback-scripts/checker.ts';
import { checker as shellcheck } from './shellcheck/checker.ts';
import { checker as terraform } from './terraform/checker.ts';
import { checker as vaultPolicy } from './vault-policy/checker.ts';
import { checker as yamllint } from './yamllint/checker.ts';

/** Which tools prove which files of the lab; the first row that matches a file counts. */
export interface Row {
  /** Patterns of paths below the lab folder. */
  files: string[];
  checkers: Checker[];
  /** Why no tool can vouch for these files; they are shown without the mark, though the checkers of the row still run. */
  unmarked?: string;
}

/** The one table: a file that no row matches fails the check. */
export const TABLE: readonly Row[] = [
  { files: ['alertmanager/*'], checkers: [amtool, yamllint] },
  { files: ['ansible/ansible.cfg'], checkers: [], unmarked: 'no tool here rejects a wrong setting in it' },
  { files: ['ansible/**/*.j2'], checkers: [ansible] },
  { files: ['ansible/**'], checkers: [ansible, yamllint] },
  { files: ['argocd/*.yaml', 'kubernetes/**/*.yaml'], checkers: [kubernetes, yamllint] },
  { files: ['docker/**', 'docker/**/.*'], checkers: [dockerfile] },
  { files: ['github-actions/*.yml'], checkers: [actionlint, yamllint] },
  { files: ['grafana/*.json'], checkers: [grafana] },
  { files: ['helm/**/*.tpl', 'helm/**/templates/*.yaml', 'helm/**/*.json'], checkers: [helm] },
  { files: ['helm/**/*.yaml'], checkers: [helm, yamllint] },
  { files: ['jenkins/*'], checkers: [jenkinsfile] },
  { files: ['logging/fluent-bit.yaml'], checkers: [yamllint], unmarked: 'only its YAML is checked; Fluent Bit itself is not at hand' },
  {
    files: ['logging/logstash.conf'],
    checkers: [],
    unmarked: 'our own test runs its masking expression over the samples beside it; Logstash itself is not at hand',
  },
  { files: ['logging/masking-samples.yaml'], checkers: [masking] },
  { files: ['logging/*'], checkers: [], unmarked: 'no tool was found that checks it' },
  { files: ['prometheus/**/*.yaml'], checkers: [promtool, yamllint] },
  { files: ['scripts/*.sh'], checkers: [shellcheck, rollbackScripts] },
  { files: ['security/*.yaml', 'security/.*.yaml'], checkers: [yamllint], unmarked: 'only its YAML is checked; Trivy itself is not at hand' },
  { files: ['security/sonar-project.properties'], checkers: [], unmarked: 'no tool was found that checks it' },
  { files: ['terraform/site/functions/*.cases.json'], checkers: [], unmarked: 'they are the cases that the function beside it is run with' },
  { files: ['terraform/site/functions/*.js'], checkers: [cloudfrontFunction] },
  { files: ['terraform/**'], checkers: [terraform] },
  { files: ['vault/*'], checkers: [vaultPolicy] },
];

/** The row of a file, or undefined where the table has none. */
export function findRow(file: string): Row | undefined {
  return TABLE.find((row) => row.files.some((pattern) => matchesGlob(file, pattern)));
}
