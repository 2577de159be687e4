import { readFileSync } from 'node:fs';
import { errorCode } from './error-code.ts';

/** Whether a process with this id runs on this machine, also one of another user; not one that has ended and waits for its parent to look. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return readState(pid)[0] !== 'Z';
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}

/** What tells a process from an earlier one with the same id: the moment it began, where the system tells (Linux); else empty. */
export function startOf(pid: number): string {
  return readState(pid)[19] ?? '';
}

/** The fields of a process from its state on, as Linux tells them; none elsewhere. */
function readState(pid: number): string[] {
  try {
    // The name before them is in parentheses and may hold any character.
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)!.split(' ');
  } catch {
    return [];
  }
}
