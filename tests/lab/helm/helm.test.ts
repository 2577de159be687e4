import { testChecker } from '../test-checker.ts';
import { checker } from './checker.ts';

testChecker(import.meta.dirname, checker, {
  faults: {
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
});
