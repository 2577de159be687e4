import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

/** An environment variable's value; undefined where it is not set, empty, or only spaces: `OUT= npm run build` is as no OUT. */
export function readVariable(name: string, environment: NodeJS.ProcessEnv = process.env): string | undefined {
  const value = environment[name];
  return value === undefined || value.trim() === '' ? undefined : value;
}

/** Absolute path of a folder that an environment variable names; a leading `~/`, which a shell leaves alone inside quotes, is the home folder. */
export function readFolder(name: string, fallback: string, environment: NodeJS.ProcessEnv = process.env): string {
  const value = readVariable(name, environment) ?? fallback;
  return resolve(value === '~' || value.startsWith('~/') ? join(homedir(), value.slice(1)) : value);
}

/** Absolute path of the folder for the finished site: the one the environment variable OUT names, else `dist/`. */
export function outputDirectory(environment: NodeJS.ProcessEnv = process.env): string {
  return readFolder('OUT', 'dist', environment);
}

/**
 * Seconds since 1970 that a file says it was made at: those of SOURCE_DATE_EPOCH, so that the same input gives the same file,
 * else those of now; undefined where the variable holds anything but a whole number.
 */
export function readSourceDate(environment: NodeJS.ProcessEnv = process.env): number | undefined {
  const value = readVariable('SOURCE_DATE_EPOCH', environment);
  if (value === undefined) return Math.floor(Date.now() / 1000);
  return /^\d{1,10}$/.test(value.trim()) ? Number(value) : undefined;
}
