#!/usr/bin/env bash
# What a killed apply leaves behind: the lock stays, a wrong ID is refused, and the plan wants the lost resource again.
# S3 is played by a small server on loopback that keeps one rule of S3: a put with If-None-Match fails with 412 if the object
# exists. The lock's ID, user, host, version and time differ in every run, so they are replaced in the output.
# recorded with: terraform python3
set -euo pipefail
unset TF_CLI_CONFIG_FILE
export TF_IN_AUTOMATION=1 TF_CLI_ARGS=-no-color CHECKPOINT_DISABLE=1 AWS_ACCESS_KEY_ID=test AWS_SECRET_ACCESS_KEY=test AWS_EC2_METADATA_DISABLED=true
cat > s3.py <<'PYTHON'
import http.server, os, urllib.parse

objects = {}

class S3(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def answer(self, code, body=b""):
        self.send_response(code)
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Content-Type", "application/xml" if code > 299 else "application/json")
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def handle_object(self):
        key = urllib.parse.urlparse(self.path).path
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        if self.command == "PUT":
            if self.headers.get("If-None-Match") == "*" and key in objects:
                return self.answer(412, b"<Error><Code>PreconditionFailed</Code><Message>Lock exists</Message></Error>")
            objects[key] = body
            return self.answer(200)
        if self.command == "DELETE":
            objects.pop(key, None)
            return self.answer(204)
        if "list-type" in self.path or "prefix=" in self.path:
            return self.answer(200, b"<ListBucketResult></ListBucketResult>")
        if key not in objects:
            return self.answer(404, b"<Error><Code>NoSuchKey</Code></Error>")
        self.answer(200, objects[key])

    do_GET = do_HEAD = do_PUT = do_DELETE = handle_object

    def log_message(self, *args):
        pass

server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), S3)
with open("port.new", "w") as file:
    file.write(str(server.server_port))
os.rename("port.new", "port")
server.serve_forever()
PYTHON
python3 s3.py &
server=$!
trap 'kill "$server"' EXIT
while [ ! -f port ]; do sleep 0.1; done

cat > main.tf <<TERRAFORM
terraform {
  backend "s3" {
    bucket                      = "state"
    key                         = "platform/terraform.tfstate"
    region                      = "us-east-1"
    use_lockfile                = true
    use_path_style              = true
    skip_credentials_validation = true
    skip_requesting_account_id  = true
    skip_s3_checksum            = true
    endpoints                   = { s3 = "http://127.0.0.1:$(cat port)" }
  }
}
resource "terraform_data" "gateway" {
  provisioner "local-exec" {
    command = "touch started; exec sleep 4 > /dev/null 2>&1"
  }
}
TERRAFORM
terraform init > /dev/null

terraform apply -auto-approve > /dev/null 2>&1 &
apply=$!
while [ ! -f started ]; do sleep 0.1; done
kill -KILL "$apply"
wait "$apply" 2> /dev/null || true
same() {
  sed -E 's/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/6904b1c2/g; s/(Who: +).*/\1jenkins@jenkins-agent-1b/; s/(Version: +).*/\11.11.4/
    s/(Created: +).*/\12026-11-27 14:02:11 UTC/; s/ +$//'
}

echo '$ kill -KILL PID       # of a running terraform apply'
echo '$ terraform plan'
found=$(terraform plan -input=false 2>&1 || true)
id=$(sed -nE 's/^ +ID: +([0-9a-f-]+)$/\1/p' <<< "$found")
sed -nE '/^Error:/p; /^Lock Info:/,/^ +Created:/p' <<< "$found" | same
echo
echo '$ terraform force-unlock -force 00000000'
{ terraform force-unlock -force 00000000 2>&1 || true; } | same | sed -n "s/ does not/\n does not/; 1p"
echo
echo '$ terraform force-unlock -force 6904b1c2'
terraform force-unlock -force "$id" 2>&1 | grep 'successfully unlocked'
echo
echo '$ terraform plan'
terraform plan -input=false 2>&1 | grep -E '^  # |^Plan:'
