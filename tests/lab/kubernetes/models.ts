// Finds the kubernetes-models class of an object and lets it validate the object.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { textAt } from '../narrow.ts';
import { allVersions, packageFolder, packageVersion } from '../run-tool.ts';
import { finding, list, type Finding, type LabObject, type Path } from './documents.ts';

/** The npm package for each API group that Kubernetes itself does not define. */
const customGroups: Record<string, string> = {
  'argoproj.io': '@kubernetes-models/argo-cd',
  'monitoring.coreos.com': '@kubernetes-models/prometheus-operator',
  'external-secrets.io': '@kubernetes-models/external-secrets',
};

/** The packages' versions; null where one of them is missing. */
export function modelVersions(): string | null {
  const packages = ['kubernetes-models', ...Object.values(customGroups), 'typescript'].map(packageVersion);
  return packages.includes(null) ? null : allVersions(packages[0]!, packages.at(-1)!);
}

/** The module of an object's model; null where no API has that kind. */
export function locate(apiVersion: string, kind: string): string | null {
  const group = apiVersion.includes('/') ? apiVersion.split('/')[0]! : '';
  if (!/^[A-Za-z]+$/.test(kind) || !/^[a-z0-9./-]+$/.test(apiVersion)) return null;
  const path = join(packageFolder(customGroups[group] ?? 'kubernetes-models')!, apiVersion, `${kind}.js`);
  return existsSync(path) ? path : null;
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
