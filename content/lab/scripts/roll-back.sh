#!/bin/sh
# Rolls one service back to its last stable version in platform-config; Argo CD then applies it. Only the image goes back:
# replica counts and settings that changed since stay. Safe to run twice: the second run finds the failed version gone.
set -eu
here=$(dirname "$0")
# shellcheck source=lib.sh
. "$here/lib.sh"

usage="usage: roll-back.sh --service ID --environment dev|qa|prod --from FAILED_VERSION [--dry-run]"
service='' environment='' from='' dry_run=''
while [ $# -gt 0 ]; do
  case "$1" in
    --dry-run) dry_run=--dry-run && shift && continue ;;
    --service) service=${2-} ;;
    --environment) environment=${2-} ;;
    --from) from=${2-} ;;
    *) die "$usage" 2 ;;
  esac
  [ $# -gt 1 ] || die "$usage" 2
  shift 2
done
[ -n "$from" ] || die "$usage" 2

# region: roll-back
file=$(values_file "$service" "$environment")
current=$(image_field version <"$file")

# The caller names the version that failed. Rolling back "whatever runs" would, run twice, leave the good version too.
if [ "$current" != "$from" ]; then
  git log --first-parent --format='%(trailers:key=Rolled-Back,valueonly)' -- "$file" | grep -Fqx "$from" ||
    die "$environment runs $service $current, not $from: look again before you roll back"
  echo "$service $from was rolled back already; $environment is at $current"
  exit 0
fi

target=$("$here/find-last-stable.sh" --service "$service" --environment "$environment" --before "$from")
"$here/set-image.sh" --service "$service" --environment "$environment" \
  --version "${target% *}" --digest "${target#* }" ${dry_run:+"$dry_run"} \
  --message "Roll back $service in $environment to ${target% *}

Rolled-Back: $from"
# endregion: roll-back
