#!/usr/bin/env bash
# Records where a disk went and what is in a log, on scratch files: the largest files, a file that was deleted while a process had it
# open, and three questions to a web server's log. The folder's own path is cut off.
# recorded with: find awk sort
set -euo pipefail

# Prints a command and runs it.
show() {
  printf '$ %s\n' "$1"
  eval "$1" | sed "s|$PWD||"
}

mkdir -p var/log/app var/lib/app
# They really take the space; truncate would only make files with holes.
fallocate --length 30M var/log/app/debug.log
fallocate --length 4M var/lib/app/index.db
fallocate --length 2M var/log/app/access.log.1
show 'find var -xdev -type f -size +1M -printf "%s %p\n" | sort -rn'

# This shell has the log open, as a service would.
exec 3<>var/log/app/debug.log
show 'rm var/log/app/debug.log; ls var/log/app'
show 'readlink /proc/$$/fd/3; stat -L -c "%s bytes" /proc/$$/fd/3'
exec 3>&-

# A log of twenty requests, made up.
for n in $(seq 10 29); do
  status=200 path=/pay
  if [ "$n" -ge 16 ] && [ "$n" -le 22 ]; then status=502; fi
  if [ $((n % 5)) -eq 0 ]; then path=/bill status=200; fi
  if [ "$n" -eq 28 ]; then status=404 path=/favicon.ico; fi
  printf '10.0.0.%d - - [01/Jun/2026:10:%d:00 +0000] "GET %s HTTP/1.1" %d 512\n' $((n % 3 + 5)) "$n" "$path" "$status"
done >access.log

show 'head -n 1 access.log'
show "awk '{print \$9}' access.log | sort | uniq -c | sort -rn"
show "awk '\$9 >= 500 {print \$7}' access.log | sort | uniq -c"
show "awk '\$9 >= 500 {print \$4}' access.log | sed -n '1p;\$p'"
