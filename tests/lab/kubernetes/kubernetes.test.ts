import { testChecker } from '../test-checker.ts';
import { checker } from './checker.ts';

testChecker(import.meta.dirname, checker, {
  faults: {
    'argocd-unknown-field.yaml': 'spec.syncPolicy.automated.selfheal is no field of SyncPolicyAutomated',
    'bad-indentation.yaml': 'Tabs are not allowed as indentation',
    'bad-quantity.yaml': 'resources.limits.memory',
    'duplicate-key.yaml': 'Map keys must be unique',
    'hpa-min-over-max.yaml': 'spec.minReplicas is more than maxReplicas',
    'namespace-pod-security-typo.yaml': 'is no Pod Security level: restrict',
    'network-policy-bad-cidr.yaml': 'is no network: 10.30.100.5/24',
    'rbac-wildcard-and-unknown-verb.yaml': 'has an unknown verb: view',
    'beta-api.yaml': 'policy/v1beta1 is a beta API',
    'beta-external-secrets-api.yaml': 'external-secrets.io/v1beta1 is a beta API',
    'request-over-limit.yaml': 'memory request is more than its limit',
    'role-binding-names-no-role.yaml': 'roleRef.name names no Role of this manifest',
    'runs-as-root.yaml': 'runAsNonRoot must be true',
    'selector-mismatch.yaml': 'spec.selector does not match the labels of its own pods',
    'service-monitor-bad-interval.yaml': 'spec.endpoints.0.interval',
    'unknown-fields.yaml': 'livenessProbe is no field of PodSpec',
    'unknown-kind.yaml': 'no API apps/v1 with a kind HorizontalPodAutoscaler',
    'wrong-type.yaml': 'spec.replicas must be integer',
  },
});
