// Reads the Kubernetes objects of a YAML text and remembers on which line each field stands, so that a finding can name it.
import { isNode, LineCounter, parseAllDocuments } from 'yaml';
import { hasKeys } from '../narrow.ts';

/** A way into an object: `['spec', 'containers', 0]`. */
export type Path = (string | number)[];

/** Something wrong, and where. `at` is a path written with dots, or empty for the whole object. */
export interface Finding {
  line: number;
  reason: string;
  at: string;
}

/** One object of a manifest. */
export interface LabObject {
  apiVersion: string;
  kind: string;
  name: string;
  value: Record<string, unknown>;
  /** Line of the field at `path`, or of the nearest parent that has one; 1-based. */
  line(path: Path): number;
}

/** Reads a value by path; undefined where any step is missing. */
export function read(value: unknown, ...path: Path): unknown {
  let here: unknown = value;
  for (const step of path) {
    if (!hasKeys(here)) return undefined;
    here = here[step];
  }
  return here;
}

/** Reads a list by path; empty where there is none. */
export function list(value: unknown, ...path: Path): unknown[] {
  const found = read(value, ...path);
  return Array.isArray(found) ? found : [];
}

/** All objects of a YAML text, and every reason why one could not be read. Empty documents are skipped. */
export function readObjects(text: string): { objects: LabObject[]; findings: Finding[] } {
  const lines = new LineCounter();
  const objects: LabObject[] = [];
  const findings: Finding[] = [];
  const fault = (offset: number, reason: string) => findings.push({ line: lines.linePos(offset).line, reason, at: '' });

  // YAML 1.1, as Kubernetes and Helm read it: 0440 is octal, and a bare "yes" is a boolean.
  for (const document of parseAllDocuments(text, { lineCounter: lines, prettyErrors: false, version: '1.1' })) {
    if (!('contents' in document)) continue;
    for (const error of [...document.errors, ...document.warnings]) fault(error.pos[0], `YAML: ${error.message}`);
    const start = document.contents?.range?.[0] ?? document.range?.[0] ?? 0;
    if (document.errors.length > 0 || document.contents === null) continue;
    const value: unknown = document.toJS();
    const apiVersion = read(value, 'apiVersion');
    const kind = read(value, 'kind');
    if (!hasKeys(value) || typeof apiVersion !== 'string' || typeof kind !== 'string') {
      fault(start, 'not a Kubernetes object: apiVersion or kind is missing');
      continue;
    }
    const name = read(value, 'metadata', 'name');
    const line = (path: Path): number => {
      for (let length = path.length; length > 0; length -= 1) {
        const node = document.getIn(path.slice(0, length), true);
        if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
      }
      return lines.linePos(start).line;
    };
    objects.push({ apiVersion, kind, name: typeof name === 'string' ? name : '', value, line });
  }
  return { objects, findings };
}

/** A finding about one field of an object. */
export function finding(object: LabObject, path: Path, reason: string): Finding {
  const at = path.join('.');
  return { line: object.line(path), at, reason: `${object.kind} ${object.name}: ${at}${at ? ' ' : ''}${reason}` };
}
