#!/usr/bin/env bash
# Records how a container's exit code tells a full Java heap from a process that somebody else has stopped.
# recorded with: java javac
set -euo pipefail

# A cache with no upper bound, as in release 2.14.0, and a process that only waits.
cat >Leak.java <<'JAVA'
import java.util.HashMap;
import java.util.Map;

class Leak {
  static final Map<Integer, byte[]> receipts = new HashMap<>();

  public static void main(String[] args) {
    for (int id = 0; ; id++) receipts.put(id, new byte[100_000]);
  }
}
JAVA
cat >Wait.java <<'JAVA'
class Wait {
  public static void main(String[] args) throws InterruptedException {
    Thread.sleep(60_000);
  }
}
JAVA
javac Leak.java Wait.java

# What the process writes to standard output only: this is what a node's log agent reads.
echo '$ java -Xmx32m -XX:+ExitOnOutOfMemoryError Leak'
code=0
java -Xmx32m -XX:+ExitOnOutOfMemoryError Leak 2>/dev/null || code=$?
echo "exit code $code"

for signal in TERM KILL; do
  echo "\$ java Wait & kill -$signal %1; wait %1"
  java Wait >/dev/null 2>&1 &
  sleep 1
  kill "-$signal" "$!"
  code=0
  wait "$!" 2>/dev/null || code=$?
  echo "exit code $code"
done
