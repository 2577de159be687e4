/**
 * Run by hand when the lab uses a new AWS type or a newer provider: reads the AWS provider's schema out of the code that
 * HashiCorp generated from it (npm package @cdktf/provider-aws, 390 MB, so a development tool and not a dependency).
 *   node extract-aws-schema.ts <lab/terraform folder> <@cdktf/provider-aws folder>
 * Names, types, required, read-only and nesting come from there. That an optional argument is also filled in by AWS when
 * left out cannot be read there: only id, region and tags_all are taken to be.
 */
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Attribute, Block, NestedBlock, ProviderSchema } from './aws-schema.ts';

const filledInByAws = new Set(['id', 'region', 'tags_all']);
const plainTypes: Record<string, string> = { string: 'string', boolean: 'bool', number: 'number' };

/** The generated files of one type, with the look-ups needed. */
class Source {
  readonly js: string;
  readonly dts: string;
  constructor(folder: string) {
    this.js = readFileSync(join(folder, 'index.js'), 'utf8');
    this.dts = readFileSync(join(folder, 'index.d.ts'), 'utf8');
    // Types with very many nested blocks are split over several files.
    if (!existsSync(join(folder, 'index-structs'))) return;
    for (const file of globSync('index-structs/*.js', { cwd: folder })) this.js += readFileSync(join(folder, file), 'utf8');
    for (const file of globSync('index-structs/*.d.ts', { cwd: folder })) this.dts += readFileSync(join(folder, file), 'utf8');
  }
  body(text: string, opening: RegExp): string | undefined {
    const start = text.search(opening);
    return start < 0 ? undefined : text.slice(start, text.indexOf('\n}', start));
  }
  classBody(name: string): string | undefined {
    return this.body(this.js, new RegExp(`^class ${name} extends`, 'm'));
  }
  isRequired(interfaceName: string, name: string): boolean {
    const body = this.body(this.dts, new RegExp(`^export interface ${interfaceName}\\b`, 'm'));
    const line = body?.match(new RegExp(`#${name} \\w+#${name}\\}[^]*?readonly \\w+(\\??):`));
    if (!line) throw new Error(`${interfaceName}: no argument ${name}`);
    return line[1] === '';
  }
}

interface Argument {
  name: string;
  isBlock: boolean;
  shape: string;
  storage: string;
}

function argumentsIn(text: string): Argument[] {
  const entry = /(\w+): \{\s+value: [^\n]+\n\s+isBlock: (true|false),\s+type: "(\w+)",\s+storageClassType: "(\w+)"/g;
  return [...text.matchAll(entry)].map(([, name, isBlock, shape, storage]) => ({ name: name!, isBlock: isBlock === 'true', shape: shape!, storage: storage! }));
}

function plainType(argument: Argument): unknown {
  const element = plainTypes[argument.storage.replace(/(List|Map)$/, '')];
  if (!element) throw new Error(`unknown storage type ${argument.storage} of ${argument.name}`);
  return argument.shape === 'simple' ? element : [argument.shape, element];
}

/** The type of a read-only attribute, from its getter. */
function computedType(source: Source, classBody: string, getter: string): unknown {
  const read = getter.match(/get(String|Number|Boolean|List|NumberList|StringMap|NumberMap|BooleanMap)Attribute\('/)?.[1];
  const list = getter.includes('Fn.tolist(') ? 'set' : 'list';
  if (read) {
    const types: Record<string, unknown> = {
      String: 'string',
      Number: 'number',
      Boolean: 'bool',
      List: [list, 'string'],
      NumberList: [list, 'number'],
      StringMap: ['map', 'string'],
      NumberMap: ['map', 'number'],
      BooleanMap: ['map', 'bool'],
    };
    return types[read];
  }
  const field = getter.match(/return this\.(_\w+);/)?.[1];
  const made = classBody.match(new RegExp(`this\\.${field} = new (cdktf\\.|[\\w.]*structs_\\w*\\.)?(\\w+)\\(this, "\\w+"(?:, (true|false))?`));
  if (!made) throw new Error(`cannot tell the type of: ${getter}`);
  if (made[1] === 'cdktf.') return ['map', plainTypes[made[2]!.replace('Map', '').toLowerCase()]];
  const element = made[2]!.replace(/List$/, '');
  return [made[3] === 'true' ? 'set' : 'list', ['object', objectType(source, element)]];
}

function getters(classBody: string): { property: string; text: string }[] {
  return [...classBody.matchAll(/^    get (\w+)\(\) \{\n(?:.*\n)*?    \}/gm)]
    .map(([text, property]) => ({ property: property!, text }))
    .filter(({ property, text }) => !/Input$/.test(property) && property !== 'internalValue' && /return (this\.(get\w+\(|_\w+;)|cdktf)/.test(text));
}

function nameOf(classBody: string, getter: string): string {
  const field = getter.match(/return this\.(_\w+);/)?.[1];
  const name = field ? classBody.match(new RegExp(`this\\.${field} = new [\\w.]+\\(this, "(\\w+)"`))?.[1] : getter.match(/Attribute\('(\w+)'/)?.[1];
  if (!name) throw new Error(`no name in: ${getter}`);
  return name;
}

function objectType(source: Source, struct: string): Record<string, unknown> {
  const body = source.classBody(`${struct}OutputReference`) ?? '';
  return Object.fromEntries(getters(body).map(({ text }) => [nameOf(body, text), computedType(source, body, text)]));
}

function nestedBlock(source: Source, owner: string, argument: Argument): NestedBlock {
  const struct = argument.shape === 'struct' ? argument.storage : argument.storage.replace(/List$/, '');
  const required = source.isRequired(owner, argument.name);
  const start = source.js.search(new RegExp(`^function ${struct[0]!.toLowerCase()}${struct.slice(1)}ToHclTerraform\\(`, 'm'));
  if (start < 0) throw new Error(`no arguments for ${struct}`);
  const block = blockOf(source, struct, source.js.slice(start, source.js.indexOf('\n}', start)), source.classBody(`${struct}OutputReference`) ?? '', false);
  if (argument.shape === 'struct') return { nesting: 'single', block };
  const one = !source.classBody(`${struct}List`);
  if (argument.shape !== 'list' && argument.shape !== 'set') throw new Error(`unknown shape ${argument.shape} of ${argument.name}`);
  return { nesting: argument.shape, ...(required ? { min: 1 } : {}), ...(one ? { max: 1 } : {}), block };
}

function blockOf(source: Source, owner: string, argumentText: string, classBody: string, isTop: boolean): Block {
  const attributes: Record<string, Attribute> = {};
  const blocks: Record<string, NestedBlock> = {};
  const given = argumentsIn(argumentText);
  for (const argument of given) {
    const alsoRead = new RegExp(`// ${argument.name} - computed: true, optional: true`).test(classBody);
    if (argument.isBlock && !alsoRead) blocks[argument.name] = nestedBlock(source, owner, argument);
    else if (argument.isBlock) attributes[argument.name] = [[argument.shape, ['object', objectType(source, argument.storage.replace(/List$/, ''))]], 'oc'];
    else
      attributes[argument.name] = [plainType(argument), source.isRequired(owner, argument.name) ? 'r' : isTop && filledInByAws.has(argument.name) ? 'oc' : 'o'];
  }
  for (const { text } of getters(classBody)) {
    const name = nameOf(classBody, text);
    if (attributes[name] || blocks[name]) continue;
    attributes[name] = [computedType(source, classBody, text), 'c'];
  }
  return Object.keys(blocks).length ? { attributes, blocks } : { attributes };
}

/** The provider block without `alias`, which is Terraform's own, and `endpoints`, a block of 400 service names. */
function providerBlock(library: string): Block {
  const { attributes, blocks } = topBlock(library, 'provider', false);
  delete attributes['alias'];
  delete blocks?.['endpoints'];
  return blocks ? { attributes, blocks } : { attributes };
}

function topBlock(library: string, folder: string, readable: boolean): Block {
  const source = new Source(join(library, 'lib', folder));
  const className = source.js.match(/^class (\w+) extends cdktf\.Terraform(?:Resource|DataSource|Provider)/m)![1]!;
  const body = source.classBody(className)!;
  return blockOf(
    source,
    `${className}Config`,
    body.slice(body.indexOf('synthesizeHclAttributes')),
    readable ? body.slice(0, body.indexOf('synthesizeAttributes')) : '',
    readable,
  );
}

const [lab, library] = process.argv.slice(2);
if (lab === undefined || library === undefined) throw new Error('name the lab/terraform folder and the @cdktf/provider-aws folder');
const code = globSync('**/*.tf', { cwd: lab })
  .map((file) => readFileSync(join(lab, file), 'utf8'))
  .join('\n');
const used = (kind: string) => [...new Set([...code.matchAll(new RegExp(`^${kind} "(aws_\\w+)"`, 'gm'))].map((match) => match[1]!))].sort();
const folderOf = (type: string, prefix = '') => prefix + type.replace(/^aws_/, '').replaceAll('_', '-');
const { cdktf } = JSON.parse(readFileSync(join(library, 'package.json'), 'utf8')) as { cdktf: { provider: { version: string } } };
const schema: ProviderSchema = {
  release: `hashicorp/aws ${cdktf.provider.version}`,
  provider: providerBlock(library),
  resources: Object.fromEntries(used('resource').map((type) => [type, topBlock(library, folderOf(type), true)])),
  dataSources: Object.fromEntries(used('data').map((type) => [type, topBlock(library, folderOf(type, 'data-aws-'), true)])),
};
writeFileSync(new URL('aws-schema.json', import.meta.url), `${JSON.stringify(schema)}\n`);
