#!/usr/bin/env bash
# Records two things that surprise people in Git: a reverted merge that is merged again, and a forced push with a lease after a fetch.
# Of a push only the line of the branch is shown.
# recorded with: git
set -euo pipefail
export GIT_AUTHOR_NAME=Dana GIT_AUTHOR_EMAIL=dana@example.com GIT_COMMITTER_NAME=Dana GIT_COMMITTER_EMAIL=dana@example.com
export GIT_AUTHOR_DATE='2026-06-01T10:00:00Z' GIT_COMMITTER_DATE='2026-06-01T10:00:00Z'
# No housekeeping after each commit: it only costs time here.
export GIT_CONFIG_COUNT=1 GIT_CONFIG_KEY_0=maintenance.auto GIT_CONFIG_VALUE_0=false

# Prints a command and runs it; a command may fail.
show() {
  printf '$ %s\n' "$1"
  eval "$1" 2>&1 || true
}
# A commit that adds one file: commit <message> <file>
commit() {
  echo "$1" >"$2"
  git add "$2"
  git commit --quiet --message "$1"
}

git init --quiet --initial-branch=main shop
cd shop
commit 'Start' app.sh
git switch --quiet --create fee
commit 'Add the fee' fee.sh
git switch --quiet main
git merge --quiet --no-ff --no-edit fee
git revert --mainline 1 --no-edit HEAD >/dev/null
git switch --quiet fee
commit 'Fix the fee' fix.sh
git switch --quiet main
show 'git merge -q --no-edit fee; echo *    # the first merge was reverted'
git reset --quiet --hard HEAD~1
git revert --no-edit HEAD >/dev/null
show 'git merge -q --no-edit fee; echo *    # now the revert is reverted'
cd ..

git init --quiet --bare --initial-branch=main hub.git
git clone --quiet hub.git ben 2>/dev/null
cd ben
commit 'Start' app.sh
git push --quiet origin HEAD:fee
git branch --quiet --move fee
git config push.default current
cd ..
git clone --quiet --branch fee hub.git anna
cd anna
commit 'Work of Anna' anna.sh
git push --quiet origin fee
cd ../ben
git commit --quiet --amend --message 'Start again'
# Of a push only the line of the branch, with its short name; the rest names a folder.
push() {
  show "$1" | grep '^[$!+]' | sed 's|refs/heads/fee:refs/heads/||' | tr '\t' ' '
}
git config alias.push-lease 'push --porcelain --force-with-lease'
push 'git push-lease                        # Anna pushed, I did not fetch'
git fetch --quiet
push 'git push-lease --force-if-includes    # after a fetch'
push 'git push-lease                        # also after a fetch'
