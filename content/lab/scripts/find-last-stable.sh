#!/bin/sh
# Finds the version to roll back to: the last one before VERSION that stayed in the environment long enough to be trusted
# and was never rolled back itself. Reads only the Git history of platform-config, so it works while the cluster does not.
set -eu
# shellcheck source=lib.sh
. "$(dirname "$0")/lib.sh"

usage="usage: find-last-stable.sh --service ID --environment dev|qa|prod --before VERSION [--min-hours 24]"
service='' environment='' before='' min_hours=24
while [ $# -gt 1 ]; do
  case "$1" in
    --service) service=$2 ;;
    --environment) environment=$2 ;;
    --before) before=$2 ;;
    --min-hours) min_hours=$2 ;;
    *) die "$usage" 2 ;;
  esac
  shift 2
done
if [ $# -gt 0 ] || [ -z "$before" ]; then die "$usage" 2; fi
case "$min_hours" in '' | *[!0-9]*) die "not a number of hours: '$min_hours'" 2 ;; esac
file=$(values_file "$service" "$environment")

# region: release-history
# One line for each commit that touched the file, newest first: when, version, digest. First parents only: what counts is
# when a change reached main (and so the cluster), not when somebody wrote it on a branch.
history() {
  git log --first-parent --max-count=500 --format='%H %ct' -- "$file" |
    while read -r commit time; do
      values=$(git show "$commit:$file" 2>/dev/null) || continue
      echo "$time $(printf '%s' "$values" | image_field version) $(printf '%s' "$values" | image_field digest)"
    done
}

# Versions that a rollback has left behind; roll-back.sh signs each of its commits with this trailer.
rolled_back() {
  git log --first-parent --format='%(trailers:key=Rolled-Back,valueonly)' -- "$file" | tr -s '\n' ' '
}
# endregion: release-history

# region: choose-version
# A release lasts from its own first commit to the first commit of the next one.
found=$(
  history | awk -v before="$before" -v bad=" $(rolled_back)" -v min="$((min_hours * 3600))" '
    function weigh() {
      if (passed && version != before && !index(bad, " " version " ") && ended - started >= min) {
        print version, digest
        answered = 1
        exit
      }
      if (version == before) passed = 1
    }
    $3 != digest { weigh(); ended = started; version = $2; digest = $3 }
    { started = $1 }
    END { if (!answered) weigh() }'
)
[ -n "$found" ] || die "no version of $service before $before lasted $min_hours hours in $environment"
echo "$found"
# endregion: choose-version
