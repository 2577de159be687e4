import { testChecker } from '../test-checker.ts';
import { checker } from './checker.ts';

testChecker(import.meta.dirname, checker, {
  faults: {
    'command-always-changed.yml': 'no-changed-when',
    'file-without-mode.yml': 'risky-file-permissions',
    'settings.cfg': 'neither YAML nor a template',
    templates: "'hardening_ssh_group' is undefined",
    'unknown-module.yml': 'ansible.builtin.services',
    'unknown-task-keyword.yml': 'whenever',
  },
});
