import astro from 'eslint-plugin-astro';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';

/** The rooms of src/, each with the rooms that it may import besides itself: imports run one way, towards the ground. */
const GROUND = ['findings', 'text', 'node', 'words'];
const ROOMS = {
  text: [],
  node: [],
  words: ['text'],
  findings: ['text'],
  lab: GROUND,
  diagrams: GROUND,
  pack: ['lab', 'diagrams', ...GROUND],
  import: ['pack', ...GROUND],
  site: ['pack', 'lab', 'diagrams', ...GROUND],
  styles: GROUND,
  search: ['site', 'pack', ...GROUND],
  sheets: ['practice', 'site', 'pack', 'diagrams', ...GROUND],
  plans: ['site', 'pack', ...GROUND],
  practice: ['plans', 'site', 'pack', ...GROUND],
  cards: ['styles', 'site', 'pack', 'diagrams', ...GROUND],
  offline: ['site', 'pack', ...GROUND],
  components: ['styles', 'search', 'sheets', 'plans', 'cards', 'offline', 'site', 'pack', 'lab', 'diagrams', ...GROUND],
  layouts: ['styles', 'components', 'search', 'sheets', 'plans', 'cards', 'practice', 'offline', 'site', 'pack', 'lab', 'diagrams', ...GROUND],
};
const zones = Object.entries(ROOMS).map(([room, below]) => ({
  target: `./src/${room}`,
  from: './src',
  except: [room, ...below].map((name) => `./${name}`),
  message: `The room ${room} may import ${[room, ...below].join(', ')}. Move what is shared down, or hand it over as a parameter.`,
}));

export default tseslint.config(
  { ignores: ['**/dist/', '**/.build/', '**/.astro/', '**/node_modules/', 'content/', '**/fixtures/'] },
  ...tseslint.configs.strict,
  ...astro.configs.recommended,
  {
    plugins: { 'import-x': importX },
    settings: {
      'import-x/ignore': ['node_modules'],
      'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.js', '.mjs'] })],
      'import-x/extensions': ['.ts', '.mjs', '.js', '.astro'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts'], 'astro-eslint-parser': ['.astro'] },
    },
    rules: {
      'import-x/no-restricted-paths': ['error', { basePath: import.meta.dirname, zones }],
      'import-x/no-cycle': 'error',
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
    files: ['src/search/*search*.ts', 'src/components/*.ts', 'src/lab/copy-button.ts', 'src/layouts/*.ts'],
    rules: { 'no-console': 'error' },
  },
);
