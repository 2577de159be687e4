#!/usr/bin/env bash
# An object that exists comes under Terraform: the code is generated; code that does not fit would replace the object; code that fits
# imports it and changes nothing, and the next plan is empty. terraform_data is built into Terraform, so no cloud is needed.
# recorded with: terraform
set -euo pipefail
unset TF_CLI_CONFIG_FILE
export TF_IN_AUTOMATION=1 TF_CLI_ARGS=-no-color CHECKPOINT_DISABLE=1
plan() { echo "\$ $1"; eval "$1" 2>&1 | grep -E '^Error:|^  # |^Plan:|^No changes|^Apply complete' || true; }
cat > imports.tf <<'TERRAFORM'
import {
  to = terraform_data.queue
  id = "invoice-queue"
}
TERRAFORM
echo '$ cat imports.tf'
cat imports.tf
terraform init > /dev/null
echo
plan 'terraform plan -generate-config-out=generated.tf'
echo
echo '$ cat generated.tf'
grep -v '^#' generated.tf | sed '/^$/d'
echo
echo '$ # a line that does not fit the real object, and cannot be changed in place'
cat > generated.tf <<'TERRAFORM'
resource "terraform_data" "queue" {
  triggers_replace = "fifo"
}
TERRAFORM
plan 'terraform plan'
echo
echo '$ # cleaned up: only what we want to set'
cat > generated.tf <<'TERRAFORM'
resource "terraform_data" "queue" {}
TERRAFORM
plan 'terraform apply -auto-approve'
plan 'terraform plan'
