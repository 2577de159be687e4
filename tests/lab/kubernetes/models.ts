// Finds the kubernetes-models class of an object and lets it validate the object.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { textAt } from '../narrow.ts';
import { finding, list } from './documents.ts';
import type { Finding, LabObject, Path } from './documents.ts';

const require = createRequire(import.meta.url);

/** The npm package for each API group that Kubernetes itself does not define. */
const customGroups: Record<string, string> = {
  'argoproj.io': '@kubernetes-models/argo-cd',
  'monitoring.coreos.com': '@kubernetes-models/prometheus-operator',
  'external-secrets.io': '@kubernetes-models/external-secrets',
};

/** The folder of an installed npm package, or null. Reads no `exports`, so it works for packages that have only `import`. */
export function packageFolder(name: string): string | null {
  const folders = require.resolve.paths(name) ?? [];
  return folders.map((folder) => join(folder, name)).find((folder) => existsSync(join(folder, 'package.json'))) ?? null;
}

/** The version of an installed npm package, or null. */
export function packageVersion(name: string): string | null {
  const folder = packageFolder(name);
  if (folder === null) return null;
  return (JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }).version;
}

/** Where an object's model is: a module path, or why there is none. */
export type Located = { found: 'model'; path: string } | { found: 'missing-package'; packageName: string } | { found: 'unknown-kind' };

/** Locates the model of an apiVersion and kind. */
export function locate(apiVersion: string, kind: string): Located {
  const group = apiVersion.includes('/') ? (apiVersion.split('/')[0] ?? '') : '';
  const packageName = customGroups[group] ?? 'kubernetes-models';
  const folder = packageFolder(packageName);
  if (folder === null) return { found: 'missing-package', packageName };
  if (!/^[A-Za-z]+$/.test(kind) || !/^[a-z0-9./-]+$/.test(apiVersion)) return { found: 'unknown-kind' };
  const path = join(folder, apiVersion, `${kind}.js`);
  return existsSync(path) ? { found: 'model', path } : { found: 'unknown-kind' };
}

interface AjvError {
  instancePath: string;
  message?: string;
  keyword: string;
}

function isAjvError(value: unknown): value is AjvError {
  return textAt(value, 'instancePath') !== undefined && textAt(value, 'keyword') !== undefined;
}

/** Every complaint of the model's own validator: required fields, types, enums, quantities, formats. */
export async function validate(object: LabObject, path: string): Promise<Finding[]> {
  const module = (await import(/* @vite-ignore */ pathToFileURL(path).href)) as Record<string, new (data: unknown) => { validate(): void }>;
  const Model = module[object.kind];
  if (Model === undefined) return [finding(object, [], `has no model in ${path}`)];
  try {
    new Model(object.value).validate();
    return [];
  } catch (error) {
    const errors = list(error, 'errors').filter(isAjvError);
    if (errors.length === 0) throw error;
    // "oneOf" and "anyOf" only repeat what their branches have said.
    const telling = errors.filter((one) => one.keyword !== 'oneOf' && one.keyword !== 'anyOf');
    const byField = Map.groupBy(telling.length > 0 ? telling : errors, (one) => one.instancePath);
    return [...byField].map(([pointer, ones]) => finding(object, toPath(pointer), ones.map((one) => one.message ?? one.keyword).join(' or ')));
  }
}

function toPath(pointer: string): Path {
  const steps = pointer.split('/').slice(1);
  return steps.map((step) => (/^\d+$/.test(step) ? Number(step) : step.replaceAll('~1', '/').replaceAll('~0', '~')));
}
