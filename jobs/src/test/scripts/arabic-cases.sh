#!/usr/bin/env bash
# Compares the SQL functions for text with tables of cases from the tests of other libraries, and prints agreement per operation, then each
# disagreement. What the disagreements are is told in arabic-cases.md.
#   arabic-cases.sh FOLDER   FOLDER: *.tsv with suite, case, operation, input, expected
set -euo pipefail
[[ $# == 1 ]] || { sed -n '2,4p' "$0" >&2; exit 2; }
folder="$(realpath "$1")"
cd "$(dirname "${BASH_SOURCE[0]}")/../../../.."
classpath="$(mktemp)"
trap 'rm -f "$classpath"' EXIT
./mvnw -q -B -pl jobs test-compile dependency:build-classpath -Dmdep.outputFile="$classpath" >&2
java -Dfile.encoding=UTF-8 -cp "jobs/target/test-classes:jobs/target/classes:$(cat "$classpath")" marsad.text.ArabicCases "$folder"
