/**
 * A Terraform provider that knows only its schema, spoken over plain HTTP/2 with Node alone: Terraform asks every
 * provider for its schema and lets it object to each configuration; with `mock_provider` it asks for nothing more.
 * Field numbers are those of Terraform's tfplugin5.proto.
 */
import { createServer } from 'node:http2';
import type { Http2Server, ServerHttp2Session, ServerHttp2Stream } from 'node:http2';
import { hasKeys, portOf } from '../narrow.ts';
import type { Block, ProviderSchema } from './aws-schema.ts';
import { bytesField, decodeMessagePack, numberField, readFields } from './wire-format.ts';

const nestingMode = { single: 1, list: 2, set: 3 };

function encodeBlock(block: Block): Buffer {
  const attributes = Object.entries(block.attributes).map(([name, [type, flags]]) =>
    bytesField(
      2,
      Buffer.concat([
        bytesField(1, name),
        bytesField(2, JSON.stringify(type)),
        numberField(4, flags.includes('r')),
        numberField(5, flags.includes('o')),
        numberField(6, flags.includes('c')),
      ]),
    ),
  );
  const blocks = Object.entries(block.blocks ?? {}).map(([name, nested]) =>
    bytesField(
      3,
      Buffer.concat([
        bytesField(1, name),
        bytesField(2, encodeBlock(nested.block)),
        numberField(3, nestingMode[nested.nesting]),
        numberField(4, nested.min),
        numberField(5, nested.max),
      ]),
    ),
  );
  return Buffer.concat([...attributes, ...blocks]);
}

function encodeSchemas(schema: ProviderSchema): Buffer {
  const oneSchema = (block: Block) => bytesField(2, encodeBlock(block));
  const map = (field: number, types: Record<string, Block>) =>
    Object.entries(types).map(([name, block]) => bytesField(field, Buffer.concat([bytesField(1, name), bytesField(2, oneSchema(block))])));
  return Buffer.concat([bytesField(1, oneSchema(schema.provider)), ...map(2, schema.resources), ...map(3, schema.dataSources)]);
}

/** An objection to one argument, in the words of HashiCorp's provider library. */
function readOnlyError(path: string[]): Buffer {
  const steps = path.map((name) => bytesField(1, bytesField(1, name)));
  const detail = `Can't configure a value for "${path.join('.')}": its value will be decided automatically based on the result of applying this configuration.`;
  const fields = [numberField(1, 1), bytesField(2, 'Value for unconfigurable attribute'), bytesField(3, detail), bytesField(4, Buffer.concat(steps))];
  return Buffer.concat(fields);
}

/** Terraform itself never objects to a value for a read-only attribute: it leaves that to the provider. */
function objections(block: Block, config: unknown): string[][] {
  if (!hasKeys(config)) return [];
  const own = Object.entries(block.attributes)
    .filter(([name, [, flags]]) => flags === 'c' && config[name] !== undefined && config[name] !== null)
    .map(([name]) => [name]);
  const nested = Object.entries(block.blocks ?? {}).flatMap(([name, { block: inner }]) =>
    [config[name]].flat().flatMap((item) => objections(inner, item).map((path) => [name, ...path])),
  );
  return [...own, ...nested];
}

function validate(types: Record<string, Block>, request: Buffer): Buffer {
  const message = readFields(request);
  const block = types[String(message.get(1))];
  const config = readFields(message.get(2) ?? Buffer.alloc(0)).get(1);
  if (!block || !config) return Buffer.alloc(0);
  return Buffer.concat(objections(block, decodeMessagePack(config)).map((path) => bytesField(1, readOnlyError(path))));
}

type Answer = (request: Buffer) => Buffer;

/** The calls that a mocked provider gets; any other is answered with gRPC's 12, unimplemented. */
function answers(schema: ProviderSchema): Map<string, Answer> {
  const nothing = () => Buffer.alloc(0);
  const schemas = encodeSchemas(schema);
  return new Map<string, Answer>([
    ['/tfplugin5.Provider/GetSchema', () => schemas],
    ['/tfplugin5.Provider/PrepareProviderConfig', nothing],
    ['/tfplugin5.Provider/ValidateResourceTypeConfig', (request) => validate(schema.resources, request)],
    ['/tfplugin5.Provider/ValidateDataSourceConfig', (request) => validate(schema.dataSources, request)],
    ['/tfplugin5.Provider/Stop', nothing],
    ['/grpc.health.v1.Health/Check', () => numberField(1, 1)],
    ['/plugin.GRPCController/Shutdown', nothing],
  ]);
}

function respond(stream: ServerHttp2Stream, body: Buffer | undefined): void {
  if (stream.destroyed) return;
  stream.respond({ ':status': 200, 'content-type': 'application/grpc' }, { waitForTrailers: true });
  stream.on('wantTrailers', () => stream.sendTrailers({ 'grpc-status': body ? '0' : '12' }));
  if (!body) return void stream.end();
  const prefix = Buffer.alloc(5);
  prefix.writeUInt32BE(body.length, 1);
  stream.end(Buffer.concat([prefix, body]));
}

/** A running stub: hand `reattach` to Terraform as TF_REATTACH_PROVIDERS, and `close` it afterwards. */
export interface StubProvider {
  reattach: string;
  close(): Promise<void>;
}

/** Serves the schema on 127.0.0.1 at a free port, in this process. */
export async function startStubProvider(address: string, schema: ProviderSchema): Promise<StubProvider> {
  const table = answers(schema);
  const sessions = new Set<ServerHttp2Session>();
  const server: Http2Server = createServer();
  server.on('session', (session) => {
    sessions.add(session);
    session.on('close', () => sessions.delete(session));
    session.on('error', () => session.destroy());
  });
  server.on('stream', (stream, headers) => {
    // Terraform leaves its log streams open and drops the connection when it is done.
    stream.on('error', () => stream.destroy());
    const chunks: Buffer[] = [];
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    stream.on('end', () => respond(stream, table.get(String(headers[':path']))?.(Buffer.concat(chunks).subarray(5))));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  // Test: true tells Terraform that the process is not its own to end.
  const reattach = { Protocol: 'grpc', ProtocolVersion: 5, Pid: process.pid, Test: true, Addr: { Network: 'tcp', String: `127.0.0.1:${portOf(server)}` } };
  return {
    reattach: JSON.stringify({ [address]: reattach }),
    close: () =>
      new Promise((resolve) => {
        for (const session of sessions) session.destroy();
        server.close(() => resolve());
      }),
  };
}
