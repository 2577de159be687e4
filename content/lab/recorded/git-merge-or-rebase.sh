#!/usr/bin/env bash
# Records the same two branches joined by a merge and by a rebase: what the history looks like, and which commit IDs change.
# recorded with: git
set -euo pipefail
export GIT_AUTHOR_NAME=Dana GIT_AUTHOR_EMAIL=dana@example.com GIT_COMMITTER_NAME=Dana GIT_COMMITTER_EMAIL=dana@example.com
export GIT_AUTHOR_DATE='2026-06-01T10:00:00Z' GIT_COMMITTER_DATE='2026-06-01T10:00:00Z'
# No housekeeping after each commit: it only costs time here.
export GIT_CONFIG_COUNT=1 GIT_CONFIG_KEY_0=maintenance.auto GIT_CONFIG_VALUE_0=false

# Prints a command and runs it.
show() {
  printf '$ %s\n' "$1"
  eval "$1" 2>&1 | sed 's/ *$//'
}
# A commit that adds one file: commit <message> <file>
commit() {
  echo "$1" >"$2"
  git add "$2"
  git commit --quiet --message "$1"
}

git init --quiet --initial-branch=main .
commit 'Start' app.sh
git switch --quiet --create fee
commit 'Add the fee' fee.sh
commit 'Test the fee' fee-test.sh
git switch --quiet main
commit 'Fix the retry' retry.sh

git switch --quiet --create merged
git merge --quiet --no-edit fee -m 'Merge fee'
show 'git log --oneline --graph        # after git merge fee'
git switch --quiet fee
git rebase --quiet main
show 'git log --oneline --graph        # after git rebase main'
