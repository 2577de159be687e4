#!/usr/bin/env bash
# Deletes old logs below a folder, and fails when its disk is still too full, so that whoever started it is told.
# Without --delete it only says what it would do. Exit codes: 1 refused, or a command such as find failed; 2 wrong call;
# 3 disk too full; any other one is that of a command that failed.
# region: head
set -euo pipefail

usage='usage: clean-logs.sh FOLDER [--days 14] [--limit 80] [--delete]'
die() {
  echo "clean-logs: $1" >&2
  exit "${2:-1}"
}

[ $# -ge 1 ] || die "$usage" 2
folder=$1 days=14 limit=80 delete=''
shift
# endregion: head
while [ $# -gt 0 ]; do
  case "$1" in
    --delete) delete=yes && shift && continue ;;
    --days) days=${2-} ;;
    --limit) limit=${2-} ;;
    *) die "$usage" 2 ;;
  esac
  [ $# -gt 1 ] || die "$usage" 2
  shift 2
done
case "$days$limit" in *[!0-9]*) die "$usage" 2 ;; esac
if [ -z "$days" ] || [ -z "$limit" ]; then die "$usage" 2; fi
case "$folder" in -*) die "$usage" 2 ;; esac
[ -d "$folder" ] || die "no such folder: $folder"
# The root folder has many names, such as // and /., and find does not follow a link to a folder.
if [ "$folder" -ef / ] || [ -L "$folder" ]; then die "refused: $folder"; fi

# region: lock
# One run at a time: the lock is on the folder itself, and the kernel
# drops it when the script and its children end, also after a crash.
exec 9<"$folder"
flock --nonblock 9 || die 'another run is active'
# endregion: lock

# region: find
# Names end with a zero byte, because a name may hold spaces and line
# breaks. With pipefail, a find that fails ends the script here.
list=$(mktemp)
trap 'rm -f "$list"' EXIT
find "$folder" -xdev -type f -name '*.log' -mtime "+$days" \
  -print0 | sort --zero-terminated >"$list"
count=$(tr -cd '\0' <"$list" | wc -c)
bytes=$(xargs -0 -r stat --format=%s -- <"$list" |
  awk '{ sum += $1 } END { print sum + 0 }')
echo "$count logs, $((bytes / 1024 / 1024)) MiB, older than $days days"
# endregion: find

# region: clean
if [ -z "$delete" ]; then
  echo 'dry run, nothing deleted:'
  tr '\0' '\n' <"$list"
else
  xargs -0 -r rm -f -- <"$list"
  echo "deleted $count logs"
fi
# endregion: clean

# region: alert
used=$(df --output=pcent "$folder" | tail -n 1 | tr -dc '0-9')
[ -n "$used" ] || die "df gave no number for $folder"
if [ "$used" -ge "$limit" ]; then
  die "disk of $folder is $used % full, the limit is $limit %" 3
fi
# endregion: alert
