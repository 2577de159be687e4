import { statSync } from 'node:fs';
import { join } from 'node:path';
import { PackError, type Finding } from '../findings/findings.ts';
import { outputDirectory, readVariable } from '../node/environment.ts';
import { packDirectory } from '../node/pack-directory.ts';
import { checkBaseAddress, parseBaseAddress } from '../text/base-address.ts';
import { readBaseAddress } from './base-address.ts';
import { checkOutput } from './check-output.ts';

/** What the environment says of a build. */
export interface Settings {
  /** Absolute path of the pack's folder. */
  pack: string;
  /** Absolute path of the folder for the finished site. */
  output: string;
  /** Undefined where the pack's own address counts. */
  address: string | undefined;
}

/** Names that Vite gives to values of its own in the code, where variables of the same name would take their place. */
const VITE_NAMES = ['ASSETS_PREFIX', 'BASE_URL', 'DEV', 'MODE', 'PROD', 'SITE', 'SSR'];

const PACK_REMEDY = 'Name the folder of a pack, which has a pack.yaml in it';

/**
 * Reads PACK, OUT and BASE_ADDRESS; an empty variable counts as not set. Throws a PackError with all that is wrong, and
 * looks at OUT only where the command writes a site.
 */
export function readSettings(command: string, project: string, environment: NodeJS.ProcessEnv = process.env): Settings {
  const settings = { pack: packDirectory(environment), output: outputDirectory(environment), address: readVariable('BASE_ADDRESS', environment) };
  const findings = [
    checkPath('PACK', environment) ?? checkPackFolder(settings.pack),
    command === 'build' ? (checkPath('OUT', environment) ?? checkOutput(settings.output, { project, pack: settings.pack })) : undefined,
    settings.address === undefined ? undefined : toFinding(settings.address, { file: 'BASE_ADDRESS' }),
  ].filter((finding) => finding !== undefined);
  if (findings.length > 0) throw new PackError(findings, 'the settings');
  return settings;
}

/** Origin and base path of the site: from BASE_ADDRESS, else from the pack, whose check reports an address that is none. */
export function readAddress(settings: Settings): { origin: string; base: string } {
  return parseBaseAddress(settings.address ?? readBaseAddress(settings.pack));
}

/** Takes variables out of the environment that would replace Vite's own values in the code: with BASE_URL set, all links lead elsewhere. */
export function hideViteNames(environment: NodeJS.ProcessEnv = process.env): void {
  for (const name of VITE_NAMES) Reflect.deleteProperty(environment, name);
}

function toFinding(address: string, place: Pick<Finding, 'file' | 'field'>): Finding | undefined {
  const fault = checkBaseAddress(address);
  return fault === undefined ? undefined : { ...place, ...fault };
}

function checkPath(name: string, environment: NodeJS.ProcessEnv): Finding | undefined {
  const value = readVariable(name, environment) ?? '';
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(value)) return { file: name, problem: `${JSON.stringify(value)} is an address`, remedy: 'Write the path of a folder' };
  if (/^~[^/]/.test(value)) {
    return {
      file: name,
      problem: `"${value}" begins with "~", which only a shell understands`,
      remedy: `Write the path in full, or "./${value}" for a folder of that name`,
    };
  }
  return undefined;
}

function checkPackFolder(pack: string): Finding | undefined {
  const odd = /[?#%\\]|\p{Cc}/u.exec(pack)?.[0];
  if (odd !== undefined) {
    const shown = JSON.stringify(odd);
    return {
      file: 'PACK',
      problem: `${JSON.stringify(pack)} has ${shown} in it, which the bundler takes for a part of an address`,
      remedy: 'Rename the folder, or move the pack',
    };
  }
  try {
    if (!statSync(pack).isDirectory()) return { file: 'PACK', problem: `${pack} is a file`, remedy: PACK_REMEDY };
    return statSync(join(pack, 'pack.yaml'), { throwIfNoEntry: false })?.isFile()
      ? undefined
      : { file: 'PACK', problem: `${pack} has no file pack.yaml`, remedy: PACK_REMEDY };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const problem = code === 'ENOENT' || code === 'ENOTDIR' ? `${pack} does not exist` : `${pack} can not be read (${message})`;
    return { file: 'PACK', problem, remedy: PACK_REMEDY };
  }
}
