/** One attribute: its cty type as Terraform writes it in JSON, and r(equired), o(ptional), c(omputed). */
export type Attribute = [type: unknown, flags: string];

/** One nested block type of a schema. */
export interface NestedBlock {
  nesting: 'single' | 'list' | 'set';
  min?: number;
  max?: number;
  block: Block;
}

/** A block as the provider protocol knows it: attributes and nested blocks. */
export interface Block {
  attributes: Record<string, Attribute>;
  blocks?: Record<string, NestedBlock>;
}

/** The part of one provider release's schema that the lab's files use. */
export interface ProviderSchema {
  /** Source address and release, for people: `hashicorp/aws 6.25.0`. */
  release: string;
  provider: Block;
  resources: Record<string, Block>;
  dataSources: Record<string, Block>;
}
