import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['**/dist/', '**/.build/', '**/.astro/', '**/node_modules/', 'content/', '**/fixtures/'] },
  ...tseslint.configs.strict,
  ...astro.configs.recommended,
  {
    rules: {
      // Indexing with a checked bound reads better than a branch that cannot be reached.
      '@typescript-eslint/no-non-null-assertion': 'off',
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
