#!/usr/bin/env bash
# Which value of a variable wins: one source more each time, from the default to the command line. An output shows the value.
# recorded with: terraform
set -euo pipefail
unset TF_CLI_CONFIG_FILE
export TF_IN_AUTOMATION=1 TF_CLI_ARGS=-no-color CHECKPOINT_DISABLE=1
cat > main.tf <<'TERRAFORM'
variable "size" {
  type    = string
  default = "from the default"
}
output "size" { value = var.size }
TERRAFORM
terraform init > /dev/null
plan() {
  echo "\$ terraform plan$*"
  # shellcheck disable=SC2068 # The options are words of their own.
  terraform plan -input=false $@ | sed -nE 's/^  \+ size *= "(.*)"/\1/p'
}
plan
echo '$ export TF_VAR_size="from the environment"'
export TF_VAR_size='from the environment'
plan
echo '$ # with a file terraform.tfvars'
echo 'size = "from terraform.tfvars"' > terraform.tfvars
plan
echo '$ # with a file z.auto.tfvars, and then a.auto.tfvars'
echo 'size = "from z.auto.tfvars"' > z.auto.tfvars
echo 'size = "from a.auto.tfvars"' > a.auto.tfvars
plan
echo 'size = "from prod.tfvars"' > prod.tfvars
plan ' -var=size=small -var-file=prod.tfvars'
plan ' -var-file=prod.tfvars -var=size=small'
