import { members, pipelineSections, stageBodies, stageSections, steps } from './table.ts';

/** A value in a call, as tree.groovy prints it. */
interface Value {
  kind: string;
  value?: unknown;
  name?: string;
  line?: number;
  values?: Value[];
  named?: Record<string, Value>;
  block?: Statement[];
}

/** A statement, as tree.groovy prints it: a call (with a block or not), an assignment, or something else. */
interface Statement {
  kind: 'call' | 'assignment' | 'other';
  name: string;
  line: number;
  /** False where something is called on an object, as in `list.each {}`. */
  onThis?: boolean;
  values: Value[];
  named?: Record<string, Value>;
  block?: Statement[];
  /** Of a function: its annotations, without @. */
  annotations?: string[];
}

/** One file's tree. */
export interface Tree {
  path: string;
  errors: { line: number; message: string }[];
  statements: Statement[];
  /** Functions that the file defines itself, with their bodies. */
  functions?: Statement[];
}

const inside = (node: Statement): Statement[] => node.block ?? [];
const at = (node: Statement, message: string): string => `line ${node.line}: ${message}`;

/** Everything in a Jenkinsfile's tree that our lists do not allow, each with its line; `moreSteps` are steps of the pack's plugins. */
export function structureProblems({ statements, functions = [] }: Tree, moreSteps: string[]): string[] {
  const known = new Set([...steps, ...moreSteps, ...functions.map(({ name }) => name)]);

  /** Steps; logic belongs into `script { }` or a function, where anything may be. */
  const step = (node: Statement, logicAllowed: boolean): string[] => {
    if (node.kind !== 'call' || node.onThis === false)
      return logicAllowed ? [] : [at(node, `${node.name} is Groovy logic; in steps it belongs into script { }`)];
    if (!known.has(node.name)) return [at(node, `${node.name} is not a step that we know; name a plugin's step under settings.jenkinsfile.steps`)];
    return inside(node).flatMap((inner) => step(inner, logicAllowed || node.name === 'script'));
  };

  /** What is directly inside a section: words of its list, and for conditions that hold others the same again. */
  const membersOf = (node: Statement, where: string, allowed: string[]): string[] =>
    inside(node).flatMap((member) => [
      ...(member.kind === 'call' && allowed.includes(member.name) ? [] : [at(member, `${member.name} may not stand in ${where} (${allowed.join(', ')})`)]),
      ...(['not', 'allOf', 'anyOf'].includes(member.name) ? membersOf(member, where, allowed) : []),
    ]);

  const section = (node: Statement, owner: string): string[] => {
    if (node.name === 'agent' && node.block === undefined) return [];
    if (inside(node).length === 0) return node.block === undefined ? [] : [at(node, `${node.name} is empty`)];
    if (node.name === 'steps') return inside(node).flatMap((one) => step(one, false));
    if (node.name === 'stages' || node.name === 'parallel') {
      return inside(node).flatMap((one) => (one.name === 'stage' ? stage(one) : [at(one, `${node.name} holds stages only, not ${one.name}`)]));
    }
    const allowed = members[node.name];
    const conditions = node.name === 'post' ? inside(node).flatMap((condition) => inside(condition).flatMap((one) => step(one, false))) : [];
    return [...(allowed === undefined ? [] : membersOf(node, `${node.name} of ${owner}`, allowed)), ...conditions];
  };

  /** The sections of `pipeline` or of a stage: known, once each, and each right inside. */
  const sections = (node: Statement, owner: string, allowed: string[]): string[] =>
    inside(node).flatMap((one, index) => {
      if (one.kind !== 'call' || !allowed.includes(one.name)) return [at(one, `${one.name} is no section of ${owner} (${allowed.join(', ')})`)];
      const twice = inside(node).findIndex(({ name }) => name === one.name) < index;
      return [...(twice ? [at(one, `${owner} has ${one.name} twice`)] : []), ...section(one, owner)];
    });

  const stage = (node: Statement): string[] => {
    const title = node.values[0];
    const owner = title?.kind === 'text' ? `stage '${String(title.value)}'` : 'stage';
    const bodies = inside(node).filter(({ name }) => stageBodies.includes(name)).length;
    return [
      ...(title?.kind === 'text' ? [] : [at(node, 'a stage needs a name in quotes')]),
      ...(bodies === 1 ? [] : [at(node, `${owner} needs exactly one of ${stageBodies.join(', ')}; it has ${bodies}`)]),
      ...sections(node, owner, stageSections),
    ];
  };

  const pipelines = statements.filter(({ kind, name }) => kind === 'call' && name === 'pipeline');
  return [
    ...(pipelines.length === 1 ? [] : [`line 1: a declarative Jenkinsfile has one pipeline { }; this has ${pipelines.length}`]),
    ...pipelines.flatMap((pipeline) => [
      ...['agent', 'stages']
        .filter((needed) => !inside(pipeline).some(({ name }) => name === needed))
        .map((needed) => at(pipeline, `pipeline has no ${needed}`)),
      ...sections(pipeline, 'pipeline', pipelineSections),
    ]),
    ...functions.flatMap(inside).flatMap((one) => step(one, true)),
  ];
}

/** Everything in a shared library's step (`vars/*.groovy`) that Jenkins would not run: no `call`, unknown steps, and any step in `@NonCPS`. */
export function libraryProblems({ functions = [] }: Tree, moreSteps: string[]): string[] {
  const known = new Set([...steps, ...moreSteps, ...functions.map(({ name }) => name)]);
  const own = (node: Statement): Statement[] => [...(node.kind === 'call' && node.onThis !== false ? [node] : []), ...inside(node).flatMap(own)];
  const problems = functions.flatMap((method) =>
    own(method).flatMap((node) => {
      if (!known.has(node.name)) return [at(node, `${node.name} is not a step that we know; name a plugin's step under settings.jenkinsfile.steps`)];
      return method.annotations?.includes('NonCPS') ? [at(node, `${node.name} is a step, and ${method.name} is @NonCPS: no step works in there`)] : [];
    }),
  );
  return [...(functions.some(({ name }) => name === 'call') ? [] : ['line 1: a step of a shared library needs a method named call']), ...problems];
}

/** The literal shell scripts of all `sh` steps, with their lines; those inside an `if` or a loop are not seen. */
export function shellScripts({ statements, functions = [] }: Tree): { line: number; script: string }[] {
  const visit = (node: Statement | Value): { line: number; script: string }[] => {
    const body = node.name === 'sh' ? (node.named?.['script'] ?? node.values?.[0]) : undefined;
    const own = body?.kind === 'text' ? [{ line: node.line ?? 1, script: String(body.value) }] : [];
    return [...own, ...[...(node.block ?? []), ...(node.values ?? [])].flatMap(visit)];
  };
  return [...functions, ...statements].flatMap(visit);
}
