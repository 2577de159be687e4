#!/usr/bin/env bash
# One number on its way from a target to a page: a small target, a real Prometheus and a real Alertmanager, all on loopback.
# Times are shortened: scrape and rules every 0.5 s, for: 1s, group_wait: 500ms. Each step is printed when its API first shows it.
# recorded with: prometheus prometheus-alertmanager python3
set -euo pipefail
python3 - <<'PYTHON'
import http.server, json, socket, subprocess, threading, time, urllib.parse, urllib.request

def free_port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]

pages = []

class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):  # the target
        body = b"memory_used_ratio 0.9\n"
        self.send_response(200)
        self.send_header("Content-Type", "text/plain; version=0.0.4")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)
    def do_POST(self):  # the phone
        pages.append(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
        self.send_response(200)
        self.end_headers()
    def log_message(self, *args):
        pass

target = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
phone = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
for server in (target, phone):
    threading.Thread(target=server.serve_forever, daemon=True).start()
prometheus, alertmanager = free_port(), free_port()
open("rules.yml", "w").write("""
groups:
  - name: memory
    rules:
      - alert: MemoryHigh
        expr: memory_used_ratio > 0.85
        for: 1s
        labels: { severity: page }
""")
open("prometheus.yml", "w").write(f"""
global: {{ scrape_interval: 500ms, evaluation_interval: 500ms }}
rule_files: [rules.yml]
scrape_configs:
  - job_name: payment-service
    static_configs: [{{ targets: ["127.0.0.1:{target.server_port}"] }}]
alerting:
  alertmanagers: [{{ static_configs: [{{ targets: ["127.0.0.1:{alertmanager}"] }}] }}]
""")
open("alertmanager.yml", "w").write(f"""
route: {{ receiver: phone, group_by: [alertname], group_wait: 500ms }}
receivers: [{{ name: phone, webhook_configs: [{{ url: "http://127.0.0.1:{phone.server_port}/" }}] }}]
""")

def ask(path, **query):
    url = f"http://127.0.0.1:{prometheus}{path}?{urllib.parse.urlencode(query)}"
    try:
        return json.load(urllib.request.urlopen(url))["data"]
    except OSError:
        return {}

def value(query):
    result = ask("/api/v1/query", query=query).get("result", [])
    return result[0]["value"][1] if result else None

def state():
    return [alert["state"] for alert in ask("/api/v1/alerts").get("alerts", [])]

def wait(found, what):
    for attempt in range(400):
        if found():
            return print(what, flush=True)
        time.sleep(0.02)
    raise SystemExit(f"never: {what}")

quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
running = [
    subprocess.Popen(["prometheus-alertmanager", "--config.file=alertmanager.yml", "--storage.path=am", "--cluster.listen-address=",
                      f"--web.listen-address=127.0.0.1:{alertmanager}"], **quiet),
    subprocess.Popen(["prometheus", "--config.file=prometheus.yml", "--storage.tsdb.path=tsdb",
                      f"--web.listen-address=127.0.0.1:{prometheus}"], **quiet),
]
try:
    print("target:       memory_used_ratio 0.9")
    wait(lambda: value("up") == "1", "Prometheus:   scraped, up = 1")
    wait(lambda: value("memory_used_ratio") == "0.9", "Prometheus:   stored, memory_used_ratio = 0.9")
    wait(lambda: "pending" in state(), "rule:         MemoryHigh pending, for: 1s")
    wait(lambda: "firing" in state(), "rule:         MemoryHigh firing")
    wait(lambda: pages, "Alertmanager: group complete, group_wait: 500ms")
    alert = pages[0]["alerts"][0]
    print(f"phone:        {alert['labels']['alertname']}, {alert['labels']['severity']}, {alert['status']}")
    target.shutdown()
    target.server_close()
    print("target:       stopped")
    wait(lambda: value("up") == "0", "Prometheus:   scrape failed, up = 0")
finally:
    for process in running:
        process.kill()
PYTHON
