import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['tests/unit/**/*.test.ts', 'tests/site/**/*.test.ts', 'tests/content/**/*.test.ts'],
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
