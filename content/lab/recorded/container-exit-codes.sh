#!/usr/bin/env bash
# Records the exit codes that a container reports, and who gets SIGTERM behind a start script. No container is needed: a runtime
# reports the code of the first process, as a shell does. Only codes and the program's own line are shown; messages differ by shell.
# recorded with: bash
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

for script in start.sh start-exec.sh; do
  printf '$ grep program %s\n' "$script"
  grep program "$script"
  printf '$ ./%s & kill -TERM $!; wait $!\n' "$script"
  "./$script" &
  started=$!
  until [[ -s running ]]; do sleep 0.02; done
  kill -TERM "$started"
  code=0
  wait "$started" 2>/dev/null || code=$?
  echo "exit code $code"
  if [[ -e running ]]; then
    echo 'program: still running'
    kill -KILL "$(cat running)"
    rm running
  fi
done
