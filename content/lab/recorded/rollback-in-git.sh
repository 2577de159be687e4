#!/usr/bin/env bash
# Records a rollback of the Payment Service: the real scripts, run in a small copy of platform-config with three releases. The output
# is shortened: digests are cut, and of the change only its message and the changed lines are shown.
# recorded with: git
set -euo pipefail

export GIT_AUTHOR_NAME=jenkins-rollback GIT_AUTHOR_EMAIL=jenkins-rollback@example.com
export GIT_COMMITTER_NAME=$GIT_AUTHOR_NAME GIT_COMMITTER_EMAIL=$GIT_AUTHOR_EMAIL
export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_SYSTEM=/dev/null TZ=UTC

# An invented digest: one hexadecimal digit, 64 times.
digest() { printf 'sha256:%064d' 0 | tr 0 "$1"; }

# A release of payment in prod: version, digest, date.
release() {
  export GIT_AUTHOR_DATE="$3" GIT_COMMITTER_DATE="$3"
  "$LAB/scripts/set-image.sh" --service payment --environment prod --version "$1" --digest "$2" \
    --message "Release payment $1 to prod" >/dev/null
}

git init --quiet --initial-branch main .
mkdir -p helm/values/payment
cp "$LAB/helm/values/payment/values-prod.yaml" helm/values/payment/
export GIT_AUTHOR_DATE='2026-06-09T10:00:00Z' GIT_COMMITTER_DATE='2026-06-09T10:00:00Z'
sed -i -e 's/^  version: .*/  version: 2.13.3/' -e "s/^  digest: .*/  digest: $(digest 3)/" helm/values/payment/values-prod.yaml
git add . && git commit --quiet --message 'Release payment 2.13.3 to prod'
release 2.13.4 "$(digest 4)" '2026-06-16T10:00:00Z'
release 2.14.0 "$(digest 5)" '2026-06-30T10:30:00Z'

export GIT_AUTHOR_DATE='2026-06-30T19:55:00Z' GIT_COMMITTER_DATE='2026-06-30T19:55:00Z'
echo "\$ roll-back.sh --service payment --environment prod \\"
echo '    --from 2.14.0'
"$LAB/scripts/roll-back.sh" --service payment --environment prod --from 2.14.0 | sed 's/ (sha256.*//'
echo '$ git show --unified=0 --format=%s%n%b'
git show --unified=0 --format=%s%n%b | grep -E '^(Roll|[+-] )' | cut -c 1-40
echo '$ git log --format="%ad %s" --date=format:"%d %b %H:%M"'
git log --format='%ad %s' --date=format:'%d %b %H:%M'
echo "\$ roll-back.sh --service payment --environment prod \\"
echo '    --from 2.14.0        # a second run'
"$LAB/scripts/roll-back.sh" --service payment --environment prod --from 2.14.0
