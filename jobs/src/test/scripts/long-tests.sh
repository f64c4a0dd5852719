#!/usr/bin/env bash
# Tests that take many minutes: a run in two halves gives the rows of one whole run.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../../../.."
./mvnw -B -pl jobs test -Dtests.left.out= -Dgroups=long
