#!/usr/bin/env bash
# Records git bisect: it finds which of eight commits broke a test. Of its output only the steps and the
# result are shown, with IDs cut to seven digits.
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
for n in 1 2 3 4 5 6 7 8; do
  if [ "$n" -ge 6 ]; then echo 'exit 1'; else echo 'exit 0'; fi >test.sh
  echo "$n" >number
  git add .
  git commit --quiet --message "Change $n"
done
show 'git bisect start HEAD HEAD~7 >/dev/null'
show 'git bisect run sh test.sh | grep "is the first bad"' | sed -E 's/^([0-9a-f]{7})[0-9a-f]* /\1 /'
show 'git bisect log | grep "^# [bg]"' | sed -E 's/\[([0-9a-f]{7})[0-9a-f]*\]/\1/'
git bisect reset >/dev/null 2>&1
