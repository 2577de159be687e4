import { testChecker } from '../test-checker.ts';
import { checker } from './checker.ts';

testChecker(import.meta.dirname, checker, {
  faults: {
    'misspelled-for.yaml': 'field fro not found',
    'no-tests-in-file.yaml': 'the file holds no tests',
    'parenthesis-never-closed.yaml': 'unclosed left parenthesis',
    'string-as-threshold.yaml': 'binary expression must contain only scalar and instant vector types',
    'untested-alert': 'no test sees ShopErrorsHigh {} fire',
  },
});
