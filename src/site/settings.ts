import { PackError, type Finding } from '../findings/findings.ts';
import { outputDirectory, readSourceDate, readVariable } from '../node/environment.ts';
import { checkPackFolder, packDirectory } from '../node/pack-directory.ts';
import { checkBaseAddress, parseBaseAddress } from '../text/base-address.ts';
import { readPackHead } from './pack-head.ts';
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

/**
 * Reads PACK, OUT, BASE_ADDRESS and SOURCE_DATE_EPOCH; an empty variable counts as not set. Throws a PackError with all that is wrong, and
 * looks at OUT only where the command writes a site.
 */
export function readSettings(command: string, project: string, environment: NodeJS.ProcessEnv = process.env): Settings {
  const settings = { pack: packDirectory(environment), output: outputDirectory(environment), address: readVariable('BASE_ADDRESS', environment) };
  const findings = [
    checkPath('PACK', environment) ?? toPackFinding(settings.pack),
    command === 'build' ? (checkPath('OUT', environment) ?? checkOutput(settings.output, { project, pack: settings.pack })) : undefined,
    settings.address === undefined ? undefined : toFinding(settings.address, { file: 'BASE_ADDRESS' }),
    checkSourceDate(environment),
  ].filter((finding) => finding !== undefined);
  if (findings.length > 0) throw new PackError(findings, 'the settings');
  return settings;
}

/** Origin and base path of the site: from BASE_ADDRESS, else from the pack, whose check reports an address that is none. */
export function readAddress(settings: Settings): { origin: string; base: string } {
  return parseBaseAddress(settings.address ?? readPackHead(settings.pack).baseAddress);
}

/** Takes variables out of the environment that would replace Vite's own values in the code: with BASE_URL set, all links lead elsewhere. */
export function hideViteNames(environment: NodeJS.ProcessEnv = process.env): void {
  for (const name of VITE_NAMES) Reflect.deleteProperty(environment, name);
}

function toFinding(address: string, place: Pick<Finding, 'file' | 'field'>): Finding | undefined {
  const fault = checkBaseAddress(address);
  return fault === undefined ? undefined : { ...place, ...fault };
}

function checkSourceDate(environment: NodeJS.ProcessEnv): Finding | undefined {
  if (readSourceDate(environment) !== undefined) return undefined;
  const problem = `${JSON.stringify(readVariable('SOURCE_DATE_EPOCH', environment))} is no whole number of seconds since 1970`;
  return { file: 'SOURCE_DATE_EPOCH', problem, remedy: 'Write one, for example 1767225600, or leave it empty for now' };
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

function toPackFinding(pack: string): Finding | undefined {
  const fault = checkPackFolder(pack);
  return fault && { file: 'PACK', ...fault };
}
