import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['**/dist/', '**/.build/', '**/.astro/', '**/node_modules/', 'content/', 'tests/fixtures/'] },
  ...tseslint.configs.strict,
  ...astro.configs.recommended,
  {
    rules: {
      // Indexing with a checked bound reads better than a branch that cannot be reached.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Taking a key out of an object by naming it beside a rest is how a copy without it is made.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      'no-console': 'off',
      eqeqeq: 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['src/search/search-*.ts', 'src/layouts/*.ts'],
    rules: { 'no-console': 'error' },
  },
);
