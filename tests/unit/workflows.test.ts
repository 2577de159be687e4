import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const FOLDER = join(import.meta.dirname, '../../.github/workflows');

interface Workflow {
  permissions?: Record<string, string>;
  jobs: Record<string, { permissions?: Record<string, string>; 'timeout-minutes'?: number; steps: { uses?: string; with?: Record<string, unknown> }[] }>;
}

describe.each(readdirSync(FOLDER))('the workflow %s', (file) => {
  const text = readFileSync(join(FOLDER, file), 'utf8');
  const workflow = parse(text) as Workflow;
  const jobs = Object.values(workflow.jobs);

  test('pins each action by its digest, with the version beside it', () => {
    const used = [...text.matchAll(/uses: (.*)$/gm)].map((match) => match[1]!);
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter((action) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(action))).toEqual([]);
  });

  test('gives only the permissions that a job needs', () => {
    expect(workflow.permissions).toBeDefined();
    const given = [workflow.permissions!, ...jobs.map((job) => job.permissions ?? {})].flatMap((permissions) => Object.entries(permissions));
    const writes = given.filter(([, right]) => right === 'write').map(([name]) => name);
    expect(writes.sort()).toEqual(file === 'deploy.yml' ? ['id-token', 'pages'] : []);
  });

  test('keeps no credentials in the checkout, and ends in bounded time', () => {
    const checkouts = jobs.flatMap((job) => job.steps.filter((step) => step.uses?.startsWith('actions/checkout')));
    expect(checkouts.map((step) => step.with?.['persist-credentials'])).toEqual(checkouts.map(() => false));
    expect(jobs.filter((job) => !(Number(job['timeout-minutes']) <= 30))).toEqual([]);
  });
});
