import { readdirSync, readFileSync } from 'node:fs';

/** What all processes of one session hold at one moment. */
export interface Sample {
  /** Bytes in memory, of each process its own count: what two share is counted twice. */
  resident: number;
  processes: number;
  /** The most that any one of them ever held, as the kernel counts it. */
  highest: number;
}

/** Adds up the processes of a session, also those whose parent has ended; none for a session that is over. Linux only. */
export function sampleSession(session: number): Sample {
  const sample: Sample = { resident: 0, processes: 0, highest: 0 };
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name) || readSession(name) !== session) continue;
    const status = read(`/proc/${name}/status`);
    const resident = readKilobytes(status, 'VmRSS');
    // One that has ended and waits for its parent holds nothing.
    if (resident === 0) continue;
    sample.resident += resident;
    sample.processes += 1;
    sample.highest = Math.max(sample.highest, readKilobytes(status, 'VmHWM'));
  }
  return sample;
}

/** Processor seconds, user and system, of all processes that this one started and saw end, and of theirs. */
export function readChildrenSeconds(): number {
  const fields = read('/proc/self/stat').split(') ').at(-1)!.split(' ');
  // Counted in ticks of 1/100 s, which Linux shows to programs on every machine.
  return (Number(fields[13]) + Number(fields[14])) / 100;
}

/** The name before the fields is in parentheses and may hold any character. */
const readSession = (pid: string): number => Number(read(`/proc/${pid}/stat`).split(') ').at(-1)!.split(' ')[3]);

const readKilobytes = (status: string, field: string): number => Number(new RegExp(`^${field}:\\s+(\\d+) kB`, 'm').exec(status)?.[1] ?? 0) * 1024;

/** A process may end between two looks at it. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
