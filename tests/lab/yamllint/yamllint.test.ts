import { testChecker } from '../test-checker.ts';
import { checker } from './checker.ts';

testChecker(import.meta.dirname, checker, {
  faults: {
    'boolean-by-surprise.yaml': '(truthy)',
    'broken-indentation.yaml': 'syntax error',
    'key-twice.yaml': 'duplication of key "version"',
    'octal-mode.yaml': 'forbidden implicit octal value "0644"',
  },
});
