#!/usr/bin/env bash
# The three exit codes of plan -detailed-exitcode, and ignore_changes, with a resource that is built into Terraform.
# recorded with: terraform
set -euo pipefail
unset TF_CLI_CONFIG_FILE
export TF_IN_AUTOMATION=1 TF_CLI_ARGS=-no-color CHECKPOINT_DISABLE=1
write() {
  cat > main.tf <<TERRAFORM
resource "terraform_data" "database" {
  input = "$1"
  $2
}
TERRAFORM
}
plan() {
  echo "\$ $1"
  echo '$ terraform plan -detailed-exitcode'
  status=0
  terraform plan -detailed-exitcode > plan.txt 2>&1 || status=$?
  grep -E '^(Plan:|No changes|Error:)' plan.txt
  echo "exit code $status"
}
write xlarge ''
terraform init > /dev/null
terraform apply -auto-approve > /dev/null
plan '# code and object agree'
echo
write 2xlarge ''
plan '# they differ: xlarge here, 2xlarge there'
echo
write 2xlarge 'lifecycle { ignore_changes = [input] }'
plan '# they differ in a field under ignore_changes'
echo
write 2xlarge 'inptu = 1'
plan '# the plan itself fails'
