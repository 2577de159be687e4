#!/usr/bin/env bash
# How far a failure goes with the serial and max_fail_percentage of ansible/site.yml: six hosts, then eight; the second host fails.
# Every host is this machine, and the role is replaced by one task.
# recorded with: ansible-playbook
set -euo pipefail
export ANSIBLE_NOCOLOR=1 ANSIBLE_LOCAL_TEMP="$PWD/.ansible" ANSIBLE_REMOTE_TEMP="$PWD/.ansible"
grep -E '^  (serial|max_fail_percentage):' "$LAB/ansible/site.yml" > ours
serial=$(sed -n 's/^  serial: //p' ours)
try() {
  local hosts=$1 limit=$2
  mkdir "$hosts-$limit" && cd "$hosts-$limit"
  {
    printf -- '- hosts: all\n  connection: local\n  gather_facts: false\n  serial: %s\n' "$serial"
    [ "$limit" = none ] || echo "  max_fail_percentage: $limit"
    printf '  tasks:\n    - ansible.builtin.assert: { that: "inventory_hostname != \x27h02\x27", quiet: true }\n'
  } > site.yml
  printf 'h%02d\n' $(seq "$hosts") > hosts
  ANSIBLE_INTERNAL_POLL_INTERVAL=0.01 ansible-playbook -i hosts site.yml > out.txt 2>&1 || true
  printf '%-5s  %-19s  %s\n' "$hosts" "$limit" "$(grep -cE '^h[0-9]+ .* ok=1 ' out.txt) of $((hosts - 1))"
}
echo "serial: $serial, host h02 fails"
echo
echo 'hosts  max_fail_percentage  other hosts reached'
try 6 none > a &
try 8 none > b &
try 8 0 > c &
wait
cat a b c
