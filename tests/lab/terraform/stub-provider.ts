/**
 * A Terraform provider that knows only its schema. Terraform asks every provider for its schema and lets it object to each
 * configuration; with `mock_provider` it asks for nothing more. Terraform finds it through TF_REATTACH_PROVIDERS.
 */
import { join } from 'node:path';
import { loadPackageDefinition, Server, ServerCredentials, type GrpcObject, type ServiceClientConstructor } from '@grpc/grpc-js';
import { loadSync } from '@grpc/proto-loader';
import { decode, ExtData } from '@msgpack/msgpack';
import { hasKeys } from '../narrow.ts';

/** A block as `terraform providers schema -json` prints it. */
export interface Block {
  attributes?: Record<string, { type: unknown; required?: boolean; optional?: boolean; computed?: boolean; sensitive?: boolean }>;
  block_types?: Record<string, { nesting_mode: string; block: Block; min_items?: number; max_items?: number }>;
}

type Types = Record<string, { version: number; block: Block }>;

/** One provider as `terraform providers schema -json` prints it. */
export interface ProviderSchema {
  provider: { block: Block };
  resource_schemas?: Types;
  data_source_schemas?: Types;
}

/** The same block as the protocol wants it: maps become lists, and a type is JSON in bytes. */
function blockMessage({ attributes = {}, block_types = {} }: Block): unknown {
  return {
    attributes: Object.entries(attributes).map(([name, { type, ...flags }]) => ({ name, type: Buffer.from(JSON.stringify(type)), ...flags })),
    block_types: Object.entries(block_types).map(([type_name, { nesting_mode, block, min_items, max_items }]) => ({
      type_name,
      nesting: nesting_mode.toUpperCase(),
      block: blockMessage(block),
      min_items,
      max_items,
    })),
  };
}

function schemaMessages(types: Types = {}): unknown {
  return Object.fromEntries(Object.entries(types).map(([name, { version, block }]) => [name, { version, block: blockMessage(block) }]));
}

/** Paths of read-only attributes that are given a value. Terraform itself never objects to one: it leaves that to the provider. */
function readOnlyValues({ attributes = {}, block_types = {} }: Block, config: unknown): string[][] {
  // A whole block that is known only after apply comes as an extension.
  if (!hasKeys(config) || config instanceof ExtData) return [];
  const own = Object.entries(attributes).filter(
    ([name, { computed, optional, required }]) => computed && !optional && !required && config[name] !== undefined && config[name] !== null,
  );
  const nested = Object.entries(block_types).flatMap(([name, { block }]) =>
    [config[name]].flat().flatMap((item) => readOnlyValues(block, item).map((path) => [name, ...path])),
  );
  return [...own.map(([name]) => [name]), ...nested];
}

type Reply = (error: null, message: unknown) => void;
type ValidateCall = { request: { type_name: string; config: { msgpack: Buffer } } };

/** An objection in the words of HashiCorp's provider library. */
function validate(types: Types = {}): (call: ValidateCall, reply: Reply) => void {
  return ({ request }, reply) => {
    const block = types[request.type_name]?.block ?? {};
    const diagnostics = readOnlyValues(block, decode(request.config.msgpack)).map((path) => ({
      severity: 'ERROR',
      summary: 'Value for unconfigurable attribute',
      detail: `Can't configure a value for "${path.join('.')}": its value will be decided automatically based on the result of applying this configuration.`,
      attribute: { steps: path.map((attribute_name) => ({ attribute_name })) },
    }));
    reply(null, { diagnostics });
  };
}

/** A running stub: `reattach` is its entry in TF_REATTACH_PROVIDERS; `close` it afterwards. */
export interface StubProvider {
  reattach: unknown;
  close(): void;
}

/** Serves a provider's schema on 127.0.0.1 at a free port, in this process. */
export async function startStubProvider(schema: ProviderSchema): Promise<StubProvider> {
  const definition = loadPackageDefinition(loadSync(join(import.meta.dirname, 'tfplugin5.proto'), { keepCase: true, longs: Number, enums: String }));
  const { service } = (definition['tfplugin5'] as GrpcObject)['Provider'] as ServiceClientConstructor;
  const schemas = {
    provider: { block: blockMessage(schema.provider.block) },
    resource_schemas: schemaMessages(schema.resource_schemas),
    data_source_schemas: schemaMessages(schema.data_source_schemas),
  };
  const nothing = (_: unknown, reply: Reply): void => reply(null, {});
  const server = new Server({ 'grpc.max_send_message_length': -1 });
  server.addService(service, {
    GetSchema: (_: unknown, reply: Reply) => reply(null, schemas),
    PrepareProviderConfig: nothing,
    ValidateResourceTypeConfig: validate(schema.resource_schemas),
    ValidateDataSourceConfig: validate(schema.data_source_schemas),
    Stop: nothing,
  });
  const port = await new Promise<number>((resolve, reject) => {
    server.bindAsync('127.0.0.1:0', ServerCredentials.createInsecure(), (error, bound) => (error ? reject(error) : resolve(bound)));
  });
  // Test: true tells Terraform that the process is not its own to end.
  const reattach = { Protocol: 'grpc', ProtocolVersion: 5, Pid: process.pid, Test: true, Addr: { Network: 'tcp', String: `127.0.0.1:${port}` } };
  return { reattach, close: () => server.forceShutdown() };
}
