#!/usr/bin/env bash
# One resource made anew: with -replace, with taint, and with three rules of lifecycle. The resources are built into Terraform:
# address needs a new object when server is a new one, as a record with an address would.
# recorded with: terraform
set -euo pipefail
unset TF_CLI_CONFIG_FILE
export TF_IN_AUTOMATION=1 TF_CLI_ARGS=-no-color CHECKPOINT_DISABLE=1
write() {
  cat > main.tf <<TERRAFORM
resource "terraform_data" "image" {
  input = "$1"
}
resource "terraform_data" "server" {
  input = "web"
  lifecycle {
    $2
  }
}
resource "terraform_data" "address" {
  triggers_replace = terraform_data.server.id
}
TERRAFORM
}
show() {
  echo "\$ $1"
  { eval "$1" 2>&1 || true; } | grep -E '^  # terraform_data|^(-/\+|\+/-|  ~) resource|^Plan:|^No changes|^Resource instance|^Error'
}
write v1 ''
terraform init > /dev/null
terraform apply -auto-approve > /dev/null
show 'terraform plan -replace=terraform_data.server'
echo
show 'terraform plan'
echo
show 'terraform taint terraform_data.server'
show 'terraform plan'
terraform untaint terraform_data.server > /dev/null
echo
echo '$ # replace_triggered_by the image, and create_before_destroy'
write v2 'replace_triggered_by  = [terraform_data.image]
    create_before_destroy = true'
show 'terraform plan'
echo
echo '$ # prevent_destroy'
write v1 'prevent_destroy = true'
show 'terraform plan -replace=terraform_data.server'
