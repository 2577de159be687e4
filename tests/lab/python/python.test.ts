import { testChecker } from '../test-checker.ts';
import { checker } from './checker.ts';

testChecker(import.meta.dirname, checker, {
  faults: {
    'empty-test': 'test_greet.py has no tests',
    'failing-test': "AssertionError: 'hello' != 'goodbye'",
    'no-test': 'there is no test_greet.py beside it',
    'syntax-error': "SyntaxError: expected ':'",
  },
});
