#!/usr/bin/env bash
# Records that a Secret in a file is only encoded, and what the chart does when a setting changes: the checksum in the pod template
# changes too, so new pods start. The value is invented; of the checksums only the first twelve digits are shown.
# recorded with: helm base64 grep sed
set -euo pipefail
export LC_ALL=C

# The same command is printed and run.
show() {
  printf '$ %s\n' "$1"
  eval "$1"
}

cat >secret.yaml <<'YAML'
apiVersion: v1
kind: Secret
metadata:
  name: web-database
data:
  connection: b25seS1hLXRlc3QtdmFsdWU=
YAML
cp -r "$LAB/helm/service" service
cp "$LAB/helm/values/payment/values-prod.yaml" prod.yaml

# The annotation of the rendered pod template, shortened.
checksum() {
  helm template pay service --kube-version 1.35.0 -f prod.yaml "$@" |
    grep checksum/config | sed -E 's/^ *//; s/([0-9a-f]{12})[0-9a-f]+/\1/'
}

show 'grep connection secret.yaml'
show "sed -n 's/.*connection: //p' secret.yaml | base64 --decode; echo"
show 'checksum'
show 'checksum                                    # once more, unchanged'
show 'checksum --set config.SPRING_PROFILES_ACTIVE=other'
