#!/usr/bin/env bash
# Records how to undo in Git: the three kinds of reset, a revert, and the reflog, which finds a lost commit again.
# recorded with: git
set -euo pipefail
export GIT_AUTHOR_NAME=Dana GIT_AUTHOR_EMAIL=dana@example.com GIT_COMMITTER_NAME=Dana GIT_COMMITTER_EMAIL=dana@example.com
export GIT_AUTHOR_DATE='2026-06-01T10:00:00Z' GIT_COMMITTER_DATE='2026-06-01T10:00:00Z'
# No housekeeping after each commit: it only costs time here.
export GIT_CONFIG_COUNT=1 GIT_CONFIG_KEY_0=maintenance.auto GIT_CONFIG_VALUE_0=false

# Prints a command and runs it.
show() {
  printf '$ %s\n' "$1"
  eval "$1" 2>&1
}

git init --quiet --initial-branch=main .
for fee in 1 2 3; do
  echo "fee=$fee" >fee.conf
  git add fee.conf
  git commit --quiet --message "Set the fee to $fee"
done

# Each kind of reset starts from the same commit.
for kind in soft mixed hard; do
  git switch --quiet --create "try-$kind" main
  show "git reset -q --$kind HEAD~1; git status -s; cat fee.conf"
  git reset --quiet --hard main
done

git switch --quiet main
show 'git revert --no-edit HEAD >/dev/null; git log --oneline'

show 'git reset -q --hard HEAD~2; git log --oneline'
show 'git reflog -3'
show "git reset -q --hard 'HEAD@{1}'; git log --oneline -2"
