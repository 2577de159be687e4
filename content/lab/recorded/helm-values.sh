#!/usr/bin/env bash
# Records which value wins: the chart's default, the file for production, a second file, or --set; and what happens to a list.
# recorded with: helm grep sed
set -euo pipefail
export LC_ALL=C

# The same command is printed and run.
show() {
  printf '$ %s\n' "$1"
  eval "$1"
}

cp -r "$LAB/helm/service" service
cp "$LAB/helm/values/payment/values-prod.yaml" prod.yaml
printf 'autoscaling: { minReplicas: 12 }\nnetwork: { callers: [invoice] }\n' > extra.yaml

# The part of the rendered autoscaler that differs, and the callers that the network policy lets in.
render() { helm template pay service --kube-version 1.35.0 "$@"; }
scaling() { grep -E 'minReplicas|maxReplicas|averageUtilization' | sed 's/^ *//'; }
minimum() { scaling | grep minReplicas; }
callers() { grep -Eo 'name: (billing|subscription|invoice)$' | sed 's/.*: //'; }

show 'grep -A3 ^autoscaling: service/values.yaml'
show 'grep -A2 ^autoscaling: prod.yaml'
show 'render -f prod.yaml | scaling'
show 'cat extra.yaml'
show 'render -f prod.yaml -f extra.yaml | minimum'
show 'render -f extra.yaml -f prod.yaml | minimum'
show 'render -f prod.yaml --set autoscaling.minReplicas=20 | minimum'
show 'render -f prod.yaml | callers'
show 'render -f prod.yaml -f extra.yaml | callers'
