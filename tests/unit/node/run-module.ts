import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** A process that runs the text of a module. */
export interface RunningModule {
  pid: number;
  /** Sends a signal. */
  kill(signal: NodeJS.Signals): void;
  /** Answers once this text was printed on stdout. */
  printed(text: string): Promise<void>;
  ended: Promise<{ code: number | null; signal: NodeJS.Signals | null; stdout: string; stderr: string }>;
}

/** Runs a module's text in a process of its own; its relative imports begin at the project's folder. */
export function runModule(text: string): RunningModule {
  const cwd = fileURLToPath(new URL('../../..', import.meta.url));
  const source = text.replaceAll(/from '\.\/([^']+)'/g, (_, path: string) => `from '${new URL(path, `file://${cwd}`).href}'`);
  const child = spawn(process.execPath, ['--input-type=module', '-e', source], { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (data) => (stdout += String(data)));
  child.stderr.on('data', (data) => (stderr += String(data)));
  return {
    pid: child.pid!,
    kill: (signal) => child.kill(signal),
    printed: (wanted) =>
      new Promise((resolve) => {
        const look = (): void => (stdout.includes(wanted) ? resolve() : undefined);
        child.stdout.on('data', look);
        look();
      }),
    ended: new Promise((resolve) => child.on('close', (code, signal) => resolve({ code, signal, stdout, stderr }))),
  };
}
