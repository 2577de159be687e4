#!/bin/sh
# Turns Trivy's JSON reports into the short list that a release decision needs: one line for each package to raise, and whether
# production has the same findings already. Needs jq; reads two files and changes nothing.
set -eu

if [ $# -lt 1 ] || [ $# -gt 2 ]; then
  echo "usage: scan-summary.sh RELEASE.json [PRODUCTION.json]" >&2
  exit 2
fi

# region: summary
# Forty rows are often four packages: what counts is how many versions somebody has to raise. "new" are findings that the
# release would add; the others run in production now, so holding the release does not take them away.
jq --raw-output --null-input --slurpfile release "$1" --slurpfile production "${2:-/dev/null}" '
  def findings: [.[].Results[]? | .Class as $class | .Vulnerabilities[]?
    | { class: $class, package: .PkgName, from: .InstalledVersion, to: (.FixedVersion // "no fix"),
        key: "\(.VulnerabilityID) \(.PkgName)" }];
  ($production | findings | map(.key)) as $known
  | $release | findings | group_by([.class, .package, .from])
  | map(. as $all | .[0] + { found: length, fresh: [$all[] | select(.key | IN($known[]) | not)] | length,
      to: ([$all[].to] | unique | join(" or ")) })
  | sort_by(-.found)[]
  | "\(.found) found, \(.fresh) new  \(.class)  \(.package) \(.from) -> \(.to)"'
# endregion: summary
