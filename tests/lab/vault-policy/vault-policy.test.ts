import { testChecker } from '../test-checker.ts';
import { checker } from './checker.ts';

testChecker(import.meta.dirname, checker, {
  faults: {
    'kv-path-without-data.policy.hcl': 'path "kv/shop/database" is a KV version 2 path without data',
    'missing-brace.policy.hcl': 'Unclosed configuration block',
    'misspelled-key.policy.hcl': 'has the unknown key capability ',
    'star-in-the-middle.policy.hcl': 'path "kv/data/*/database" has "*" before its end',
    'unknown-capability.policy.hcl': 'has the unknown capability "write"',
  },
});
