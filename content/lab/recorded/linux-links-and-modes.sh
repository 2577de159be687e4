#!/usr/bin/env bash
# Records what a hard link, a symbolic link, a umask and the rights of a folder do, on scratch files.
# recorded with: ln stat
set -euo pipefail
umask 022

# Prints a command and runs it; a command may fail.
show() {
  printf '$ %s\n' "$1"
  eval "$1" 2>&1 || true
}

show 'echo data >a; ln a hard; ln -s a soft'
show 'stat -c "%A %h link(s) %N" a hard soft'
show 'rm a; cat hard; cat soft'
show 'umask 027; touch report; mkdir reports'
show 'stat -c "%A %a %n" report reports'
