import { describe, expect, test } from 'vitest';
import { correctQuery } from '../../../src/search/search-engine.ts';

describe('queries', () => {
  const vocabulary = {
    words: ['prometheus', 'vault', 'elk', 'pipeline', 'crash'],
    aliases: { gha: 'GitHub Actions', elk: 'Elastic Stack', 'hashicorp vault': 'Vault' },
  };
  test.each([
    ['prometeus', 'prometheus'],
    ['gha pipline', 'GitHub Actions pipeline'],
    ['hashicorp vault', 'Vault'],
  ])('%s becomes %s', (query, mended) => expect(correctQuery(query, vocabulary)).toBe(mended));
  test.each(['elk', 'prom', 'vault crash', 'xyz'])('%s stays', (query) => expect(correctQuery(query, vocabulary)).toBeUndefined());
});
