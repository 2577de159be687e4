#!/usr/bin/env bash
# The same banner file and the same banner object: second run, then the code is deleted.
# recorded with: ansible-playbook terraform
set -euo pipefail
unset TF_CLI_CONFIG_FILE
export TF_IN_AUTOMATION=1 TF_CLI_ARGS=-no-color CHECKPOINT_DISABLE=1 ANSIBLE_NOCOLOR=1 ANSIBLE_LOCALHOST_WARNING=false ANSIBLE_INVENTORY_UNPARSED_WARNING=false
export ANSIBLE_LOCAL_TEMP="$PWD/.ansible" ANSIBLE_REMOTE_TEMP="$PWD/.ansible" ANSIBLE_INTERNAL_POLL_INTERVAL=0.01 ANSIBLE_PIPELINING=1
# Terraform works in a folder of its own, while Ansible runs.
mkdir terraform
{
  cd terraform
  echo 'resource "terraform_data" "banner" { input = "Authorized use only" }' > main.tf
  terraform init > /dev/null
  terraform apply -auto-approve > /dev/null
  : > main.tf
  terraform plan | grep -E '^  # |^Plan:' > ../plan
} &
terraform=$!
printf -- '- hosts: localhost\n  connection: local\n  gather_facts: false\n  tasks:\n    - ansible.builtin.debug: { msg: This task stays }\n' > site.yml
cp site.yml without-the-task.yml
cat >> site.yml <<'YAML'
    - name: Write the login banner
      ansible.builtin.lineinfile: { path: ./banner, line: Authorized use only, create: true, mode: "0644" }
YAML
recap() { grep -oE 'ok=[0-9]+ +changed=[0-9]+' | tr -s ' '; }
echo '$ ansible-playbook site.yml      # first run'
ansible-playbook site.yml | recap
echo '$ ansible-playbook site.yml      # second run'
ansible-playbook site.yml | recap
echo '$ ansible-playbook site.yml      # task deleted'
mv without-the-task.yml site.yml
ansible-playbook site.yml | recap
echo '$ cat banner'
cat banner
echo
echo '$ terraform plan                 # block deleted'
wait "$terraform"
cat plan
