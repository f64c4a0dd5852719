#!/usr/bin/env bash
# Runs the main job on made-up pages and scores what was planted in them; fails where a score is below what is asked.
#   simulation.sh [PAGES] [SEED]     default: 300 pages, seed 1. Files and tables stay in out/simulation (SIMULATION=DIR: there).
# MARSAD names another launcher than ./marsad.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../../../.."
marsad="${MARSAD:-./marsad}" pages="${1:-300}" seed="${2:-1}" out="${SIMULATION:-out/simulation}"
# The tables are small: many small tasks would cost more than they gain.
export JAVA_TOOL_OPTIONS="${JAVA_TOOL_OPTIONS:--XX:+UseSerialGC -Dspark.sql.shuffle.partitions=2}"
query="$PWD/jobs/src/test/scripts/simulation.sql"

rm -rf "$out"
mkdir -p "$out"
out="$(realpath "$out")"
"$marsad" simulate --pages "$pages" --seed "$seed" --to "$out"
"$marsad" run "$out/pages" --warehouse "$out/warehouse" > "$out/run.log" 2>&1 || { cat "$out/run.log"; exit 1; }
sed "s#TRUTH/#$out/truth/#" "$query" > "$out/score.sql"
"$marsad" sql --warehouse "$out/warehouse" --format csv -f "$out/score.sql" > "$out/scores.csv"
cat "$out/scores.csv"
if grep -q ',false$' "$out/scores.csv"; then
  echo "Scores are below what is asked." >&2
  exit 1
fi
[[ "$(grep -c ',true$' "$out/scores.csv")" -ge 12 ]] || { echo "Scores are missing." >&2; exit 1; }
