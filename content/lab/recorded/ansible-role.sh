#!/usr/bin/env bash
# One small role, run twice: which of three values for a port wins, how often a handler runs that two tasks notify, and what a second
# run changes. The host is this machine; the handler only writes a line. One task is a module, which looks first; the other is a
# command, which says itself if it changed something.
# recorded with: ansible-playbook
set -euo pipefail
export ANSIBLE_NOCOLOR=1 ANSIBLE_LOCAL_TEMP="$PWD/.ansible" ANSIBLE_REMOTE_TEMP="$PWD/.ansible" ANSIBLE_INTERNAL_POLL_INTERVAL=0.01 ANSIBLE_PIPELINING=1
mkdir -p group_vars roles/web/{defaults,handlers,tasks}
printf '[web]\nweb1 ansible_connection=local ansible_python_interpreter=%s\n' "$(command -v python3)" > hosts
printf -- '- hosts: web\n  gather_facts: false\n  roles: [web]\n' > site.yml
echo 'http_port: 80' > roles/web/defaults/main.yml
echo 'http_port: 8000' > group_vars/all.yml
echo 'http_port: 8080' > group_vars/web.yml
cat > roles/web/tasks/main.yml <<YAML
- name: Write the port
  ansible.builtin.lineinfile: { path: $PWD/web.conf, line: "port {{ http_port }}", create: true, mode: "0644" }
  notify: Reload
- name: Write the banner
  ansible.builtin.raw: grep -qs "port {{ http_port }}" $PWD/banner || echo "port {{ http_port }} only" | tee $PWD/banner
  register: banner
  changed_when: banner.stdout != ""
  notify: Reload
YAML
printf -- '- name: Reload\n  ansible.builtin.raw: echo reloaded >> %s/reloads\n' "$PWD" > roles/web/handlers/main.yml
head -n 1 roles/web/defaults/main.yml group_vars/*.yml | sed -E '/^$/d; s/^==> (.*) <==$/\1/' | paste - - | awk -F '\t' '{ printf "%-30s %s\n", $1, $2 }'
for run in first second; do
  printf '\n$ ansible-playbook -i hosts site.yml   # %s run\n' "$run"
  : > reloads
  ansible-playbook -i hosts site.yml | grep -oE '^web1|(ok|changed)=[0-9]+' | tail -n 3 | paste -sd ' '
  echo "$(cat web.conf), handler runs: $(wc -l < reloads)"
done
