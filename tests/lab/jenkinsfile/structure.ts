import { bindings, members, pipelineSections, stageBodies, stageSections, steps, units } from './table.ts';

/** A value in a call, as tree.groovy prints it. */
export interface Value {
  kind: string;
  value?: unknown;
  name?: string;
  line?: number;
  items?: Value[];
  values?: Value[];
  named?: Record<string, Value>;
  block?: Statement[];
}

/** A statement, as tree.groovy prints it: a call (with a block or not), an assignment, or something else. */
export interface Statement {
  kind: 'call' | 'assignment' | 'other';
  name: string;
  line: number;
  /** False where something is called on an object, as in `list.each {}`. */
  onThis?: boolean;
  values: Value[];
  named?: Record<string, Value>;
  block?: Statement[];
}

/** One file's tree. */
export interface Tree {
  path: string;
  errors: { line: number; message: string }[];
  statements: Statement[];
  /** Functions that the file defines itself, with their bodies. */
  functions?: Statement[];
}

/** Collects what is wrong, with the line, and walks a declarative pipeline by our table. */
class Walk {
  readonly found: string[] = [];
  private readonly functions: string[];

  constructor(functions: string[]) {
    this.functions = functions;
  }

  say(line: number, message: string): void {
    this.found.push(`line ${line}: ${message}`);
  }

  pipeline(node: Statement): void {
    this.sections(node, 'pipeline', pipelineSections);
    for (const needed of ['agent', 'stages']) {
      if (!node.block?.some((s) => s.name === needed)) this.say(node.line, `pipeline has no ${needed}`);
    }
  }

  /** Checks the sections of `pipeline` or of a stage: known, once each, and each right inside. */
  private sections(node: Statement, owner: string, allowed: string[]): void {
    const seen = new Set<string>();
    for (const section of node.block ?? []) {
      if (section.kind !== 'call' || !allowed.includes(section.name)) {
        this.say(section.line, `${section.name} is no section of ${owner} (${allowed.join(', ')})`);
        continue;
      }
      if (seen.has(section.name)) this.say(section.line, `${owner} has ${section.name} twice`);
      seen.add(section.name);
      this.section(section, owner);
    }
  }

  private section(node: Statement, owner: string): void {
    if (node.name === 'stages' || node.name === 'parallel') return this.stages(node);
    if (node.name === 'steps') return this.stepBlock(node);
    if (node.name === 'environment') return this.environment(node);
    if (node.name === 'agent' && !node.block) return this.agentWord(node);
    if (node.name === 'post') for (const condition of node.block ?? []) this.stepBlock(condition);
    const table = members[node.name === 'options' && owner !== 'pipeline' ? 'stage options' : node.name];
    if (table === undefined) return;
    this.membersOf(node, `${node.name} of ${owner}`, table);
  }

  private membersOf(node: Statement, where: string, table: string[]): void {
    if ((node.block ?? []).length === 0) this.say(node.line, `${node.name} is empty`);
    for (const member of node.block ?? []) {
      if (member.kind !== 'call' || !table.includes(member.name)) {
        this.say(member.line, `${member.name} may not stand in ${where} (${table.join(', ')})`);
      }
      this.unit(member);
      // Conditions of `when` hold conditions again.
      if (['not', 'allOf', 'anyOf'].includes(member.name)) this.membersOf(member, where, table);
    }
  }

  private agentWord(node: Statement): void {
    const word = node.values[0]?.value;
    if (word !== 'any' && word !== 'none') this.say(node.line, `agent takes any, none or a block, not ${String(word)}`);
  }

  private environment(node: Statement): void {
    for (const entry of node.block ?? []) {
      const right = entry.values?.[0];
      const fits = right?.kind === 'text' || right?.kind === 'interpolated' || (right?.kind === 'call' && right.name === 'credentials');
      if (entry.kind !== 'assignment' || !fits) this.say(entry.line, `environment takes NAME = 'text' or credentials(…), not ${entry.name}`);
    }
  }

  private stages(node: Statement): void {
    if ((node.block ?? []).length === 0) this.say(node.line, `${node.name} has no stage`);
    for (const stage of node.block ?? []) {
      if (stage.name === 'stage') this.stage(stage);
      else this.say(stage.line, `${node.name} holds stages only, not ${stage.name}`);
    }
  }

  private stage(node: Statement): void {
    const title = node.values[0];
    const name = title?.kind === 'text' ? `stage '${String(title.value)}'` : 'stage';
    if (title?.kind !== 'text') this.say(node.line, 'a stage needs a name in quotes');
    const bodies = (node.block ?? []).filter((s) => stageBodies.includes(s.name));
    if (bodies.length !== 1) this.say(node.line, `${name} needs exactly one of ${stageBodies.join(', ')}; it has ${bodies.length}`);
    this.sections(node, name, stageSections);
  }

  /** Steps: calls of known steps or of the file's own functions. Logic belongs into script { }, where anything may stand. */
  private stepBlock(node: Statement): void {
    if ((node.block ?? []).length === 0) this.say(node.line, `${node.name} is empty`);
    for (const step of node.block ?? []) this.step(step);
  }

  step(node: Statement, logicAllowed = false): void {
    if (node.kind !== 'call' || node.onThis === false) {
      if (!logicAllowed) this.say(node.line, `${node.name} is Groovy logic; in steps it belongs into script { }`);
      return;
    }
    if (this.functions.includes(node.name)) return;
    const known = steps[node.name];
    if (known === undefined) {
      this.say(node.line, `${node.name} is not a step of our table`);
      return;
    }
    for (const argument of Object.keys(node.named ?? {})) {
      if (known !== null && !known.includes(argument)) this.say(node.line, `${node.name} takes no ${argument} (${known.join(', ')})`);
    }
    this.unit(node);
    if (node.name === 'withCredentials') this.bindings(node);
    for (const inner of node.block ?? []) this.step(inner, logicAllowed || node.name === 'script');
  }

  private unit(node: Statement): void {
    if (node.name !== 'timeout') return;
    const unit = node.named?.unit?.value;
    if (unit !== undefined && !units.includes(String(unit))) this.say(node.line, `timeout takes no unit ${String(unit)} (${units.join(', ')})`);
    if (node.named?.time === undefined && node.values.length === 0) this.say(node.line, 'timeout needs a time');
  }

  private bindings(node: Statement): void {
    for (const binding of node.values[0]?.items ?? []) {
      const needed = bindings[binding.name ?? ''];
      const line = binding.line ?? node.line;
      if (needed === undefined) this.say(line, `${binding.name ?? 'this'} is not a credentials binding of our table`);
      for (const argument of needed ?? []) {
        if (binding.named?.[argument] === undefined) this.say(line, `${binding.name} needs ${argument}`);
      }
    }
  }
}

/** Everything in a Jenkinsfile's tree that our table of declarative syntax does not allow, each with its line. */
export function structureProblems(tree: Tree): string[] {
  const functions = tree.functions ?? [];
  const walk = new Walk(functions.map((f) => f.name));
  const pipelines = tree.statements.filter((s) => s.kind === 'call' && s.name === 'pipeline');
  if (pipelines.length !== 1) walk.say(1, `a declarative Jenkinsfile has one pipeline { }; this has ${pipelines.length}`);
  for (const pipeline of pipelines) walk.pipeline(pipeline);
  for (const statement of functions.flatMap((f) => f.block ?? [])) walk.step(statement, true);
  return walk.found;
}

/** The literal shell scripts of all `sh` steps, with their lines; those inside an `if` or a loop are not seen. */
export function shellScripts(tree: Tree): { line: number; script: string }[] {
  const scripts: { line: number; script: string }[] = [];
  const visit = (node: Statement | Value): void => {
    const body = node.name === 'sh' ? (node.named?.script ?? node.values?.[0]) : undefined;
    if (body?.kind === 'text') scripts.push({ line: node.line ?? 1, script: String(body.value) });
    for (const inner of [...(node.block ?? []), ...(node.values ?? [])]) visit(inner);
  };
  for (const statement of [...(tree.functions ?? []), ...tree.statements]) visit(statement);
  return scripts;
}
