import { testChecker } from '../test-checker.ts';
import { checker } from './checker.ts';

testChecker(import.meta.dirname, checker, {
  faults: {
    'broken-shell.yml': 'line 13: bash -n: ',
    'misspelled-key.yml': 'unexpected key "run-on"',
    'pin-without-version.yml': 'actions/checkout must be pinned as @<40-digit commit> # vX.Y.Z',
    'undefined-matrix-value.yml': 'property "environment" is not defined',
    'unknown-input.yml': 'input "persist-credential" is not defined',
    'unpinned-action.yml': 'not @v7',
  },
});
