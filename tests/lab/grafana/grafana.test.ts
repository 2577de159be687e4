import { testChecker } from '../test-checker.ts';
import { checker } from './checker.ts';

testChecker(import.meta.dirname, checker, {
  faults: {
    'misspelled-panel-option.json': 'showLegends',
    'query-misses-a-parenthesis.json': 'unclosed left parenthesis',
    'rate-of-no-range.json': 'expected type range vector',
    'series-nobody-records.json': 'no rule records namespace:http_server_errors:ratio_rate2m',
    'two-panels-one-id.json': 'two panels have the id 6',
    'unknown-draw-style.json': 'drawStyle',
    'unknown-top-level-field.json': 'timeRange',
  },
});
