#!/usr/bin/env bash
# Broken files of every format through a whole run, with bombs of 10 GiB and records of 310 MB among them; every record must be a page or a reject.
#   fuzz.sh [FILES]      default: 10000 files, some five minutes. A file depends on its number alone, so a failure comes again.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../../../.."
./mvnw -B -pl jobs test -Dtest=FuzzedRunTest -Dsurefire.failIfNoSpecifiedTests=false -Dtests.left.out= -Dmarsad.fuzz="${1:-10000}"
