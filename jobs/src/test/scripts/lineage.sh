#!/usr/bin/env bash
# With MARSAD_OPENLINEAGE a run over the sample tells which tables its jobs wrote: for every table of the steps there must be an event of
# a job's beginning and one of its end, and they must name it. Printed as well is what they name as read.
#   lineage.sh [STEPS]      default: the steps up to mentions. Events and tables stay in out/lineage (LINEAGE_DIR=DIR: there).
# MARSAD names another launcher than ./marsad. Wants Python.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../../../.."
marsad="${MARSAD:-./marsad}" steps="${1:-leaders,pages,repeated_blocks,blocks,articles,sentences,mentions}" out="${LINEAGE_DIR:-out/lineage}"
rm -rf "$out"
mkdir -p "$out"
out="$(realpath "$out")"
MARSAD_OPENLINEAGE="$out/events.jsonl" "$marsad" run sample-data/pages --steps "$steps" --warehouse "$out/warehouse" > "$out/log" 2>&1 ||
  { tail -5 "$out/log" >&2; echo "FAILED: the run with OpenLineage; see $out/log" >&2; exit 1; }
python3 - "$out/events.jsonl" "$out/warehouse" "$steps" << 'PYTHON'
import json, os, sys
events = [json.loads(line) for line in open(sys.argv[1], encoding="utf-8")]
news = os.path.join(sys.argv[2], "news")
table = lambda dataset: os.path.relpath(dataset["name"], news) if dataset["name"].startswith(news) else None
tables = lambda datasets: {table(d) for d in datasets} - {None}
runs = {}
for event in events:
    run = runs.setdefault(event["run"]["runId"], {"types": set(), "inputs": set(), "outputs": set()})
    run["types"].add(event["eventType"])
    run["inputs"] |= tables(event["inputs"])
    run["outputs"] |= tables(event["outputs"])
whole = [run for run in runs.values() if {"START", "COMPLETE"} <= run["types"]]
wrong = 0
for step in sys.argv[3].split(","):
    writes = [run for run in whole if step in run["outputs"]]
    reads = set().union(*[run["inputs"] for run in writes]) if writes else set()
    print(f"{step:16} written by {len(writes)} jobs, from: {', '.join(sorted(reads)) or '-'}")
    wrong += not writes
read = set().union(*[run["inputs"] for run in runs.values()])
print(f"{len(events)} events; tables named as read: {', '.join(sorted(read)) or 'none'}")
if wrong:
    sys.exit(f"FAILED: {wrong} steps have no job that begins, ends and names its table")
PYTHON
