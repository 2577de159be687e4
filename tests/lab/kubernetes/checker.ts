// Checks plain Kubernetes manifests and those of Argo CD, the Prometheus operator and External Secrets.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Checker, Verdict } from '../checker.ts';
import { checkManifests, sentence } from './check.ts';
import { packageVersion } from './models.ts';

const name = 'kubernetes-models';

/** Every object's shape by two tools and our rules about removed APIs, selectors, RBAC and Pod Security. */
export const checker: Checker = {
  name,
  proves:
    'Each object has the fields, types, enums and quantities of its API (validated by kubernetes-models and compiled as a TypeScript literal, which refuses unknown fields); our own rules add removed APIs, selectors that match, ports that exist, RBAC without wildcards and Pod Security "restricted". It does not prove that a cluster admits or runs it.',
  broughtBy:
    'npm packages kubernetes-models, @kubernetes-models/argo-cd, @kubernetes-models/prometheus-operator, @kubernetes-models/external-secrets and typescript',

  version() {
    return Promise.resolve(toolVersion());
  },

  async check(labDirectory: string, files: string[]): Promise<Verdict[]> {
    if (toolVersion() === null) return files.map((file) => ({ file, checker: name, result: 'not-run', message: `missing: ${checker.broughtBy}` }));
    const manifests = await Promise.all(files.map(async (file) => ({ file, text: await readFile(join(labDirectory, file), 'utf8') })));
    const outcomes = await checkManifests(manifests);
    return outcomes.map(({ file, objects, findings, missing }): Verdict => {
      const faults = findings.map(sentence);
      if (objects === 0 && faults.length === 0) faults.push(`${file}: holds no Kubernetes object`);
      if (faults.length > 0) return { file, checker: name, result: 'rejected', message: faults.join('\n') };
      if (missing.length > 0) return { file, checker: name, result: 'not-run', message: `missing: npm package ${[...new Set(missing)].join(', ')}` };
      return { file, checker: name, result: 'passed', message: '' };
    });
  },
};

function toolVersion(): string | null {
  const models = packageVersion('kubernetes-models');
  const compiler = packageVersion('typescript');
  return models === null || compiler === null ? null : `${models} (TypeScript ${compiler})`;
}
