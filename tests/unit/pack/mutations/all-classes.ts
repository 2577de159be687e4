import { BODY_CLASSES } from './bodies.ts';
import { DIAGRAM_CLASSES } from './diagrams.ts';
import { ENCODING_CLASSES } from './encodings.ts';
import { FILE_CLASSES } from './files.ts';
import { LAB_CLASSES } from './lab.ts';
import type { Mutation, MutationClass } from './mutation.ts';
import { seedRandom } from './random.ts';
import { REFERENCE_CLASSES } from './references.ts';
import { SEARCH_WORD_CLASSES } from './search-words.ts';
import { TEXT_CLASSES } from './texts.ts';
import { VALUE_CLASSES } from './values.ts';
import { YAML_CLASSES } from './yaml.ts';

/** Every class of mutations. */
export const CLASSES: readonly MutationClass[] = [
  ...FILE_CLASSES,
  ...ENCODING_CLASSES,
  ...YAML_CLASSES,
  ...VALUE_CLASSES,
  ...TEXT_CLASSES,
  ...BODY_CLASSES,
  ...REFERENCE_CLASSES,
  ...DIAGRAM_CLASSES,
  ...LAB_CLASSES,
  ...SEARCH_WORD_CLASSES,
];

/** A mutation with its class. */
export interface MadeMutation extends Mutation {
  kind: MutationClass;
}

/** So many mutations of all classes in turn; the same for the same seed. */
export function makeMutations(seed: number, count: number): MadeMutation[] {
  const random = seedRandom(seed);
  return Array.from({ length: count }, (_, index) => {
    const kind = CLASSES[index % CLASSES.length]!;
    return { kind, ...kind.make(random) };
  });
}
