/**
 * Our table of Jenkins' declarative syntax, after https://www.jenkins.io/doc/book/pipeline/syntax/ (read in November 2026).
 * It holds what this platform uses and what a typing error would turn it into; Jenkins itself knows more.
 */

/** Sections of `pipeline` and of `stage`, each allowed once. */
export const pipelineSections = ['agent', 'environment', 'options', 'parameters', 'triggers', 'tools', 'libraries', 'stages', 'post'];
export const stageSections = ['agent', 'environment', 'options', 'tools', 'input', 'when', 'failFast', 'post', 'steps', 'stages', 'parallel', 'matrix'];
/** What a stage does: exactly one of these. */
export const stageBodies = ['steps', 'stages', 'parallel', 'matrix'];

/** What may stand directly inside a section's block. */
export const members: Record<string, string[]> = {
  agent: ['label', 'node', 'docker', 'dockerfile', 'kubernetes'],
  options: [
    'buildDiscarder',
    'checkoutToSubdirectory',
    'disableConcurrentBuilds',
    'disableResume',
    'disableRestartFromStage',
    'lock',
    'newContainerPerStage',
    'overrideIndexTriggers',
    'parallelsAlwaysFailFast',
    'preserveStashes',
    'quietPeriod',
    'retry',
    'skipDefaultCheckout',
    'skipStagesAfterUnstable',
    'timeout',
    'timestamps',
  ],
  'stage options': ['lock', 'retry', 'skipDefaultCheckout', 'timeout', 'timestamps'],
  parameters: ['string', 'text', 'booleanParam', 'choice', 'password'],
  triggers: ['cron', 'pollSCM', 'upstream'],
  post: ['always', 'changed', 'fixed', 'regression', 'aborted', 'failure', 'success', 'unstable', 'unsuccessful', 'notBuilt', 'cleanup'],
  when: [
    'allOf',
    'anyOf',
    'beforeAgent',
    'beforeInput',
    'beforeOptions',
    'branch',
    'buildingTag',
    'changelog',
    'changeset',
    'changeRequest',
    'environment',
    'equals',
    'expression',
    'isRestartedRun',
    'not',
    'tag',
    'triggeredBy',
  ],
  input: ['message', 'id', 'ok', 'submitter', 'submitterParameter', 'parameters'],
};

/** Steps with the names of their arguments; `null` where any argument is let through. From the steps' reference pages. */
export const steps: Record<string, string[] | null> = {
  archiveArtifacts: null,
  build: null,
  catchError: ['buildResult', 'catchInterruptions', 'message', 'stageResult'],
  checkout: null,
  deleteDir: [],
  dir: ['path'],
  echo: ['message'],
  error: ['message'],
  git: ['url', 'branch', 'changelog', 'credentialsId', 'poll'],
  junit: null,
  lock: null,
  mail: ['to', 'subject', 'body', 'from', 'cc', 'bcc', 'replyTo', 'charset', 'mimeType'],
  retry: ['count', 'conditions'],
  script: [],
  sh: ['script', 'returnStdout', 'returnStatus', 'label', 'encoding'],
  stash: ['name', 'includes', 'excludes', 'allowEmpty', 'useDefaultExcludes'],
  timeout: ['time', 'unit', 'activity'],
  unstash: ['name'],
  waitForQualityGate: ['abortPipeline', 'credentialsId', 'webhookSecretId'],
  withCredentials: null,
  withEnv: ['overrides'],
  withSonarQubeEnv: ['installationName', 'credentialsId', 'envOnly'],
};

/** Bindings of `withCredentials` with all arguments that each must have. */
export const bindings: Record<string, string[]> = {
  string: ['credentialsId', 'variable'],
  file: ['credentialsId', 'variable'],
  usernamePassword: ['credentialsId', 'usernameVariable', 'passwordVariable'],
  gitUsernamePassword: ['credentialsId', 'gitToolName'],
};

/** Units that `timeout` takes. */
export const units = ['NANOSECONDS', 'MICROSECONDS', 'MILLISECONDS', 'SECONDS', 'MINUTES', 'HOURS', 'DAYS'];
