import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import type { Start } from '../builders/builder.ts';
import { onEnd } from '../../../src/node/on-end.ts';
import { readChildrenSeconds, sampleSession } from './process-tree.ts';

/** How a build ended. */
export type Outcome = 'built' | 'failed' | 'out of memory' | 'too long';

/** A build's cost. */
export interface Run {
  outcome: Outcome;
  seconds: number;
  /** User and system, of all its processes. */
  processorSeconds: number;
  /** Most bytes in memory at once, of all its processes together. */
  peak: number;
  /** Most processes at once. */
  processes: number;
  /** The end of what it printed, for a build that did not end well. */
  said: string;
}

/** Milliseconds between two looks at the memory. */
const INTERVAL = 100;

/** Runs a program to its end, or for so many seconds, in a session of its own; what it prints goes to a file. */
export async function runMeasured({ command, values, folder, environment }: Start, { limit, log }: { limit: number; log: string }): Promise<Run> {
  const file = openSync(log, 'w');
  const before = readChildrenSeconds();
  const started = performance.now();
  const child = spawn(command, values, {
    cwd: folder,
    detached: true,
    stdio: ['ignore', file, file],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...environment },
  });
  closeSync(file);
  const ended = new Promise<{ code: number | null; signal: NodeJS.Signals | null; error?: Error }>((resolve) => {
    child.on('error', (error) => resolve({ code: null, signal: null, error }));
    child.on('exit', (code, signal) => resolve({ code, signal }));
  });
  const kill = (): void => {
    if (child.pid !== undefined) endGroup(child.pid);
  };
  const forget = onEnd(kill);
  let isLate = false;
  let peak = 0;
  let processes = 0;
  const look = (): void => {
    const sample = sampleSession(child.pid!);
    peak = Math.max(peak, sample.resident, sample.highest);
    processes = Math.max(processes, sample.processes);
  };
  const looks = child.pid === undefined ? undefined : setInterval(look, INTERVAL);
  const timer = setTimeout(() => {
    isLate = true;
    kill();
  }, limit * 1000);
  const { code, signal, error } = await ended;
  clearInterval(looks);
  clearTimeout(timer);
  const seconds = (performance.now() - started) / 1000;
  forget();
  const printed = error?.message ?? readFileSync(log, 'utf8');
  const outcome = isLate ? 'too long' : nameOutcome(code, signal, printed);
  const said = outcome === 'built' ? '' : printed.slice(-2000);
  return { outcome, seconds, processorSeconds: readChildrenSeconds() - before, peak, processes, said };
}

/** Names how a program ended that was not stopped by the bench. A kernel without memory ends the largest process by SIGKILL; Node says so itself. */
export function nameOutcome(code: number | null, signal: string | null, printed: string): Outcome {
  if (code === 0) return 'built';
  const isFull = signal === 'SIGKILL' || code === 137 || /heap out of memory|Allocation failed|ENOMEM|ERR_WORKER_OUT_OF_MEMORY/.test(printed);
  return isFull ? 'out of memory' : 'failed';
}

function endGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}
