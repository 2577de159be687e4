import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runTool, toolVersion } from './run-tool.ts';

test('a program that is missing is said to be, and has no version', async () => {
  await expect(runTool('no-such-program', [])).rejects.toThrow('no-such-program is not here');
  expect(await toolVersion('no-such-program')).toBeNull();
});

test('asking for a missing program does not keep the command from ending', () => {
  const code = `const { toolVersion } = await import(${JSON.stringify(join(import.meta.dirname, 'run-tool.ts'))}); await toolVersion('no-such-program');`;
  expect(spawnSync(process.execPath, ['--input-type=module', '-e', code], { timeout: 20_000 }).status).toBe(0);
});
