import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Checker } from '../lab/checker.ts';
import { TABLE } from '../lab/table.ts';


const LAB = join(import.meta.dirname, '../fixtures/lab');

/** For each fixture, by its checker's folder, words by which the checker names the fault. */
const FAULTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  actionlint: {
    'broken-shell.yml': 'line 13: bash -n: ',
    'misspelled-key.yml': 'unexpected key "run-on"',
    'pin-without-version.yml': 'actions/checkout must be pinned as @<40-digit commit> # vX.Y.Z',
    'undefined-matrix-value.yml': 'property "environment" is not defined',
    'unknown-input.yml': 'input "persist-credential" is not defined',
    'unpinned-action.yml': 'not @v7',
  },
  amtool: {
    misrouted: '"a page rings the phone": expected on-call-phone, amtool finds team-tickets',
    'misspelled-repeat-interval.yml': 'repeat_intervall',
    'receiver-newer-than-tool.yml': 'msteams_configs',
    'undefined-receiver.yml': 'undefined receiver "on-call-phone"',
  },
  ansible: {
    'command-always-changed.yml': 'no-changed-when',
    'file-without-mode.yml': 'risky-file-permissions',
    templates: "'hardening_ssh_group' is undefined",
    'unknown-module.yml': 'ansible.builtin.services',
    'unknown-task-keyword.yml': 'whenever',
  },
  'cloudfront-function': {
    'no-handler.cases.json': 'no function called handler',
    'no-handler.js': 'no function called handler',
    'syntax-error.cases.json': 'no function called handler',
    'syntax-error.js': 'syntax-error.js:2: Unexpected token',
    'wrong-index.cases.json': 'no function called handler',
    'wrong-index.js': '/about/: wanted /about/index.html, got index.html',
  },
  dockerfile: {
    'base-by-tag.Dockerfile': 'eclipse-temurin:21.0.11_10-jre-noble is not pinned by a sha256 digest',
    'copy-from-missing-stage.Dockerfile': '--from=biuld is no stage of this file',
    'digest-too-short.Dockerfile': 'is not pinned by a sha256 digest',
    'lets-env-file-in.dockerignore': 'lets .env into the build context',
    'misspelled-instruction.Dockerfile': 'COPPY',
    'secret-in-env.Dockerfile': 'DB_PASSWORD',
    'shell-form-entrypoint.Dockerfile': 'the last stage needs an ENTRYPOINT in exec form',
    'tag-comment-of-another-image.Dockerfile': 'the line above must be the comment "# eclipse-temurin:21.0.10_7-jre-noble"',
    'unknown-mount-type.Dockerfile': 'there is no mount type "cashe"',
    'user-by-name.Dockerfile': 'the last stage must end as a numeric user other than 0',
    'user-root.Dockerfile': 'the last stage must end as a numeric user other than 0',
  },
  grafana: {
    'misspelled-panel-option.json': 'showLegends',
    'query-misses-a-parenthesis.json': 'unclosed left parenthesis',
    'rate-of-no-range.json': 'expected type range vector',
    'series-nobody-records.json': 'no rule records namespace:http_server_errors:ratio_rate2m',
    'two-panels-one-id.json': 'two panels have the id 6',
    'unknown-draw-style.json': 'drawStyle',
    'unknown-top-level-field.json': 'timeRange',
  },
  helm: {
    'loose-schema': 'accepts the unknown key notAKey',
    'rendered-unknown-field': 'ConfigMap sample: values is no field of ConfigMap',
    'template-never-renders': 'renders nothing with any values file',
    'template-reads-missing-value': '<.Values.limits.size>',
    'unknown-function': 'function "toYml" not defined',
    'values-grace-too-short.yaml': 'must be less than gracePeriodSeconds',
    'values-min-over-max.yaml': 'spec.minReplicas is more than maxReplicas',
    'values-no-such-network.yaml': 'is no network: 10.30.300.0/24',
    'values-password-in-config.yaml': 'SPRING_DATASOURCE_PASSWORD',
    'values-tag-for-digest.yaml': "'2.14.1' does not match",
    'values-unknown-key.yaml': 'replicaCount',
    'values-wrong-type.yaml': '/autoscaling/minReplicas',
  },
  jenkinsfile: {
    'binding-without-variable.Jenkinsfile': 'line 8: string needs variable',
    'broken-shell.Jenkinsfile': 'line 9: sh -n: ',
    'logic-outside-script.Jenkinsfile': 'line 8: Declaration is Groovy logic; in steps it belongs into script { }',
    'missing-brace.Jenkinsfile': "line 2: Unexpected input: '{'",
    'misspelled-condition.Jenkinsfile': "expresion may not stand in when of stage 'Release'",
    'misspelled-section.Jenkinsfile': 'option is no section of pipeline',
    'misspelled-step.Jenkinsfile': 'shell is not a step of our table',
    'pipeline-without-agent.Jenkinsfile': 'pipeline has no agent',
    'stage-without-steps.Jenkinsfile': "stage 'Release' needs exactly one of steps, stages, parallel, matrix; it has 0",
    'unknown-post-condition.Jenkinsfile': 'onFailure may not stand in post of pipeline',
    'unknown-timeout-unit.Jenkinsfile': 'timeout takes no unit MINUTE ',
  },
  kubernetes: {
    'argocd-unknown-field.yaml': 'spec.syncPolicy.automated.selfheal is no field of SyncPolicyAutomated',
    'bad-indentation.yaml': 'Tabs are not allowed as indentation',
    'bad-quantity.yaml': 'resources.limits.memory',
    'duplicate-key.yaml': 'Map keys must be unique',
    'hpa-min-over-max.yaml': 'spec.minReplicas is more than maxReplicas',
    'namespace-pod-security-typo.yaml': 'is no Pod Security level: restrict',
    'network-policy-bad-cidr.yaml': 'is no network: 10.30.100.5/24',
    'rbac-wildcard-and-unknown-verb.yaml': 'has an unknown verb: view',
    'removed-api.yaml': 'policy/v1beta1 is a removed API',
    'removed-external-secrets-api.yaml': 'external-secrets.io/v1beta1 is a removed API',
    'request-over-limit.yaml': 'memory request is more than its limit',
    'role-binding-names-no-role.yaml': 'roleRef.name names no Role of this manifest',
    'runs-as-root.yaml': 'runAsNonRoot must be true',
    'selector-mismatch.yaml': 'spec.selector does not match the labels of its own pods',
    'service-monitor-bad-interval.yaml': 'spec.endpoints.0.interval',
    'unknown-fields.yaml': 'terminationGracePeriod is no field of PodSpec',
    'unknown-kind.yaml': 'no API apps/v1 with a kind HorizontalPodAutoscaler',
    'wrong-type.yaml': 'spec.replicas must be integer',
  },
  masking: {
    'card-rides-on-correlation-id.conf': 'not a file of samples',
    'card-rides-on-correlation-id.yaml': 'passes unmasked',
    'destroys-uuid.conf': 'not a file of samples',
    'destroys-uuid.yaml': 'becomes "payment [card masked][card masked] approved"',
    'misses-spaced-card.conf': 'not a file of samples',
    'misses-spaced-card.yaml': 'becomes "pan=4111 1111 1111 1111"',
    'request-body-passes.conf': 'not a file of samples',
    'request-body-passes.yaml': 'the field request_body passes',
  },
  promtool: {
    'misspelled-for.yaml': 'field fro not found',
    'no-tests-in-file.yaml': 'the file holds no tests',
    'parenthesis-never-closed.yaml': 'unclosed left parenthesis',
    'string-as-threshold.yaml': 'binary expression must contain only scalar and instant vector types',
    'untested-alert': 'no test sees PaymentErrorsHigh {} fire',
  },
  'rollback-scripts': {
    'changes-other-settings': 'roll-back.sh restores the image and nothing else: expected one commit of two changed lines',
    'dry-run-writes': 'roll-back.sh --dry-run shows the change and writes nothing: expected no new commit',
    'not-safe-twice': 'roll-back.sh does nothing the second time: expected no new commit',
    'takes-any-earlier-version': 'find-last-stable.sh skips a version that did not last: expected 2.13.4',
    'undoes-a-newer-release': 'roll-back.sh leaves the release after a rollback alone: expected 2.14.1 kept',
  },
  shellcheck: {
    'bash-array-in-sh.sh': 'SC3030',
    'unfinished-if.sh': 'SC1046',
    'unquoted-variable.sh': 'SC2086',
  },
  terraform: {
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
  'vault-policy': {
    'any-namespace.tf': 'binds bound_service_account_namespaces to "*"',
    'kv-path-without-data.policy.hcl': 'path "kv/payment/database" is a KV version 2 path without data',
    'missing-brace.policy.hcl': 'Unclosed configuration block',
    'misspelled-key.policy.hcl': 'has the unknown key capability ',
    'star-in-the-middle.policy.hcl': 'path "kv/data/*/database" has "*" before its end',
    'unknown-capability.policy.hcl': 'has the unknown capability "write"',
  },
  yamllint: {
    'boolean-by-surprise.yaml': '(truthy)',
    'broken-indentation.yaml': 'syntax error',
    'key-twice.yaml': 'duplication of key "version"',
    'octal-mode.yaml': 'forbidden implicit octal value "0644"',
  },
};

const CHECKERS = [...new Set(TABLE.flatMap((row) => row.checkers))].sort((a, b) => (a.name < b.name ? -1 : 1));

/** The folder of a checker's fixtures. */
function folderOf(checker: Checker): string {
  return checker.name === 'kubernetes-models' ? 'kubernetes' : checker.name;
}

/** The files of one fixture, by their path below the checker's folder: a folder's files are checked together. */
function filesOf(lab: string, fixture: string): string[] {
  if (!statSync(join(lab, fixture)).isDirectory()) return [fixture];
  return readdirSync(join(lab, fixture), { recursive: true, encoding: 'utf8' })
    .map((name) => `${fixture}/${name}`)
    .filter((name) => statSync(join(lab, name)).isFile())
    .sort();
}

test.each(CHECKERS)('$name has a fixture that it must reject', (checker) => {
  expect(readdirSync(LAB)).toContain(folderOf(checker));
  expect(readdirSync(join(LAB, folderOf(checker)))).not.toEqual([]);
});

test('every folder of fixtures belongs to a checker', () => {
  expect(readdirSync(LAB).sort()).toEqual(CHECKERS.map(folderOf).sort());
});

describe.each(CHECKERS)('$name rejects', (checker) => {
  const lab = join(LAB, folderOf(checker));
  const fixtures = readdirSync(lab).sort();
  const faults = FAULTS[folderOf(checker)] ?? {};

  test('what has its fault named here', () => {
    expect(Object.keys(faults).sort()).toEqual(fixtures);
  });

  test.for(fixtures)("%s", async (fixture, { skip }) => {
    if ((await checker.version()) === null) {
      const sentence = `${checker.name} is not on this machine: ${checker.broughtBy} brings it.`;
      if (process.env['CI'] !== undefined) expect.fail(`${sentence} In CI every checker must run.`);
      skip(sentence);
    }
    const files = filesOf(lab, fixture);
    const verdicts = await checker.check(lab, files);
    expect(verdicts.map(({ file, checker: by }) => `${by} ${file}`)).toEqual(files.map((file) => `${checker.name} ${file}`));
    const rejections = verdicts.filter(({ result }) => result === 'rejected');
    expect(rejections).not.toEqual([]);
    for (const { message } of rejections) expect(message).not.toBe('');
    expect(rejections.map(({ message }) => message).join('\n')).toContain(faults[fixture]);
  });
});
