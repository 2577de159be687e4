// The second check of each object: written as a TypeScript literal of its interface, it must compile. The runtime validators let
// unknown fields pass; the compiler's excess-property check does not. All objects go through one compiler run.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type TypeScript from 'typescript';
import { hasKeys } from '../narrow.ts';
import { finding, read } from './documents.ts';
import type { Finding, LabObject, Path } from './documents.ts';

/** An object and the file of its model. */
export interface Typed {
  object: LabObject;
  model: string;
}

const excessProperty = new Set([2353, 2561]);
const mostRounds = 12;

/** For each object the fields that its interface does not know or types otherwise. Compiles again only to find what a finding hid. */
export function checkLiterals(typed: Typed[]): Map<LabObject, Finding[]> {
  if (typed.length === 0) return new Map();
  const ts = createRequire(import.meta.url)('typescript') as typeof TypeScript;
  const found = new Map<LabObject, Finding[]>();
  const seen = new Set<string>();
  const values = typed.map(({ object }): unknown => structuredClone(object.value));
  let program: TypeScript.Program | undefined;
  for (let round = 0; round < mostRounds; round += 1) {
    const source = writeSource(typed, values);
    program = compile(ts, source.text, program);
    let again = false;
    for (const diagnostic of program.getSemanticDiagnostics(program.getSourceFile(fileName))) {
      const place = source.places[lineOf(source.text, diagnostic.start ?? 0)];
      if (place === undefined) throw new Error(ts.flattenDiagnosticMessageText(diagnostic.messageText, ' '));
      const entry = typed[place.index];
      if (entry === undefined) continue;
      const reason = plain(ts.flattenDiagnosticMessageText(diagnostic.messageText, ' '));
      const key = `${place.index} ${place.path.join('/')}`;
      if (!seen.has(key)) found.set(entry.object, [...(found.get(entry.object) ?? []), finding(entry.object, place.path, reason)]);
      seen.add(key);
      // The compiler names one unknown field for each literal; without it the next one shows.
      if (excessProperty.has(diagnostic.code) && remove(values[place.index], place.path)) again = true;
    }
    if (!again) break;
  }
  return found;
}

const fileName = join(import.meta.dirname, 'objects.generated.ts');

// In memory only: nothing is written beside the checkers.
function compile(ts: typeof TypeScript, text: string, before: TypeScript.Program | undefined): TypeScript.Program {
  const options: TypeScript.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    lib: ['lib.es2022.d.ts'],
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  };
  const host = ts.createCompilerHost(options);
  const readSource = host.getSourceFile.bind(host);
  const exists = host.fileExists.bind(host);
  host.fileExists = (name) => name === fileName || exists(name);
  host.getSourceFile = (name, languageVersion) =>
    name === fileName ? ts.createSourceFile(name, text, languageVersion) : (before?.getSourceFile(name) ?? readSource(name, languageVersion));
  return ts.createProgram([fileName], options, host, before);
}

interface Place {
  index: number;
  path: Path;
}

// One field a line, so that a line of the source is a path into the object.
function writeSource(typed: Typed[], values: unknown[]): { text: string; places: (Place | undefined)[] } {
  const lines: string[] = [];
  const places: (Place | undefined)[] = [];
  const put = (line: string, place?: Place): void => {
    lines.push(line);
    places.push(place);
  };
  typed.forEach(({ object, model }, index) => put(`import type { I${object.kind} as T${index} } from ${JSON.stringify(model)};`));
  const write = (index: number, label: string, value: unknown, path: Path): void => {
    const place = { index, path };
    if (typeof value !== 'object' || value === null) return put(`${label}${JSON.stringify(value)},`, place);
    const open = Array.isArray(value) ? '[' : '{';
    put(label + open, place);
    for (const [key, child] of Object.entries(value)) {
      if (Array.isArray(value)) write(index, '', child, [...path, Number(key)]);
      else write(index, `${JSON.stringify(key)}: `, child, [...path, key]);
    }
    put(open === '[' ? '],' : '},', place);
  };
  typed.forEach((_, index) => {
    put(`export const o${index}: T${index}[] = [`, { index, path: [] });
    write(index, '', values[index], []);
    put('];', { index, path: [] });
  });
  return { text: lines.join('\n'), places };
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length - 1;
}

function remove(value: unknown, path: Path): boolean {
  const parent = read(value, ...path.slice(0, -1));
  const last = path.at(-1);
  return hasKeys(parent) && last !== undefined && Reflect.deleteProperty(parent, last);
}

// The compiler's sentence about unknown fields, in the words of someone who reads a manifest.
function plain(message: string): string {
  const known = /^Object literal may only specify known properties, (?:and|but) .*(?:in|to) type '(?:[^']*\.)?I?([A-Za-z0-9]+)'\.(.*)$/.exec(message);
  return known === null ? message : `is no field of ${known[1] ?? ''}.${known[2] ?? ''}`;
}
