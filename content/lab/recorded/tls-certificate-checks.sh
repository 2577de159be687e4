#!/usr/bin/env bash
# Records three checks of a server certificate: the chain to a trusted root, the name, and the dates. The certificates are made here; the
# site's own is valid for 90 days, and for the last check an option sets the clock half a year forward.
# recorded with: openssl
set -euo pipefail

# Prints a command and runs it; a check may fail. Only the words of the answer are kept, not the subject's line.
show() {
  printf '$ %s\n' "$1"
  eval "$1" 2>&1 | grep -E 'OK$|^error [0-9]' | sort || true
}
# A certificate: make <file> <subject> <extensions> <days> <how it is signed>
make() {
  openssl req -new -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout "$1.key" -out "$1.csr" -subj "$2" 2>/dev/null
  printf '%s\n' "$3" >"$1.ext"
  openssl x509 -req -in "$1.csr" -extfile "$1.ext" -days "$4" -out "$1.pem" "${@:5}" 2>/dev/null
}

make root '/CN=Sample Root' 'basicConstraints=critical,CA:TRUE' 3650 -signkey root.key
make middle '/CN=Sample Intermediate' 'basicConstraints=critical,CA:TRUE' 3650 -CA root.pem -CAkey root.key -CAcreateserial
make pay '/CN=pay.example.com' 'subjectAltName=DNS:pay.example.com' 90 -CA middle.pem -CAkey middle.key -CAcreateserial
# Half a year from today, for the last check.
later=$(($(date +%s) + 180 * 24 * 3600))
export later

show 'openssl verify -CAfile root.pem -untrusted middle.pem pay.pem'
show 'openssl verify -CAfile root.pem pay.pem    # no intermediate'
chain='openssl verify -CAfile root.pem -untrusted middle.pem'
show "$chain \\
    -verify_hostname www.example.com pay.pem"
show "$chain \\
    -attime \"\$later\" pay.pem    # half a year later"
