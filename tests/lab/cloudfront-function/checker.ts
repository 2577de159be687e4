import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script, createContext } from 'node:vm';
import type { Checker, Verdict } from '../checker.ts';
import { messageOf, textAt } from '../narrow.ts';

/** One line of a `.cases.json` file: what a reader asks for, and either what S3 is asked for or where the reader is sent. */
interface Case {
  request: string;
  origin?: string;
  redirect?: string;
}

type Handler = (event: unknown) => { uri?: string; headers?: { location?: { value: string } } };

const sizeLimit = 10_240;

function eventFor(address: string): unknown {
  const [uri = '', search = ''] = address.split('?');
  const pairs = search
    .split('&')
    .filter(Boolean)
    .map((pair): [string, { value: string }] => [pair.split('=')[0]!, { value: pair.split('=')[1] ?? '' }]);
  return { request: { method: 'GET', uri, querystring: Object.fromEntries(pairs), headers: {} } };
}

function problemsOf(source: string, path: string, cases: Case[]): string[] {
  if (Buffer.byteLength(source) > sizeLimit) return [`longer than CloudFront's ${sizeLimit} bytes`];
  const context = createContext({});
  new Script(source, { filename: path }).runInContext(context, { timeout: 1000 });
  const handler = new Script('typeof handler === "function" ? handler : undefined').runInContext(context) as Handler | undefined;
  if (!handler) return ['no function called handler'];
  return cases.flatMap(({ request, origin, redirect }) => {
    const answer = handler(eventFor(request));
    const wanted = origin ?? redirect;
    const got = origin === undefined ? answer.headers?.location?.value : answer.uri;
    return got === wanted ? [] : [`${request}: wanted ${wanted}, got ${got}`];
  });
}

function verdictOn(labDirectory: string, file: string): Verdict {
  const verdict = (result: Verdict['result'], message: string): Verdict => ({ file, checker: checker.name, result, message });
  const path = join(labDirectory, file);
  const casesPath = path.replace(/\.js$/, '.cases.json');
  if (!existsSync(casesPath)) return verdict('not-run', `no cases: write ${file.replace(/\.js$/, '.cases.json')}`);
  try {
    const cases = JSON.parse(readFileSync(casesPath, 'utf8')) as Case[];
    const problems = cases.length ? problemsOf(readFileSync(path, 'utf8'), file, cases) : ['the list of cases is empty'];
    return verdict(problems.length ? 'rejected' : 'passed', problems.join('\n'));
  } catch (error) {
    const place = (textAt(error, 'stack') ?? '').split('\n')[0]!;
    return verdict('rejected', `${place.startsWith(file) ? `${place}: ` : ''}${messageOf(error)}`);
  }
}

/** Runs CloudFront Functions (`functions/*.js`) over the cases beside them (`*.cases.json`). */
export const checker: Checker = {
  name: 'cloudfront-function',
  proves:
    'The function parses and answers each of its cases as written; Node runs it, so it does not prove that CloudFront’s own runtime has every feature used.',
  broughtBy: 'Node.js itself',
  version: async () => process.version.slice(1),
  check: async (labDirectory, files) => files.map((file) => verdictOn(labDirectory, file)),
};
