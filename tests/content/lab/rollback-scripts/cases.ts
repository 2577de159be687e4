import type { ToolRun } from '../../../lab/run-tool.ts';

/** What a case may do: make history, run a script, look at the result. */
export interface Workbench {
  git(args: string[], when?: string): Promise<string>;
  read(): Promise<string>;
  write(text: string): Promise<void>;
  release(version: string, when: string): Promise<void>;
  /** Makes a commit for each release in an empty repository; the time it was released is its date. */
  begin(releases: Record<string, string>): Promise<void>;
  run(script: string, args: string[]): Promise<ToolRun>;
}

/** The values file that the cases release into. */
export const valuesFile = 'helm/values/payment/values-prod.yaml';

/** A digest that tells its version, so that a mix-up shows. */
export const digest = (version: string): string => `sha256:${version.replaceAll('.', '').padStart(64, '0')}`;

/** A values file with things around the image that a rollback must not touch. */
export const values = (version: string, replicas = 6): string => `# Production values of the Payment Service.
serviceId: payment
# region: image
image:
  version: ${version}
  digest: ${digest(version)}
# endregion: image
autoscaling:
  minReplicas: ${replicas}
  version: 2
`;

const payment = ['--service', 'payment', '--environment', 'prod'];
const rollBack = [...payment, '--from', '2.14.0'];

/** 2.13.4 long in production, 2.13.5 for two hours only, 2.14.0 that fails. */
function threeReleases(bench: Workbench): Promise<void> {
  return bench.begin({
    '2.13.3': '2026-10-01T10:00:00Z',
    '2.13.4': '2026-10-12T10:00:00Z',
    '2.13.5': '2026-10-29T10:00:00Z',
    '2.14.0': '2026-10-29T12:00:00Z',
  });
}

/** A sentence for each expectation that does not hold. */
function unmet(expectations: Record<string, boolean>, run: ToolRun): string[] {
  return Object.entries(expectations)
    .filter(([, holds]) => !holds)
    .map(([expectation]) => `expected ${expectation}; exit ${run.status}, said: ${(run.stdout + run.stderr).trim()}`);
}

/** Each case answers what went wrong, nothing when all is well. The title names the script under test. */
export const cases: Record<string, (bench: Workbench) => Promise<string[]>> = {
  'find-last-stable.sh skips a version that did not last': async (bench) => {
    await threeReleases(bench);
    const run = await bench.run('find-last-stable.sh', [...payment, '--before', '2.14.0']);
    return unmet({ '2.13.4 and its digest': run.stdout.trim() === `2.13.4 ${digest('2.13.4')}` && run.status === 0 }, run);
  },

  'find-last-stable.sh follows merges into main, not dates of branches': async (bench) => {
    await bench.release('2.13.4', '2026-10-12T10:00:00Z');
    await bench.git(['switch', '--quiet', '-c', 'release-2.14.0']);
    await bench.release('2.14.0-rc', '2026-10-13T10:00:00Z');
    await bench.release('2.14.0', '2026-10-20T10:00:00Z');
    await bench.git(['switch', '--quiet', 'main']);
    await bench.git(['merge', '--quiet', '--no-ff', '-m', 'Release 2.14.0', 'release-2.14.0'], '2026-10-29T10:00:00Z');
    const run = await bench.run('find-last-stable.sh', [...payment, '--before', '2.14.0']);
    return unmet({ '2.13.4': run.stdout.startsWith('2.13.4 ') }, run);
  },

  'find-last-stable.sh never offers a version that was rolled back': async (bench) => {
    await threeReleases(bench);
    await bench.run('roll-back.sh', rollBack);
    await bench.release('2.14.1', '2090-11-01T10:00:00Z');
    const run = await bench.run('find-last-stable.sh', [...payment, '--before', '2.14.1', '--min-hours', '0']);
    return unmet({ '2.13.4': run.stdout.startsWith('2.13.4 ') }, run);
  },

  'find-last-stable.sh says so when nothing lasted': async (bench) => {
    await bench.release('2.14.0', '2026-10-29T12:00:00Z');
    const run = await bench.run('find-last-stable.sh', [...payment, '--before', '2.14.0']);
    return unmet({ 'exit 1 and no version': run.status === 1 && run.stdout === '' }, run);
  },

  'roll-back.sh restores the image and nothing else': async (bench) => {
    await threeReleases(bench);
    await bench.write(values('2.14.0', 20));
    await bench.git(['commit', '--quiet', '-am', 'Raise the HPA minimum'], '2026-10-30T10:00:00Z');
    const run = await bench.run('roll-back.sh', rollBack);
    const after = await bench.read();
    const changed = await bench.git(['diff', '--numstat', 'HEAD~1', 'HEAD']);
    const trailer = await bench.git(['log', '-1', '--format=%(trailers:key=Rolled-Back,valueonly)']);
    return unmet(
      {
        'exit 0': run.status === 0,
        'version 2.13.4 with its digest': after.includes('version: 2.13.4\n') && after.includes(digest('2.13.4')),
        'the HPA minimum kept at 20': after.includes('minReplicas: 20'),
        'one commit of two changed lines': changed.startsWith('2\t2\t'),
        'the trailer Rolled-Back: 2.14.0': trailer === '2.14.0',
      },
      run,
    );
  },

  'roll-back.sh does nothing the second time': async (bench) => {
    await threeReleases(bench);
    await bench.run('roll-back.sh', rollBack);
    const before = await bench.git(['rev-parse', 'HEAD']);
    const run = await bench.run('roll-back.sh', rollBack);
    return unmet(
      {
        'exit 0': run.status === 0,
        'no new commit': before === (await bench.git(['rev-parse', 'HEAD'])),
        'still 2.13.4': (await bench.read()).includes('version: 2.13.4\n'),
      },
      run,
    );
  },

  'roll-back.sh leaves the release after a rollback alone': async (bench) => {
    await threeReleases(bench);
    await bench.run('roll-back.sh', rollBack);
    await bench.release('2.14.1', '2090-11-01T10:00:00Z');
    const run = await bench.run('roll-back.sh', rollBack);
    return unmet({ '2.14.1 kept': (await bench.read()).includes('version: 2.14.1\n') }, run);
  },

  'roll-back.sh --dry-run shows the change and writes nothing': async (bench) => {
    await threeReleases(bench);
    const before = await bench.git(['rev-parse', 'HEAD']);
    const run = await bench.run('roll-back.sh', [...rollBack, '--dry-run']);
    return unmet(
      {
        'exit 0': run.status === 0,
        'the target shown': run.stdout.includes('2.13.4'),
        'a clean tree': (await bench.git(['status', '--porcelain'])) === '',
        'no new commit': before === (await bench.git(['rev-parse', 'HEAD'])),
      },
      run,
    );
  },

  'roll-back.sh refuses a version that does not run': async (bench) => {
    await threeReleases(bench);
    const run = await bench.run('roll-back.sh', [...payment, '--from', '2.41.0']);
    return unmet({ 'exit 1 and 2.14.0 kept': run.status === 1 && (await bench.read()).includes('2.14.0') }, run);
  },

  'set-image.sh refuses a tag, a dirty file and an unknown service': async (bench) => {
    await threeReleases(bench);
    const image = ['--version', '2.14.1', '--message', 'Release payment 2.14.1'];
    const tag = await bench.run('set-image.sh', [...payment, ...image, '--digest', 'latest']);
    const unknown = await bench.run('set-image.sh', ['--service', '../billing', '--environment', 'prod', ...image, '--digest', digest('2.14.1')]);
    await bench.write(values('2.14.0', 8));
    const dirty = await bench.run('set-image.sh', [...payment, ...image, '--digest', digest('2.14.1')]);
    return [
      ...unmet({ 'exit 2 for a tag': tag.status === 2 }, tag),
      ...unmet({ 'exit 2 for an unknown service': unknown.status === 2 }, unknown),
      ...unmet({ 'exit 1 for a dirty file': dirty.status === 1 }, dirty),
    ];
  },
};
