import { testChecker } from '../../../lab/test-checker.ts';
import { checker } from './checker.ts';

testChecker(import.meta.dirname, checker, {
  only: /samples\.yaml$/,
  faults: {
    'card-rides-on-correlation-id': 'passes unmasked',
    'destroys-uuid': 'becomes "payment [card masked][card masked] approved"',
    'misses-spaced-card': 'becomes "pan=4111 1111 1111 1111"',
    'request-body-passes': 'the field request_body passes',
  },
});
