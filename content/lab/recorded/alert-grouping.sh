#!/usr/bin/env bash
# How often one incident rings: 33 alerts at once and one later, sent to three Alertmanagers.
# The third has the routes and inhibition of alertmanager/alertmanager.yml; a copy shortens the times (10 s to 1 s, 30 s to
# 3 s, 5 min to 4 s) and sends to a local counter. The other two change only the grouping and have no inhibition.
# recorded with: prometheus-alertmanager python3
set -euo pipefail
python3 - "$LAB/alertmanager/alertmanager.yml" <<'PYTHON'
import http.server, json, re, socket, subprocess, sys, threading, time, urllib.request

def free_port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]

calls = {}  # (setup, receiver) -> number of alerts in each notification
latest = [float("inf")]  # when the newest call came

class Counter(http.server.BaseHTTPRequestHandler):
    def do_POST(self):
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        _, setup, receiver = self.path.split("/")
        calls.setdefault((setup, receiver), []).append(len(body["alerts"]))
        latest[0] = time.monotonic()
        self.send_response(200)
        self.end_headers()
    def log_message(self, *args):
        pass

counter = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Counter)
threading.Thread(target=counter.serve_forever, daemon=True).start()
ours = open(sys.argv[1]).read()
ours = re.sub(r"(?m)^ *http_config:\n.*\n", "", ours)
for long, short in (("group_wait: 10s", "group_wait: 1s"), ("group_wait: 30s", "group_wait: 3s"), ("group_interval: 5m", "group_interval: 4s")):
    assert long in ours
    ours = ours.replace(long, short)
plain = re.sub(r"(?m)^inhibit_rules:\n(?:^[ #].*\n|^\n)*", "", ours)
setups = {
    "none": re.sub(r"group_by: \[.*\]", "group_by: ['...']", plain),
    "alertname": re.sub(r"group_by: \[.*\]", "group_by: [alertname]", plain),
    "ours": ours,
}

def alert(name, severity, **labels):
    return {"labels": {"alertname": name, "severity": severity, "namespace": "payment", **labels}}

pods = [f"payment-service-{n:02}" for n in range(14)]
incident = [alert("PaymentMemoryHigh", "page", pod=p) for p in pods] + [alert("PaymentHeapGrowing", "ticket", pod=p) for p in pods]
incident += [alert("PaymentErrorsHigh", "page"), alert("PaymentTransactionsFailing", "page")]
incident += [alert("PaymentErrorBudgetBurn", s, window=w) for s, w in (("page", "1h"), ("page", "6h"), ("ticket", "3d"))]
later = [alert("PaymentLatencyHigh", "page")]

def post(port, alerts):
    request = urllib.request.Request(f"http://127.0.0.1:{port}/api/v2/alerts", json.dumps(alerts).encode(), {"Content-Type": "application/json"})
    urllib.request.urlopen(request).read()

def quiet():  # waits until calls have come, and none for a second
    while time.monotonic() - latest[0] < 1 or latest[0] == float("inf"):
        time.sleep(0.05)

running = []
for setup, text in setups.items():
    text = re.sub(r"url: https://(\w+)\.example.*", lambda m: f"url: http://127.0.0.1:{counter.server_port}/{setup}/{m[1]}", text)
    open(f"{setup}.yml", "w").write(text)
    port = free_port()
    running.append((port, subprocess.Popen(
        ["prometheus-alertmanager", f"--config.file={setup}.yml", f"--storage.path={setup}", "--cluster.listen-address=",
         f"--web.listen-address=127.0.0.1:{port}"], stderr=subprocess.DEVNULL, stdout=subprocess.DEVNULL)))
try:
    for port, _ in running:
        for attempt in range(40):
            try:
                urllib.request.urlopen(f"http://127.0.0.1:{port}/-/ready").read()
                break
            except OSError:
                time.sleep(0.05)
    for port, _ in running:
        post(port, incident)
    quiet()
    for port, _ in running:
        post(port, later)
    time.sleep(4)
    quiet()
finally:
    for _, process in running:
        process.kill()

print(f"{len(incident)} alerts at once, one more later")
print("group_by             inhibition  calls  tickets")
rows = (("none", "none, each alone", "no"), ("alertname", "alertname", "no"), ("ours", "namespace", "yes"))
for setup, group_by, inhibition in rows:
    count = lambda receiver: len(calls.get((setup, receiver), []))
    print(f"{group_by:20} {inhibition:10} {count('paging'):6} {count('tickets'):8}")
print("our calls, alerts in each:", ", ".join(map(str, calls[("ours", "paging")])))
PYTHON
