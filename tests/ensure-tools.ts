import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Commands that the lab's checkers and the tests of PDFs and servers start, and the Debian package that brings each; Terraform is in no Debian package. */
const PACKAGES: Readonly<Record<string, string>> = {
  promtool: 'prometheus',
  amtool: 'prometheus-alertmanager',
  shellcheck: 'shellcheck',
  yamllint: 'yamllint',
  'ansible-playbook': 'ansible-core',
  'ansible-lint': 'ansible-lint',
  java: 'openjdk-17-jre-headless',
  javac: 'openjdk-17-jdk-headless',
  python3: 'python3',
  git: 'git',
  'named-checkzone': 'bind9-utils',
  growpart: 'cloud-guest-utils',
  resize2fs: 'e2fsprogs',
  openssl: 'openssl',
  systemctl: 'systemd',
  curl: 'curl',
  nginx: 'nginx',
  wrk: 'wrk',
  pdftoppm: 'poppler-utils',
  pdffonts: 'poppler-utils',
};

const isHere = (command: string): boolean => (process.env['PATH'] ?? '').split(delimiter).some((folder) => existsSync(join(folder, command)));

/** Installs missing system tools where that is possible (Debian, as root), else says which package brings each. */
export function ensureTools(): void {
  const missing = Object.keys(PACKAGES).filter((command) => !isHere(command));
  if (missing.length === 0) return;
  const packages = [...new Set(missing.map((command) => PACKAGES[command]!))];
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log(`Installing what the tests need: ${packages.join(', ')}.`);
    // Run level 1: a server's package must not start it.
    const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
    spawnSync('apt-get', ['update', '-qq'], { stdio: ['ignore', 'ignore', 'inherit'], env: environment });
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { stdio: ['ignore', 'ignore', 'inherit'], env: environment });
  }
  for (const command of missing.filter((name) => !isHere(name))) {
    console.log(`${command} is not on this machine: the Debian package ${PACKAGES[command]} brings it. What it would check counts as not run.`);
  }
}
