import { testChecker } from '../test-checker.ts';
import { checker } from './checker.ts';

testChecker(import.meta.dirname, checker, {
  faults: {
    misrouted: '"a page rings the phone": expected on-call-phone, amtool finds team-tickets',
    'misspelled-repeat-interval.yml': 'repeat_intervall',
    'receiver-newer-than-tool.yml': 'msteams_configs',
    'undefined-receiver.yml': 'undefined receiver "on-call-phone"',
  },
});
