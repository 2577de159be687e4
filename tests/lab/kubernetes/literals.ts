// The second check of each object: written as a TypeScript literal of its interface, it must compile. The runtime validators let
// unknown fields pass; the compiler's excess-property check does not. All objects go through one compiler run, so of several unknown
// fields in one map the compiler names the first.
import { join } from 'node:path';
import ts from 'typescript';
import { finding, type Finding, type LabObject, type Path } from './documents.ts';

/** An object and the file of its model. */
export interface Typed {
  object: LabObject;
  model: string;
}

const fileName = join(import.meta.dirname, 'objects.generated.ts');
const options: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  types: [],
  lib: ['lib.es2022.d.ts'],
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
};

/** The fields of each object that its interface does not know or types otherwise. */
export function checkLiterals(typed: Typed[]): Map<LabObject, Finding[]> {
  const found = new Map<LabObject, Finding[]>();
  if (typed.length === 0) return found;
  const lines = typed.map(
    ({ object, model }, index) =>
      `import type { I${object.kind} as T${index} } from ${JSON.stringify(model)}; const o${index}: T${index} = ${JSON.stringify(object.value)};`,
  );
  // In memory only: nothing is written beside the checkers.
  const source = ts.createSourceFile(fileName, `${lines.join('\n')}\nexport {};`, ts.ScriptTarget.ES2022, true);
  const host = ts.createCompilerHost(options);
  const { fileExists, getSourceFile } = host;
  host.fileExists = (name) => name === fileName || fileExists.call(host, name);
  host.getSourceFile = (name, ...rest) => (name === fileName ? source : getSourceFile.call(host, name, ...rest));
  for (const { start = 0, messageText } of ts.createProgram([fileName], options, host).getSemanticDiagnostics(source)) {
    // One object a line: its line is its number.
    const entry = typed[source.getLineAndCharacterOfPosition(start).line];
    const message = ts.flattenDiagnosticMessageText(messageText, ' ');
    if (entry === undefined) throw new Error(message);
    found.set(entry.object, [...(found.get(entry.object) ?? []), finding(entry.object, pathAt(source, start), plain(message))]);
  }
  return found;
}

/** The way into the object's literal that leads to a place in the source. */
function pathAt(source: ts.SourceFile, position: number): Path {
  const path: Path = [];
  const visit = (node: ts.Node): void => {
    if (position < node.getStart(source) || position >= node.end) return;
    if (ts.isPropertyAssignment(node)) path.push((node.name as ts.StringLiteral).text);
    if (ts.isArrayLiteralExpression(node.parent)) path.push(node.parent.elements.indexOf(node as ts.Expression));
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(source, visit);
  return path;
}

// The compiler's sentence about unknown fields, in the words of someone who reads a manifest.
function plain(message: string): string {
  const known = /^Object literal may only specify known properties, (?:and|but) .*(?:in|to) type '(?:[^']*\.)?I?([A-Za-z0-9]+)'\.(.*)$/.exec(message);
  return known === null ? message : `is no field of ${known[1] ?? ''}.${known[2] ?? ''}`;
}
