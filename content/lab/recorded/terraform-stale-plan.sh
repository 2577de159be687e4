#!/usr/bin/env bash
# A saved plan is applied only to the state it was made for: after another apply Terraform refuses it.
# recorded with: terraform
set -euo pipefail
unset TF_CLI_CONFIG_FILE
export TF_IN_AUTOMATION=1 TF_CLI_ARGS=-no-color CHECKPOINT_DISABLE=1
cat > main.tf <<'TERRAFORM'
variable "size" { default = "small" }
resource "terraform_data" "queue" {
  input = var.size
}
TERRAFORM
terraform init > /dev/null
terraform apply -auto-approve > /dev/null
plan() { status=0; "$@" > plan.txt || status=$?; grep -E '^(Plan:|No changes)' plan.txt; echo "exit code $status"; echo; }
echo '$ terraform plan -detailed-exitcode'
plan terraform plan -detailed-exitcode
echo '$ terraform plan -detailed-exitcode -out=tfplan'
export TF_VAR_size=medium
plan terraform plan -detailed-exitcode -out=tfplan
echo '$ # meanwhile, somebody else applies'
export TF_VAR_size=large
terraform apply -auto-approve | grep '^Apply complete'
unset TF_VAR_size
echo
echo '$ terraform apply tfplan'
terraform apply tfplan 2>&1 | sed -n '/^Error/,$p' || true
