#!/usr/bin/env bash
# Checks on every title and text of JSON Lines files (.gz as well) that offsets lead back to the raw text.
#   round-trip.sh FILE...
set -euo pipefail
[[ $# -ge 1 ]] || { sed -n '2,3p' "$0" >&2; exit 2; }
files=()
for file in "$@"; do files+=("$(realpath "$file")"); done
cd "$(dirname "${BASH_SOURCE[0]}")/../../../.."
./mvnw -q -B -pl jobs test-compile
./mvnw -q -B -pl jobs dependency:build-classpath -Dmdep.outputFile=target/test-classpath
exec java -Xmx2g -cp "jobs/target/test-classes:jobs/target/classes:$(cat jobs/target/test-classpath)" marsad.text.RoundTripCheck "${files[@]}"
