#!/usr/bin/env bash
# What promtool says when somebody deletes `for: 2m` from PaymentErrorsHigh: a copy of the rules loses that line and the
# lab's own test of the alert must fail. promtool wants plain rule files, so the copy is the `spec` of the PrometheusRule.
# recorded with: promtool python3
set -euo pipefail
python3 - "$LAB/prometheus/payment-rules.yaml" "$LAB/prometheus/tests/symptoms.yaml" <<'PYTHON'
import sys, textwrap

rules = textwrap.dedent(open(sys.argv[1]).read().split("\nspec:\n")[1])
open("payment-rules.yaml", "w").write(rules)
head, tests = open(sys.argv[2]).read().split("\ntests:\n")
region = tests.split("# region: errors-test\n")[1].split("  # endregion: errors-test")[0]
open("errors.yaml", "w").write(head.replace("../", "") + "\ntests:\n" + region)
PYTHON

run() {
  echo '$ promtool test rules errors.yaml | grep -v Annot'
  promtool test rules errors.yaml 2>&1 | grep -v Annot | sed 's/ *$//' | sed '/^$/d' || true
}

run
echo '$ # now "for: 2m" is deleted from PaymentErrorsHigh'
python3 - <<'PYTHON'
text = open("payment-rules.yaml").read()
before, after = text.split("alert: PaymentErrorsHigh", 1)
line = next(line for line in after.splitlines(keepends=True) if line.strip() == "for: 2m")
open("payment-rules.yaml", "w").write(before + "alert: PaymentErrorsHigh" + after.replace(line, "", 1))
PYTHON
run
