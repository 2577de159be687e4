#!/usr/bin/env bash
# A value that the validation refuses, and a misspelled variable from three sources: a file, the command line, the environment.
# recorded with: terraform
set -euo pipefail
unset TF_CLI_CONFIG_FILE
export TF_IN_AUTOMATION=1 TF_CLI_ARGS=-no-color CHECKPOINT_DISABLE=1
cat > main.tf <<'TERRAFORM'
variable "size" {
  type    = string
  default = "small"
  validation {
    condition     = contains(["small", "large"], var.size)
    error_message = "size must be small or large."
  }
}
output "size" { value = var.size }
TERRAFORM
terraform init > /dev/null
plan() {
  echo "\$ $1"
  { eval "$1" 2>&1 || true; } | grep -E '^(Error|Warning)|^size must|^  \+ size'
}
plan 'terraform plan -var=size=huge'
echo
plan 'terraform plan -var=sise=large'
echo
echo 'sise = "large"' > wrong.tfvars
plan 'terraform plan -var-file=wrong.tfvars'
echo
plan 'TF_VAR_sise=large terraform plan'
