#!/usr/bin/env bash
# Records what "systemctl enable" does: one link that the next boot reads. It works on a scratch folder instead of a running system; a
# small function adds that option, so that the command is shown as one types it. Its message “Created symlink …” is left out.
# recorded with: systemctl
set -euo pipefail

mkdir -p host/etc/systemd/system
cp "$LAB/systemd/log-agent.service" host/etc/systemd/system/
systemctl() { command systemctl --root="$PWD/host" "$@" 2>/dev/null; }

# Prints a command and runs it; "disabled" is also an exit code.
show() {
  printf '$ %s\n' "$1"
  eval "$1" || true
}

show 'systemctl is-enabled log-agent'
show 'systemctl enable log-agent'
show 'systemctl is-enabled log-agent'
cd host
show 'find etc/systemd -type l'
