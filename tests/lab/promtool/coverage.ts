/** The part of a PrometheusRule that the count of tests needs. */
export interface PrometheusRule {
  kind?: string;
  spec?: { groups?: { name: string; rules?: Rule[] }[] };
}

interface Rule {
  alert?: string;
  expr: string;
  labels?: Record<string, string>;
}

/** The part of a promtool unit test file that the count of tests needs. */
export interface RuleTest {
  rule_files?: string[];
  tests?: { alert_rule_test?: AlertTest[] }[];
}

interface AlertTest {
  alertname: string;
  exp_alerts?: { exp_labels?: Record<string, string> }[] | null;
}

/** Whether the test expects an alert of this rule: the same name, and all labels the rule sets. */
function expects(test: AlertTest, rule: Rule): boolean {
  const labels = Object.entries(rule.labels ?? {});
  return (test.exp_alerts ?? []).some((alert) => labels.every(([key, value]) => alert.exp_labels?.[key] === value));
}

/**
 * One message for each alert that no test sees firing, or that no test sees silent. An alert that always fires
 * (`vector(1)`, a dead-man's switch) need not be seen silent.
 */
export function untestedAlerts(rule: PrometheusRule, files: RuleTest[]): string[] {
  const tests = files.flatMap((file) => file.tests ?? []).flatMap((test) => test.alert_rule_test ?? []);
  const alerts = (rule.spec?.groups ?? []).flatMap((group) => group.rules ?? []).filter((entry) => entry.alert);
  return alerts.flatMap((alert) => {
    const own = tests.filter((test) => test.alertname === alert.alert);
    const title = `${alert.alert} ${JSON.stringify(alert.labels ?? {})}`;
    const messages: string[] = [];
    if (!own.some((test) => expects(test, alert))) messages.push(`no test sees ${title} fire`);
    if (alert.expr !== 'vector(1)' && own.every((test) => expects(test, alert))) {
      messages.push(`no test sees ${title} stay silent`);
    }
    return messages;
  });
}
