#!/usr/bin/env bash
# Which status nginx answers, and what its access log says: one real nginx, and upstreams that fail in four ways. All sockets are Unix
# sockets in the empty folder, so no port is needed. nginx waits a tenth of a second for the slow upstream, the last client too.
# recorded with: nginx curl python3
set -euo pipefail
PATH=$PATH:/usr/sbin
cat > nginx.conf <<CONF
pid $PWD/nginx.pid;
error_log $PWD/error.log;
events {}
http {
  access_log off;
  log_format short '\$uri \$status \$upstream_status';
  limit_req_zone \$request_method zone=one:1m rate=1r/m;
  limit_req_zone \$request_method zone=two:1m rate=1r/m;
  client_body_temp_path $PWD/t1; proxy_temp_path $PWD/t2; fastcgi_temp_path $PWD/t3; uwsgi_temp_path $PWD/t4; scgi_temp_path $PWD/t5;
  server { listen unix:$PWD/bug; return 500; }
  server { listen unix:$PWD/hangs-up; return 444; }
  server {
    listen unix:$PWD/front;
    access_log $PWD/access.log short;
    root $PWD/www;
    location = /old { return 301 /new; }
    location = /today { return 302 /new; }
    location = /login { auth_basic staff; auth_basic_user_file $PWD/staff; }
    location = /private { deny all; }
    location = /gone { return 410; }
    location = /limit-429 { limit_req zone=one; limit_req_status 429; }
    location = /limit-default { limit_req zone=two; }
    location = /bug { proxy_pass http://unix:$PWD/bug:/; }
    location = /no-process { proxy_pass http://unix:$PWD/nobody:/; }
    location = /hangs-up { proxy_pass http://unix:$PWD/hangs-up:/; }
    location = /too-slow { proxy_pass http://unix:$PWD/slow:/; proxy_read_timeout 100ms; }
    location = /client-left { proxy_pass http://unix:$PWD/slow:/; }
  }
}
CONF
mkdir www
touch www/limit-429 www/limit-default
touch -d @0 www/page
: > staff
# An upstream that accepts connections and never answers: a socket that listens, in a process that waits until it is stopped.
python3 -c '
import signal, socket
upstream = socket.socket(socket.AF_UNIX)
upstream.bind("slow")
upstream.listen(8)
open("ready", "w").close()
signal.pause()' &
slow=$!
trap 'kill "$slow" "$(cat nginx.pid)"' EXIT
until [ -e ready ]; do sleep 0.01; done
chmod -R a+rwX .
nginx -c "$PWD/nginx.conf" -e "$PWD/error.log"
ask() { curl --silent --unix-socket front --write-out '%{http_code}\n' "$@" || true; }
# Each limit lets one request a minute through: the first is answered 200 and left out below.
paths=(old today page login private nothing gone limit-429 limit-429 limit-default limit-default bug no-process hangs-up too-slow)
for path in "${paths[@]}"; do printf 'url = http://x/%s\noutput = /dev/null\n' "$path"; done > requests
ask --header 'If-Modified-Since: Thu, 01 Jan 1970 00:00:00 GMT' --config requests > client
ask --output /dev/null --max-time 0.1 http://x/client-left >> client
until grep -q 499 access.log; do sleep 0.01; done
printf '%-15s %-7s %-7s %s\n' path client log upstream
paste -d ' ' access.log client | sed 's/ 000$/ none/' | while read -r path logged upstream seen; do
  [ "$logged" = 200 ] || printf '%-15s %-7s %-7s %s\n' "$path" "$seen" "$logged" "$upstream"
done

printf '\nwhat error.log says of each upstream\n'
sed -nE "s#unix:$PWD/#unix:#g; s/^.*\*[0-9]+ ((connect|upstream).*) while .* \"GET ([^ ]+) .*/\3 \1/p" error.log | while read -r path reason; do
  printf '%-15s %s\n' "$path" "$reason"
done
