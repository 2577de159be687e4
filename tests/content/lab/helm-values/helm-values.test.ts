/** What the pack's own chart refuses, by its values schema or a template of it. */
import { join, relative } from 'node:path';
import { checker } from '../../../lab/helm/checker.ts';
import { testChecker } from '../../../lab/test-checker.ts';

const fixtures = join(import.meta.dirname, 'fixtures');

testChecker(import.meta.dirname, checker, {
  settings: { chart: relative(fixtures, join(import.meta.dirname, '../../../../content/lab/helm/service')) },
  faults: {
    'values-grace-too-short.yaml': 'must be less than gracePeriodSeconds',
    'values-min-over-max.yaml': 'spec.minReplicas is more than maxReplicas',
    'values-no-such-network.yaml': 'is no network: 10.30.300.0/24',
    'values-password-in-config.yaml': 'SPRING_DATASOURCE_PASSWORD',
    'values-tag-for-digest.yaml': "'2.14.1' does not match",
    'values-unknown-key.yaml': 'replicaCount',
    'values-wrong-type.yaml': '/autoscaling/minReplicas',
  },
});
