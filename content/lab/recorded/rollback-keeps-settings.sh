#!/usr/bin/env bash
# Records two ways back in Git after a release, when a setting was changed in between: the rollback script takes back the image alone,
# and the old file takes back the setting too. The real scripts run in a small copy of platform-config; digests are invented.
# recorded with: git grep sed
set -euo pipefail

export GIT_AUTHOR_NAME=jenkins-rollback GIT_AUTHOR_EMAIL=jenkins-rollback@example.com
export GIT_COMMITTER_NAME=$GIT_AUTHOR_NAME GIT_COMMITTER_EMAIL=$GIT_AUTHOR_EMAIL
export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_SYSTEM=/dev/null TZ=UTC LC_ALL=C
export PATH="$LAB/scripts:$PATH"

# The same command is printed and run.
show() {
  printf '$ %s\n' "$1"
  eval "$1"
}

# An invented digest: one hexadecimal digit, 64 times.
digest() { printf 'sha256:%064d' 0 | tr 0 "$1"; }

# The time of the next commits.
at() { export GIT_AUTHOR_DATE="$1" GIT_COMMITTER_DATE="$1"; }

release() {
  set-image.sh --service payment --environment prod --version "$1" --digest "$2" --message "Release payment $1 to prod" >/dev/null
}

at '2026-06-09T10:00:00Z'
git init --quiet --initial-branch main .
mkdir -p helm/values/payment
cp "$LAB/helm/values/payment/values-prod.yaml" helm/values/payment/
git add . && git commit --quiet --message 'Start'
at '2026-06-16T10:00:00Z'
release 2.13.4 "$(digest 4)"
git tag before-2.14.0
at '2026-06-30T10:30:00Z'
release 2.14.0 "$(digest 5)"
at '2026-06-30T19:53:00Z'
sed -i 's/minReplicas: .*/minReplicas: 20/' helm/values/payment/values-prod.yaml
git commit --quiet --all --message 'Raise the minimum of payment to 20 pods'

at '2026-06-30T19:55:00Z'
cp -r . "$PWD.other"
start=$PWD
trap 'rm -rf "$start.other"' EXIT
cd helm/values/payment
show "grep -E '^  (version|minReplicas)' values-prod.yaml"
cd "$start"
echo "\$ roll-back.sh --service payment --environment prod \\"
echo '    --from 2.14.0'
roll-back.sh --service payment --environment prod --from 2.14.0 | sed 's/ (sha256.*//'
cd helm/values/payment
show "grep -E '^  (version|minReplicas)' values-prod.yaml"
cd "$start.other/helm/values/payment"
echo '# the other way: the whole file as it was before the release'
show 'git checkout --quiet before-2.14.0 values-prod.yaml'
show "grep -E '^  (version|minReplicas)' values-prod.yaml"
cd "$start"
