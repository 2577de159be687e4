#!/usr/bin/env bash
# The slowest test classes, read from the reports that Maven's Surefire and Failsafe write; the reports here are samples.
# recorded with: grep sed sort
set -euo pipefail
mkdir -p target/failsafe-reports
report() {
  printf '<?xml version="1.0" encoding="UTF-8"?>\n<testsuite name="com.example.payment.%s" time="%s" tests="%s" errors="0" failures="0">\n</testsuite>\n' \
    "$1" "$2" "$3" > "target/failsafe-reports/TEST-com.example.payment.$1.xml"
}
report RefundIT 214.8 12
report CaptureIT 38.2 31
report TokenIT 9.7 18
report WebhookIT 181.5 9
report LedgerIT 22.4 40
cat > slowest.sh <<'SHELL'
grep -ho '<testsuite [^>]*' target/*-reports/TEST-*.xml \
  | sed -E 's/.* name="([^"]+)".* time="([^"]+)".* tests="([^"]+)".*/\2 s  \3 tests  \1/' \
  | sort -rn | head -3
SHELL
echo "\$ $(cat slowest.sh)"
bash slowest.sh
