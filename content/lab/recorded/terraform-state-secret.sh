#!/usr/bin/env bash
# A value marked sensitive: hidden in the plan and the output, in clear text in state and in the saved plan; an ephemeral one is in neither.
# recorded with: terraform
set -euo pipefail
unset TF_CLI_CONFIG_FILE
export TF_IN_AUTOMATION=1 TF_CLI_ARGS=-no-color CHECKPOINT_DISABLE=1
run() { echo "\$ $1"; eval "$1"; }
cat > main.tf <<'TERRAFORM'
variable "password" {
  type      = string
  sensitive = true
  default   = "example-only"
}
resource "terraform_data" "database" {
  input = var.password
}
TERRAFORM
terraform init > /dev/null
run "terraform plan -out=tfplan | grep 'input'"
terraform apply tfplan > /dev/null
echo
run "terraform state pull | grep -c example-only"
echo
run "terraform show -json tfplan | grep -c example-only"
