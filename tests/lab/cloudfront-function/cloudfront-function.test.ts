import { testChecker } from '../test-checker.ts';
import { checker } from './checker.ts';

testChecker(import.meta.dirname, checker, {
  faults: {
    'no-handler': 'no function called handler',
    'syntax-error': 'function.js:2: Unexpected token',
    'wrong-index': '/about/: wanted /about/index.html, got index.html',
  },
});
