import { join } from 'node:path';
import { createGenerator } from 'ts-json-schema-generator';

type Schema = Record<string, unknown>;

/**
 * JSON Schema of one type of dashboard-types.ts, made from the types that `@grafana/schema` ships. Unknown fields are
 * errors wherever Grafana's types name the fields.
 */
export function schemasOf(types: string[]): Map<string, Schema> {
  const generator = createGenerator({
    path: join(import.meta.dirname, 'dashboard-types.ts'),
    tsconfig: join(import.meta.dirname, 'tsconfig.json'),
    // With the type check off, an import that cannot be resolved would become `any` and accept everything.
    skipTypeCheck: false,
    // Grafana's packages declare some names twice; inlined, they cannot clash.
    expose: 'none',
    additionalProperties: false,
  });
  return new Map(types.map((type) => [type, { ...generator.createSchema(type) }]));
}
