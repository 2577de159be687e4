#!/usr/bin/env bash
# Records clean-logs.sh on scratch files: a dry run, the clean-up, a second run, a full disk, and a run while another one is active. The
# disk is a stand-in for df that says how full it is, so that the answer is the same on every machine.
# recorded with: find flock
set -euo pipefail

mkdir -p bin logs/app
cat >bin/df <<'END'
#!/bin/sh
printf 'Use%%\n %s%%\n' "${DISK:-42}"
END
chmod +x bin/df
cp "$LAB/scripts/clean-logs.sh" bin/
PATH="$PWD/bin:$PATH"

# Three old logs, one with spaces in its name, and one of today.
for name in build-1.log build-2.log 'old build.log'; do
  truncate --size=2M "logs/app/$name"
  touch --date='20 days ago' "logs/app/$name"
done
echo new >logs/app/today.log

# Prints a command and runs it; a command may fail, and its exit code is said then.
show() {
  printf '$ %s\n' "$1"
  local code=0
  eval "$1" 2>&1 || code=$?
  if [ "$code" -ne 0 ]; then echo "exit code $code"; fi
}

show 'clean-logs.sh logs'
show 'clean-logs.sh logs --delete'
show 'clean-logs.sh logs --delete    # a second run'
show 'ls logs/app'
export DISK=91
show 'clean-logs.sh logs --delete    # the disk is 91 % full'
exec 8<logs
flock 8
show 'clean-logs.sh logs             # while another run is active'
