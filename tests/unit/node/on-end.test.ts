import { expect, test } from 'vitest';
import { runModule } from './run-module.ts';

const TASKS = `
  import { onEnd } from './src/node/on-end.ts';
  onEnd(() => console.log('first'));
  onEnd(() => { throw new Error('a task that fails'); });
  const now = onEnd(() => console.log('now'));
  onEnd(() => console.log('last'));
  now();
`;

test('tasks run at the end, the last one first, each once', async () => {
  expect(await runModule(TASKS).ended).toMatchObject({ code: 0, stdout: 'now\nlast\nfirst\n' });
});

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('tasks run at %s, and the process ends by it', async (signal) => {
  const running = runModule(`${TASKS} setInterval(() => undefined, 1000);`);
  await running.printed('now');
  running.kill(signal);
  expect(await running.ended).toMatchObject({ code: null, signal, stdout: 'now\nlast\nfirst\n' });
});
