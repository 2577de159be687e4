/**
 * Node runs a CloudFront Function (`x.js`) over the cases beside it (`x.cases.json`: a request, and either the address that the origin
 * is asked for or the one that the reader is sent to).
 * A pass proves that the function parses, keeps CloudFront's size limit and answers each case as written. It does not prove that
 * CloudFront's own runtime, which knows fewer features, runs it.
 */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Script, createContext } from 'node:vm';
import { eachFile, type Checker } from '../checker.ts';
import { messageOf, textAt } from '../narrow.ts';

interface Case {
  request: string;
  origin?: string;
  redirect?: string;
}

type Handler = (event: unknown) => { uri?: string; headers?: { location?: { value: string } } };

const sizeLimit = 10_240;

function eventFor(address: string): unknown {
  const [uri = '', search = ''] = address.split('?');
  const querystring = Object.fromEntries([...new URLSearchParams(search)].map(([name, value]) => [name, { value }]));
  return { request: { method: 'GET', uri, querystring, headers: {} } };
}

function problemsOf(source: string, filename: string, cases: Case[]): string[] {
  if (Buffer.byteLength(source) > sizeLimit) return [`longer than CloudFront's ${sizeLimit} bytes`];
  if (cases.length === 0) return ['the list of cases is empty'];
  const context = createContext({});
  new Script(source, { filename }).runInContext(context, { timeout: 1000 });
  const handler = new Script('typeof handler === "function" ? handler : undefined').runInContext(context) as Handler | undefined;
  if (!handler) return ['no function called handler'];
  return cases.flatMap(({ request, origin, redirect }) => {
    const answer = handler(eventFor(request));
    const wanted = origin ?? redirect;
    const got = origin === undefined ? answer.headers?.location?.value : answer.uri;
    return got === wanted ? [] : [`${request}: wanted ${wanted}, got ${got}`];
  });
}

/** CloudFront Functions and the cases beside them; both get the same verdict. */
export const checker: Checker = {
  name: 'cloudfront-function',
  proves:
    'The function parses and answers each of its cases as written; Node runs it, so it does not prove that CloudFront’s own runtime has every feature used.',
  broughtBy: 'Node.js itself',
  version: async () => `cloudfront-function with node ${process.versions.node}`,
  check: (lab, files) =>
    eachFile(files, async (file) => {
      const code = file.replace(/\.cases\.json$/, '.js');
      const cases = code.replace(/\.js$/, '.cases.json');
      for (const other of [code, cases]) if (!existsSync(join(lab, other))) return [`there is no ${other} beside it`];
      try {
        return problemsOf(await readFile(join(lab, code), 'utf8'), code, JSON.parse(await readFile(join(lab, cases), 'utf8')) as Case[]);
      } catch (error) {
        const place = (textAt(error, 'stack') ?? '').split('\n')[0]!;
        return [`${place.startsWith(code) ? `${place}: ` : ''}${messageOf(error)}`];
      }
    }),
};
