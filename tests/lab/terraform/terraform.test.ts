import { testChecker } from '../test-checker.ts';
import { checker } from './checker.ts';

testChecker(import.meta.dirname, checker, {
  faults: {
    'backend-key-malformed': 'Invalid KMS Key ID',
    'failing-assertion': 'The database must be Multi-AZ.',
    'missing-required-argument': 'The argument "status" is required',
    'module-argument-missing': 'The argument "name" is required',
    'not-formatted': 'not-formatted/main.tf:4: not formatted: run terraform fmt',
    'read-only-argument': 'Can\'t configure a value for "endpoint"',
    'syntax-error': 'Unclosed configuration block',
    'test-of-missing-resource': '"aws_s3_bucket" "this" has not been declared',
    'undeclared-reference': '"aws_s3_bucket" "states" has not been declared',
    'unknown-argument': 'An argument named "multi_ax" is not expected here',
    'unknown-attribute': 'attribute named "hostname"',
    'unknown-backend-argument': 'An argument named "use_lock_file" is not expected here',
    'unknown-resource-type': 'does not support resource type "aws_s3_buckets"',
    'wrong-type': 'Inappropriate value for attribute "allocated_storage"',
  },
});
