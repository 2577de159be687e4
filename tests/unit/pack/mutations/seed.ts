/** The seed of the mutations that every run tries; MUTATION_SEED in the environment tries others. */
export const SEED = Number(process.env['MUTATION_SEED'] ?? 7);

/** How many are tried; without MUTATION_COUNT in the environment, some of each class. */
export const COUNT = Number(process.env['MUTATION_COUNT'] ?? 600);
