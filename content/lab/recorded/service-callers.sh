#!/usr/bin/env bash
# Records which of the six services may call which: the callers lists that the chart turns into network policies.
# recorded with: grep sed
set -euo pipefail
export LC_ALL=C

# The same command is printed and run.
show() {
  printf '$ %s\n' "$1"
  eval "$1"
}

cd "$LAB/helm/values"
show 'grep callers: */*-prod.yaml | sed "s/.values.*callers//"'
