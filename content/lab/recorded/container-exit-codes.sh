#!/usr/bin/env bash
# Records the exit codes that a container reports, and who gets SIGTERM behind a start script. No container is needed: a runtime
# reports the code of the first process, as a shell does, and unshare makes a start script the process 1 of its own namespace, as in a
# container. Only codes and the program's own line are shown; messages differ by shell.
# recorded with: bash unshare
set -euo pipefail

# Runs a command line and prints it with its exit code.
show() {
  local code=0
  bash -c "$1" 2>/dev/null || code=$?
  printf '$ %s\nexit code %s\n' "$1" "$code"
}

# A program that needs a clean stop: it notes its process id, finishes its work on SIGTERM, and gives up by itself after some seconds.
cat >program <<'PROGRAM'
#!/usr/bin/env bash
trap 'echo "program: finishing my work"; rm -f running; exit 0' TERM
echo $$ >running
for _ in {1..100}; do sleep 0.02; done
PROGRAM
printf '#!/usr/bin/env bash\n./program\n:\n' >start.sh
printf '#!/usr/bin/env bash\nexec ./program\n' >start-exec.sh
chmod +x program start.sh start-exec.sh
touch not-executable

show 'exit 1'
show './not-executable'
show 'paymnet-service'
show 'kill -TERM $$'
show 'kill -KILL $$'

# Stops a script as a container runtime does: SIGTERM, a grace period of half a second, SIGKILL. It runs in a shell whose first child is
# process 1. When that one ends, the kernel allows no other process in its namespace, so pauses are reads and nothing else is started.
stop() {
  local code=0 pauses=10
  pause() { read -rt 0.05 <>never || true; }
  "./$1" &
  until [[ -s running ]]; do pause; done
  kill -TERM $!
  while [[ -e running ]] && ((pauses-- > 0)); do pause; done
  if [[ -e running ]]; then
    printf 'program: still running\n$ kill -KILL $!\n'
    kill -KILL $!
  fi
  wait $! || code=$?
  echo "exit code $code"
}
mkfifo never

# Some machines let only root make a namespace; there a password-less sudo does it.
if unshare --map-root-user --pid true 2>/dev/null; then
  in_namespace=(unshare --map-root-user --pid)
elif [ "$(id -u)" = 0 ]; then
  in_namespace=(unshare --pid)
else
  in_namespace=(sudo -n unshare --pid)
fi

for script in start.sh start-exec.sh; do
  printf '$ grep program %s\n' "$script"
  grep program "$script"
  printf '$ ./%s & # as process 1\n$ kill -TERM $!\n' "$script"
  rm -f running
  "${in_namespace[@]}" bash -c "$(declare -f stop); stop $script" 2>/dev/null
done
