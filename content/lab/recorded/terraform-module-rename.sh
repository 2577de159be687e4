#!/usr/bin/env bash
# A module renames one resource. Without a moved block its callers would destroy and create; with it the address changes and nothing else.
# The ID of the resource differs in every run, so its lines are left out.
# recorded with: terraform
set -euo pipefail
unset TF_CLI_CONFIG_FILE
export TF_IN_AUTOMATION=1 TF_CLI_ARGS=-no-color CHECKPOINT_DISABLE=1
run() { echo "\$ $1"; eval "$1" 2>&1 | grep -E '^Error:|^  # |^Plan:|moved to|must be' || true; }
mkdir queue
cat > queue/main.tf <<'TERRAFORM'
variable "retention_days" {
  type    = number
  default = 4

  validation {
    condition     = var.retention_days >= 1 && var.retention_days <= 14
    error_message = "retention_days must be between 1 and 14."
  }
}
resource "terraform_data" "queue" {
  input = var.retention_days
}
TERRAFORM
cat > main.tf <<'TERRAFORM'
variable "days" { default = 4 }
module "invoices" {
  source         = "./queue"
  retention_days = var.days
}
TERRAFORM
terraform init > /dev/null
terraform apply -auto-approve > /dev/null

echo '$ # a wrong value, caught by the module'
run 'terraform plan -var days=30'
echo
echo '$ # version 2 renames terraform_data.queue to .main'
sed -i 's/"terraform_data" "queue"/"terraform_data" "main"/' queue/main.tf
run 'terraform plan'
echo
echo '$ # the same, with a moved block in the module'
cat >> queue/main.tf <<'TERRAFORM'
moved {
  from = terraform_data.queue
  to   = terraform_data.main
}
TERRAFORM
run 'terraform plan'
