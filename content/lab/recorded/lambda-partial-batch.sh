#!/usr/bin/env bash
# Records what one bad message does to a batch: with a handler that fails as a whole, and with one that reports only what failed.
# Lambda and SQS are played by a few lines of Python with their rules: a failed message comes back, and goes to the dead-letter queue
# after three tries.
# recorded with: python3
set -euo pipefail

cat > handler.py <<'PYTHON'
def partial(event, context):
    failed = []
    for record in event["Records"]:
        try:
            send_reminder(record)
        except ValueError:
            failed.append({"itemIdentifier": record["messageId"]})
    return {"batchItemFailures": failed}
PYTHON

cat > queue.txt <<'TEXT'
m1 good
m2 bad
m3 good
TEXT

cat > play.py <<'PYTHON'
import sys

sent = {}


def send_reminder(record):
    if record["body"] == "bad":
        raise ValueError(record["messageId"])
    sent[record["messageId"]] = sent.get(record["messageId"], 0) + 1


def whole(event, context):
    for record in event["Records"]:
        send_reminder(record)
    return {"batchItemFailures": []}


scope = {"send_reminder": send_reminder}
exec(open("handler.py").read(), scope)
handler = {"whole": whole, "partial": scope["partial"]}[sys.argv[1]]

queue = [dict(zip(("messageId", "body"), line.split())) for line in open("queue.txt")]
for attempt in range(3):
    ids = [record["messageId"] for record in queue]
    try:
        failed = [item["itemIdentifier"] for item in handler({"Records": queue}, None)["batchItemFailures"]]
    except ValueError:
        failed = ids
    print(f"try {attempt + 1}: batch {' '.join(ids)}; back to the queue: {' '.join(failed)}")
    queue = [record for record in queue if record["messageId"] in failed]
dead = [record["messageId"] for record in queue]
print("reminders sent:", ", ".join(f"{name} {count} times" if count > 1 else f"{name} once" for name, count in sent.items()))
print("dead-letter queue:", " ".join(dead))
PYTHON

show() {
  printf '$ %s\n' "$*"
  "$@"
}

show cat handler.py
show python3 play.py whole
show python3 play.py partial
