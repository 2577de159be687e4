#!/usr/bin/env bash
# Records how scan-summary.sh turns forty findings of two Trivy reports into four packages. The findings are made up: sample ids and
# sample versions, in the shape of Trivy's JSON.
# recorded with: jq
set -euo pipefail

# One row for each finding: package, class, installed version, fixed version, how many.
report() {
  jq --null-input --compact-output '
    def rows($package; $class; $from; $to; $count): { Class: $class, Vulnerabilities: [range($count) | {
      VulnerabilityID: "SAMPLE-\(. + 1)", PkgName: $package, InstalledVersion: $from, FixedVersion: $to }] };
    { Results: [
        rows("openssl"; "os-pkgs"; "3.0.1"; "3.0.2"; 18),
        rows("perl-base"; "os-pkgs"; "5.38.0"; "5.38.1"; 12),
        (if $ARGS.positional[0] == "release" then
          rows("sample-http"; "lang-pkgs"; "4.1.0"; "4.1.9"; 8), rows("sample-json"; "lang-pkgs"; "2.0.0"; "2.0.3"; 2)
        else empty end)
      ] }' --args "$1"
}
report release > release.json
report production > prod.json

echo '$ jq ".Results[].Vulnerabilities[].PkgName" release.json | wc -l'
jq '.Results[].Vulnerabilities[].PkgName' release.json | wc -l | tr -d ' '
echo '$ scan-summary.sh release.json prod.json'
sh "$LAB/scripts/scan-summary.sh" release.json prod.json
