#!/usr/bin/env bash
# Records what a DNS server's own checker says to a CNAME at the apex of a zone, and to the same record one name below.
# Shortened: the checker says the same thing three times, and one line is kept.
# recorded with: named-checkzone grep uniq
set -euo pipefail
export LC_ALL=C

# A zone of four records; the last one points to a load balancer by name.
zone() {
  cat <<ZONE
\$TTL 300
@    SOA    ns1 admin 1 3600 600 86400 60
@    NS     ns1
ns1  A      192.0.2.53
$1  CNAME  lb.example.net.
ZONE
}

# The status says whether a server would load the zone.
check() {
  printf '$ tail -1 %s\n' "$1"
  tail -1 "$1"
  printf '$ named-checkzone example.com %s\n' "$1"
  local status=0
  named-checkzone example.com "$1" > said || status=$?
  grep -v 'loading from master file' said | uniq
  printf 'exit code %s\n' "$status"
}

zone '@  ' > apex.zone
zone 'www' > www.zone
check apex.zone
check www.zone
