import { testChecker } from '../../../lab/test-checker.ts';
import { checker } from './checker.ts';

testChecker(import.meta.dirname, checker, {
  faults: {
    'card-rides-on-correlation-id.conf': 'not a file of samples',
    'card-rides-on-correlation-id.yaml': 'passes unmasked',
    'destroys-uuid.conf': 'not a file of samples',
    'destroys-uuid.yaml': 'becomes "payment [card masked][card masked] approved"',
    'misses-spaced-card.conf': 'not a file of samples',
    'misses-spaced-card.yaml': 'becomes "pan=4111 1111 1111 1111"',
    'request-body-passes.conf': 'not a file of samples',
    'request-body-passes.yaml': 'the field request_body passes',
  },
});
