#!/usr/bin/env bash
# Three queues, and the middle one leaves the list: the plan with count, with for_each, and on the way from one to the other.
# The resource is built into Terraform; a new name in triggers_replace forces a replacement, as a new name does for many real resources.
# recorded with: terraform
set -euo pipefail
unset TF_CLI_CONFIG_FILE
export TF_IN_AUTOMATION=1 TF_CLI_ARGS=-no-color CHECKPOINT_DISABLE=1
write() {
  cat > main.tf <<TERRAFORM
variable "queues" {
  type    = list(string)
  default = ["billing", "invoice", "payment"]
}
resource "terraform_data" "queue" {
  $1
  triggers_replace = $2
}
TERRAFORM
}
moved() { printf 'moved {\n  from = terraform_data.queue[%s]\n  to   = terraform_data.queue["%s"]\n}\n' "$@"; }
plan() {
  echo "\$ # $1"
  echo '$ terraform plan'
  terraform plan -input=false | grep -E "^  # terraform_data|^Plan:$2"
}
shorter='["billing", "payment"]'

write 'count = length(var.queues)' 'var.queues[count.index]'
terraform init > /dev/null
terraform apply -auto-approve > /dev/null
TF_VAR_queues=$shorter plan 'count: invoice leaves the list' '|triggers_replace'
echo
write 'for_each = toset(var.queues)' 'each.key'
plan 'count becomes for_each, without moved blocks' ''
echo
moved 0 billing 1 invoice 2 payment > moved.tf
plan 'the same change with three moved blocks' ''
terraform apply -auto-approve > /dev/null
echo
TF_VAR_queues=$shorter plan 'for_each: invoice leaves the list' '|triggers_replace'
