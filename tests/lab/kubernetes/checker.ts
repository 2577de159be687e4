/**
 * Kubernetes manifests, and those of Argo CD, the Prometheus operator and External Secrets. Each object is checked twice against
 * kubernetes-models: by its validator (types, enums, quantities, required fields), and compiled as a TypeScript literal, since only
 * the compiler refuses unknown fields. Our own rules (rules.ts, pods.ts) add what no schema says.
 * A pass proves the shape of each object, that no beta API is used, and that selectors match, ports and roles exist, RBAC has no
 * wildcard and containers keep to Pod Security "restricted". It does not prove that a cluster admits or runs the object.
 * Setting: `betaApis`, the beta APIs that are used on purpose.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'astro/zod';
import type { Checker } from '../checker.ts';
import { checkManifests } from './manifests.ts';
import { modelVersions } from './models.ts';

const settings = z.strictObject({ betaApis: z.array(z.string().min(1)).default([]) });

/** Files of one or more Kubernetes objects that are applied together. */
export const checker: Checker = {
  name: 'kubernetes',
  proves:
    'Each object has the fields, types, enums and quantities of its API (validated by kubernetes-models and compiled as a TypeScript literal, which refuses unknown fields); our own rules add beta APIs, selectors that match, ports that exist, RBAC without wildcards and Pod Security "restricted". It does not prove that a cluster admits or runs it.',
  broughtBy:
    'npm packages kubernetes-models, @kubernetes-models/argo-cd, @kubernetes-models/prometheus-operator, @kubernetes-models/external-secrets and typescript',
  settings,
  version: async () => modelVersions(),
  async check(lab, files, given) {
    const texts = await Promise.all(files.map((file) => readFile(join(lab, file), 'utf8')));
    const outcomes = await checkManifests(texts, settings.parse(given ?? {}).betaApis);
    return new Map(
      outcomes.map(({ objects, findings }, index) => {
        const said = findings.map(({ line, reason }) => `line ${line}: ${reason}`);
        return [files[index]!, said.length === 0 && objects.length === 0 ? ['holds no Kubernetes object'] : said];
      }),
    );
  },
};
