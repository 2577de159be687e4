#!/usr/bin/env bash
# for_each over an id that exists only after the apply is refused; a map with fixed keys and the same id as a value is accepted.
# recorded with: terraform
set -euo pipefail
unset TF_CLI_CONFIG_FILE
export TF_IN_AUTOMATION=1 TF_CLI_ARGS=-no-color CHECKPOINT_DISABLE=1
write() {
  cat > main.tf <<TERRAFORM
resource "terraform_data" "network" {}
resource "terraform_data" "route" {
  for_each = $1
  input    = each.value
}
TERRAFORM
  echo "\$ # for_each = $1"
  echo '$ terraform plan'
}
write 'toset([terraform_data.network.id])' > first
terraform init > /dev/null
cat first
{ terraform plan -input=false 2>&1 || true; } | sed -nE '/^Error: /p; /^The "for_each" set/,/^set of keys/p'
echo
write '{ main = terraform_data.network.id }'
terraform plan -input=false | grep -E '^  # terraform_data.route|^Plan:'
