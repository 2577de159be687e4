#!/bin/sh
# Writes the version and digest of one service's image into platform-config and commits it; the caller pushes.
# Releases and rollbacks both go through here, so both change the same two lines and nothing else.
set -eu
# shellcheck source=lib.sh
. "$(dirname "$0")/lib.sh"

usage="usage: set-image.sh --service ID --environment dev|qa|prod --version X.Y.Z --digest sha256:HEX --message TEXT [--dry-run]"
service='' environment='' version='' digest='' message='' dry_run=''
while [ $# -gt 0 ]; do
  case "$1" in
    --dry-run) dry_run=yes && shift && continue ;;
    --service) service=${2-} ;;
    --environment) environment=${2-} ;;
    --version) version=${2-} ;;
    --digest) digest=${2-} ;;
    --message) message=${2-} ;;
    *) die "$usage" 2 ;;
  esac
  [ $# -gt 1 ] || die "$usage" 2
  shift 2
done
[ -n "$message" ] || die "$usage" 2
echo "$version" | grep -Eqx '[0-9]+\.[0-9]+\.[0-9]+' || die "not a version: '$version'" 2
echo "$digest" | grep -Eqx 'sha256:[0-9a-f]{64}' || die "not a digest: '$digest'" 2

file=$(values_file "$service" "$environment")
[ -z "$(git status --porcelain -- "$file")" ] || die "$file has uncommitted changes"

if [ "$(image_field version <"$file") $(image_field digest <"$file")" = "$version $digest" ]; then
  echo "$service in $environment is at $version already; nothing to do"
  exit 0
fi

# region: change-image
# Edited in place and not rewritten by a YAML tool, so that comments survive and the diff is two lines.
changed=$(mktemp)
trap 'rm -f "$changed"' EXIT
awk -v version="$version" -v digest="$digest" '
  /^image:/ { inside = 1; print; next }
  /^[^ #]/  { inside = 0 }
  inside && $1 == "version:" { sub(/version:.*/, "version: " version) }
  inside && $1 == "digest:"  { sub(/digest:.*/, "digest: " digest) }
  { print }' "$file" >"$changed"
[ "$(image_field version <"$changed") $(image_field digest <"$changed")" = "$version $digest" ] ||
  die "$file has no image.version and image.digest to set"

if [ -n "$dry_run" ]; then
  echo "dry run, nothing written: $service in $environment would become $version"
  diff -u "$file" "$changed" || true
  exit 0
fi
cat "$changed" >"$file"
git commit --quiet --message "$message" -- "$file"
echo "$service in $environment is now $version ($digest)"
# endregion: change-image
