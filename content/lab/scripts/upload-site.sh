#!/usr/bin/env bash
# Copies a built site into its bucket, each file with its type and with how long a browser may keep it: S3 sends both as they were
# given, CloudFront passes them on. Files with a hash in their name go first, pages last, so that no page names a file
# that is not there yet. What the site has no more is removed, but for hashed files, which open pages may still ask for.
# Safe to run twice. Exit codes: 1 refused, 2 wrong call; any other one is that of a command that failed.
set -euo pipefail

usage='usage: upload-site.sh FOLDER BUCKET'
die() {
  echo "upload-site: $1" >&2
  exit "${2:-1}"
}

[ $# -eq 2 ] || die "$usage" 2
site=$1 bucket=$2
[ -f "$site/index.html" ] || die "no built site in $site: index.html is missing"

# region: rules
hashed=('_astro/*' 'pagefind/fragment/*' 'pagefind/index/*' 'pagefind/filter/*')
# For the build and for other hosts; readers get neither.
hidden=(.answerpack _headers)

# One line for each type: what is sent as Content-Type, and the endings that have it.
types='application/octet-stream pf_fragment pf_index pf_filter pf_meta pagefind bin
text/javascript;charset=utf-8 js
text/css;charset=utf-8 css
font/woff2 woff2
image/svg+xml svg
image/png png
image/jpeg jpg jpeg
image/webp webp
image/avif avif
image/gif gif
application/json;charset=utf-8 json
application/manifest+json;charset=utf-8 webmanifest
application/xml;charset=utf-8 xml
application/pdf pdf
application/vnd.anki apkg
text/plain;charset=utf-8 txt
text/markdown;charset=utf-8 md
text/html;charset=utf-8 html'
# endregion: rules

# A file without a type would be left out below, or downloaded where it should be shown.
endings=" $(cut -d ' ' -f 2- <<<"$types" | tr '\n' ' ') "
unknown=$(cd "$site" && find . -type f | while read -r file; do
  name=${file#./}
  case " ${hidden[*]} " in *" $name "*) continue ;; esac
  case "$endings" in *" ${name##*.} "*) ;; *) echo "$name" ;; esac
done)
[ -z "$unknown" ] || die "no type is known for: $unknown"

# region: copy
# Of two filters that match a file, the later one counts, and a star stands for slashes too.
leave_out=()
for pattern in "${hashed[@]}" "${hidden[@]}"; do leave_out+=(--exclude "$pattern"); done

copy() { # copy CACHE-CONTROL TYPE FILTER...
  local cache=$1 type=$2
  shift 2
  aws s3 cp "$site" "s3://$bucket" --recursive --only-show-errors --exclude '*' "$@" \
    --content-type "${type/;/; }" --cache-control "$cache" </dev/null
}

while read -r type endings; do
  chosen=()
  for ending in $endings; do
    for pattern in "${hashed[@]}"; do chosen+=(--include "$pattern.$ending"); done
  done
  copy 'public, max-age=31536000, immutable' "$type" "${chosen[@]}"
done <<<"$types"

while read -r type endings; do
  chosen=()
  for ending in $endings; do chosen+=(--include "*.$ending"); done
  copy 'public, max-age=0, must-revalidate' "$type" "${chosen[@]}" "${leave_out[@]}"
done <<<"$types"

# Everything was copied just now and has the same size: what is left to do is to remove.
aws s3 sync "$site" "s3://$bucket" --delete --size-only --only-show-errors "${leave_out[@]}"
# endregion: copy
