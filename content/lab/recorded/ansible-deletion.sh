#!/usr/bin/env bash
# The same banner file and the same banner object: second run, then the code is deleted.
# recorded with: ansible-playbook terraform
set -euo pipefail
unset TF_CLI_CONFIG_FILE
export TF_IN_AUTOMATION=1 TF_CLI_ARGS=-no-color CHECKPOINT_DISABLE=1 ANSIBLE_NOCOLOR=1 ANSIBLE_LOCALHOST_WARNING=false ANSIBLE_INVENTORY_UNPARSED_WARNING=false
export ANSIBLE_LOCAL_TEMP="$PWD/.ansible" ANSIBLE_REMOTE_TEMP="$PWD/.ansible"
play() {
  cat > site.yml <<'YAML'
- hosts: localhost
  connection: local
  gather_facts: false
  tasks:
    - name: Make the folder for logs
      ansible.builtin.file: { path: ./logs, state: directory, mode: "0755" }
YAML
}
play
cat >> site.yml <<'YAML'
    - name: Write the login banner
      ansible.builtin.copy: { content: "Authorized use only", dest: ./banner, mode: "0644" }
YAML
recap() { grep -oE 'ok=[0-9]+ +changed=[0-9]+' | tr -s ' '; }
echo '$ ansible-playbook site.yml      # first run'
ansible-playbook site.yml | recap
echo '$ ansible-playbook site.yml      # second run'
ansible-playbook site.yml | recap
echo '$ ansible-playbook site.yml      # task deleted'
play
ansible-playbook site.yml | recap
echo '$ cat banner'
cat banner
echo
echo
echo 'resource "terraform_data" "banner" { input = "Authorized use only" }' > main.tf
terraform init > /dev/null
terraform apply -auto-approve > /dev/null
: > main.tf
echo '$ terraform plan                 # block deleted'
terraform plan | grep -E '^  # |^Plan:'
