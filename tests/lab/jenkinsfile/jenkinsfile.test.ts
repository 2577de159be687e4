import { testChecker } from '../test-checker.ts';
import { checker } from './checker.ts';

testChecker(import.meta.dirname, checker, {
  settings: { steps: ['deployTo'] },
  faults: {
    'broken-shell.Jenkinsfile': 'line 9: sh -n: ',
    'library-without-call': 'line 1: a step of a shared library needs a method named call',
    'logic-outside-script.Jenkinsfile': 'line 8: Declaration is Groovy logic; in steps it belongs into script { }',
    'missing-brace.Jenkinsfile': "line 2: Unexpected input: '{'",
    'misspelled-condition.Jenkinsfile': "expresion may not stand in when of stage 'Release'",
    'misspelled-section.Jenkinsfile': 'option is no section of pipeline',
    'misspelled-step.Jenkinsfile': 'shell is not a step that we know',
    'pipeline-without-agent.Jenkinsfile': 'pipeline has no agent',
    'stage-without-steps.Jenkinsfile': "stage 'Release' needs exactly one of steps, stages, parallel, matrix; it has 0",
    'step-in-non-cps': 'line 4: sh is a step, and call is @NonCPS: no step works in there',
    'unknown-post-condition.Jenkinsfile': 'onFailure may not stand in post of pipeline',
  },
});
