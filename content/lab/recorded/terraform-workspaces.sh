#!/usr/bin/env bash
# Two workspaces keep their states in one bucket; a folder that names its account refuses the credentials of another one.
# S3 and STS are played by a small server on loopback: its STS says that the credentials belong to the account of dev.
# recorded with: terraform python3
set -euo pipefail
unset TF_CLI_CONFIG_FILE TF_WORKSPACE
export TF_IN_AUTOMATION=1 TF_CLI_ARGS=-no-color CHECKPOINT_DISABLE=1 AWS_ACCESS_KEY_ID=test AWS_SECRET_ACCESS_KEY=test AWS_EC2_METADATA_DISABLED=true
cat > aws.py <<'PYTHON'
import http.server, os, urllib.parse

objects = {}
CALLER = b"""<GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><GetCallerIdentityResult>
<Arn>arn:aws:sts::444455556666:assumed-role/bp-terraform-apply/me</Arn><UserId>AROAEXAMPLE:me</UserId><Account>444455556666</Account>
</GetCallerIdentityResult></GetCallerIdentityResponse>"""

class Aws(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def answer(self, code, body=b"", kind="application/xml"):
        self.send_response(code)
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Content-Type", kind)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def handle_request(self):
        url = urllib.parse.urlparse(self.path)
        key = urllib.parse.unquote(url.path).partition("/bp-terraform-state/")[2]
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        if self.command == "POST":
            return self.answer(200, CALLER, "text/xml")
        if self.command == "PUT":
            objects[key] = body
            with open("objects", "a") as file:
                file.write(key + "\n")
            return self.answer(200)
        if "list-type" in url.query or "prefix" in url.query:
            found = "".join(f"<Contents><Key>{key}</Key></Contents>" for key in objects)
            return self.answer(200, f"<ListBucketResult>{found}</ListBucketResult>".encode())
        if key not in objects:
            return self.answer(404, b"<Error><Code>NoSuchKey</Code></Error>")
        self.answer(200, objects[key], "application/json")

    do_GET = do_HEAD = do_PUT = do_POST = handle_request

    def log_message(self, *args):
        pass

server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Aws)
with open("port.new", "w") as file:
    file.write(str(server.server_port))
os.rename("port.new", "port")
server.serve_forever()
PYTHON
python3 aws.py &
server=$!
trap 'kill "$server"' EXIT
while [ ! -f port ]; do sleep 0.1; done
address="http://127.0.0.1:$(cat port)"
run() { echo "\$ $1"; eval "$1"; }

# backend BUCKET, LINE: a backend at our server; the line switches the check of the account off, or on for one account
backend() {
  cat > backend.tf <<TERRAFORM
terraform {
  backend "s3" {
    bucket                      = "$1"
    key                         = "platform/terraform.tfstate"
    region                      = "us-east-1"
    use_path_style              = true
    skip_credentials_validation = true
    skip_s3_checksum            = true
    endpoints                   = { s3 = "$address", sts = "$address", iam = "$address" }
    $2
  }
}
TERRAFORM
}

mkdir copies prod
cd copies
backend bp-terraform-state 'skip_requesting_account_id = true'
terraform init > /dev/null
echo '$ # workspaces: one folder, one backend'
terraform workspace new dev > /dev/null
terraform workspace new prod > /dev/null
run 'terraform workspace list' | sed '/^$/d'
echo '$ # the objects in the bucket bp-terraform-state'
sort -u ../objects
echo
cd ../prod
backend bp-terraform-state-prod 'allowed_account_ids = ["777788889999"]'
echo '$ # folders: the one of prod, with the credentials of dev'
run 'terraform init 2>&1' || true
