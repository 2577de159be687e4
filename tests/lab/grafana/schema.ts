import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);

/** A JSON Schema as ajv takes it. */
export type Schema = Record<string, unknown>;

/**
 * JSON Schema of one type of dashboard-types.ts, made from the types that `@grafana/schema` ships. Unknown fields are
 * errors wherever Grafana's types name the fields.
 */
export function schemasOf(types: string[]): Map<string, Schema> {
  const { createGenerator } = require('ts-json-schema-generator') as typeof import('ts-json-schema-generator');
  const generator = createGenerator({
    path: fileURLToPath(new URL('./dashboard-types.ts', import.meta.url)),
    tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)),
    // With the type check off, an import that cannot be resolved would become `any` and accept everything.
    skipTypeCheck: false,
    // Grafana's packages declare some names twice; inlined, they cannot clash.
    expose: 'none',
    additionalProperties: false,
  });
  return new Map(types.map((type) => [type, { ...generator.createSchema(type) }]));
}
