#!/usr/bin/env bash
# Records a rollback as the Jenkins job runs it: one commit in platform-config, safe to run twice, and one service changed.
# recorded with: git
set -euo pipefail
export LC_ALL=C TZ=UTC
export HOME=$PWD GIT_CONFIG_NOSYSTEM=1 GIT_AUTHOR_NAME=jenkins GIT_AUTHOR_EMAIL=jenkins@example.com
export GIT_COMMITTER_NAME=jenkins GIT_COMMITTER_EMAIL=jenkins@example.com
values=helm/values/payment/values-prod.yaml

at() { export GIT_AUTHOR_DATE="$1 +0000" GIT_COMMITTER_DATE="$1 +0000"; }
digest() { printf 'sha256:%s%060d' "$1" 0; }
# Prints a command, runs it, and shortens the digests in its output to fit a phone.
show() {
  printf '$ %s\n' "$1"
  eval "$1" | sed 's|\(sha256:[0-9a-f]\{8\}\)[0-9a-f]*|\1…|'
}

# A small platform-config: the scripts, and the values of all six services.
git init --quiet --initial-branch=main platform-config
cd platform-config
mkdir -p helm scripts
cp "$LAB"/scripts/*.sh scripts/
cp -R "$LAB/helm/values" helm/values
git add .

# Two weeks on 2.13.4, then 2.14.0 on the morning of the incident.
at '2026-06-16 10:00'
git commit --quiet --message 'Start'
scripts/set-image.sh --service payment --environment prod --version 2.13.4 --digest "$(digest 2134)" \
  --message 'Release payment 2.13.4 to prod' >/dev/null
at '2026-06-30 10:30'
scripts/set-image.sh --service payment --environment prod --version 2.14.0 --digest "$(digest 2140)" \
  --message 'Release payment 2.14.0 to prod' >/dev/null

at '2026-06-30 19:55'
rollback='scripts/roll-back.sh --service payment \
    --environment prod --from 2.14.0'
show "$rollback"
show "$rollback    # again"
show "git show --shortstat --format='%s%n%b' HEAD"
show "git log -3 --date=format:'%d %b %H:%M' --format='%ad  %s' \\
    $values"
