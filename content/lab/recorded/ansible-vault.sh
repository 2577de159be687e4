#!/usr/bin/env bash
# What Git sees of a file that Ansible Vault encrypted, and what a run prints of its value, without and with no_log, and without
# the password. The encrypted line is cut short, as it is another one each time. Passwords are examples.
# recorded with: ansible-vault ansible-playbook
set -euo pipefail
export ANSIBLE_NOCOLOR=1 ANSIBLE_LOCAL_TEMP="$PWD/.ansible" ANSIBLE_REMOTE_TEMP="$PWD/.ansible" ANSIBLE_INTERNAL_POLL_INTERVAL=0.01
export ANSIBLE_VAULT_PASSWORD_FILE="$PWD/password" ANSIBLE_CALLBACK_RESULT_FORMAT=yaml
echo example-only > password
mkdir group_vars
echo 'vault_smtp_password: blue-example' > group_vars/all.yml
ansible-vault encrypt group_vars/all.yml 2> /dev/null
echo '$ head -n 2 group_vars/all.yml'
head -n 2 group_vars/all.yml | sed -E 's/^[0-9a-f]{80}$/<80 digits of encrypted text>/'
cat > site.yml <<'YAML'
- hosts: mail
  gather_facts: false
  tasks:
    - name: Without no_log
      ansible.builtin.debug: { msg: "{{ vault_smtp_password }}" }
    - name: With no_log
      ansible.builtin.debug: { msg: "{{ vault_smtp_password }}" }
      no_log: true
YAML
printf '[mail]\nmail1 ansible_connection=local\n' > hosts
echo
echo '$ ansible-playbook -i hosts site.yml'
ansible-playbook -i hosts site.yml | grep -E '^(TASK|ok:| +msg)' | sed -E 's/ \*+$//; s/ +$//'
echo
echo '$ ansible-playbook -i hosts site.yml   # without the password'
unset ANSIBLE_VAULT_PASSWORD_FILE
ansible-playbook -i hosts site.yml 2>&1 | grep ERROR || true
