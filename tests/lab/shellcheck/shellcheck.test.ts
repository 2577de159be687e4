import { testChecker } from '../test-checker.ts';
import { checker } from './checker.ts';

testChecker(import.meta.dirname, checker, {
  faults: {
    'bash-array-in-sh.sh': 'SC3030',
    'unfinished-if.sh': 'SC1046',
    'unquoted-variable.sh': 'SC2086',
  },
});
