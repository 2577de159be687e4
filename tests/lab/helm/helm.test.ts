import { testChecker } from '../test-checker.ts';
import { checker } from './checker.ts';

testChecker(import.meta.dirname, checker, {
  settings: { chart: 'chart' },
  faults: {
    chart: 'sizes is no field of ConfigMap. (with values-render-wrong.yaml)',
    'loose-schema': 'accepts the unknown key notAKey',
    'rendered-unknown-field': 'ConfigMap sample: values is no field of ConfigMap',
    'template-never-renders': 'renders nothing with any values file',
    'template-reads-missing-value': '<.Values.limits.size>',
    'unknown-function': 'function "toYml" not defined',
    'values-render-wrong.yaml': 'templates/configmap.yaml: ConfigMap sample: sizes is no field of ConfigMap',
    'values-unknown-key.yaml': 'replicaCount',
    'values-wrong-type.yaml': '/limits/size',
  },
});
