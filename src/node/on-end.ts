const tasks = new Set<() => void>();
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Runs a task once when this process ends: at its last line, at `process.exit`, or at a signal that ends it; the function
 * it answers runs the task at once instead. A process that is killed (SIGKILL) runs nothing.
 */
export function onEnd(task: () => void): () => void {
  if (tasks.size === 0) listen();
  tasks.add(task);
  return () => {
    if (tasks.delete(task)) task();
    if (tasks.size === 0) stopListening();
  };
}

function runAll(): void {
  for (const task of [...tasks].reverse()) {
    tasks.delete(task);
    try {
      task();
    } catch {
      // The other tasks still have to run, and a process that ends can not do more.
    }
  }
}

function endBySignal(signal: NodeJS.Signals): void {
  runAll();
  stopListening();
  // Without a listener of ours the same signal ends the process as its sender expects.
  process.kill(process.pid, signal);
}

function listen(): void {
  process.on('exit', runAll);
  for (const signal of SIGNALS) process.on(signal, endBySignal);
}

function stopListening(): void {
  process.off('exit', runAll);
  for (const signal of SIGNALS) process.off(signal, endBySignal);
}
