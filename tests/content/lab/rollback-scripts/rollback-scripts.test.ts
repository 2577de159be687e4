import { testChecker } from '../../../lab/test-checker.ts';
import { checker } from './checker.ts';

testChecker(import.meta.dirname, checker, {
  faults: {
    'changes-other-settings': 'roll-back.sh restores the image and nothing else: expected one commit of two changed lines',
    'dry-run-writes': 'roll-back.sh --dry-run shows the change and writes nothing: expected no new commit',
    'not-safe-twice': 'roll-back.sh does nothing the second time: expected no new commit',
    'takes-any-earlier-version': 'find-last-stable.sh skips a version that did not last: expected 2.13.4',
    'undoes-a-newer-release': 'roll-back.sh leaves the release after a rollback alone: expected 2.14.1 kept',
  },
});
