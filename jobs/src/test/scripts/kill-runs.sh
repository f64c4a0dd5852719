#!/usr/bin/env bash
# Kills the driver (kill -9) at random moments and compares what the next run makes with what unkilled runs made.
#   kill-runs.sh [KILLS] [SEED]     default: 30 kills, seed 1; two to three minutes each. Files and tables stay in out/kills (KILLS_DIR=DIR: there).
# Two jobs take turns on one warehouse: pages are added to those that are there, some of them corrected; all pages are made anew.
# After each kill the job runs again, and every table must have the rows it has without kills; behind every third kill readers must
# see the tables from before the job, or those from after it, and no mixture. At the end "marsad maintain" may leave no file that no table
# knows. Then the disk runs full (a file system of a few MB where this user may mount one, else a limit of file size), and input cannot be read.
# MARSAD names another launcher than ./marsad.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../../../.."
marsad="${MARSAD:-./marsad}" kills="${1:-30}" RANDOM="${2:-1}" out="${KILLS_DIR:-out/kills}"

rm -rf "$out"
mkdir -p "$out"
out="$(realpath "$out")"
log="$out/log"

fail() { echo "FAILED: $1" >&2; exit 1; }
now() { date +%s; }

# What a job prints goes to the log; the first argument is the warehouse.
quietly() { echo "== $*" >> "$log"; "$marsad" "$@" >> "$log" 2>&1; }
add() { quietly run "$out/corrected/pages" --warehouse "$1"; }
renew() { quietly run "$out/all/pages" --replace --warehouse "$1"; }

# One line a table: rows and two sums over the hashes of all columns, but for the run that wrote the row.
sums() { # WAREHOUSE FILE
  local query="" table
  for table in $(ls "$1/news"); do
    [[ " runs publications gates scores " == *" $table "* ]] && continue
    query+="${query:+ UNION ALL }SELECT '$table' AS name, count(*) AS n, bit_xor(h) AS x, sum(h % 1000003) AS s FROM (SELECT xxhash64(* EXCEPT (run_id)) AS h FROM $table)"
  done
  "$marsad" sql --warehouse "$1" --format csv -e "SELECT * FROM ($query) ORDER BY name" > "$2" 2>> "$log" || fail "the tables of $1 cannot be read; see $log"
}

same() { # FILE FILE WHAT
  diff "$1" "$2" >> "$log" || { diff "$1" "$2" || true; fail "$3"; }
}

quietly simulate --pages 40 --words 60 --seed 1 --to "$out/all"
quietly simulate --pages 20 --words 60 --seed 2 --to "$out/corrected"

# Without kills.
start="$(now)"
renew "$out/unkilled"
seconds_renew=$(($(now) - start))
sums "$out/unkilled" "$out/renew.csv"
start="$(now)"
add "$out/unkilled"
seconds_add=$(($(now) - start))
sums "$out/unkilled" "$out/add.csv"
cmp -s "$out/renew.csv" "$out/add.csv" && fail "the two jobs make the same rows: nothing would be tested"
echo "Without kills: all anew $seconds_renew s, added $seconds_add s, $(($(wc -l < "$out/add.csv") - 1)) tables."

renew "$out/warehouse"
before=renew done_kills=0 tries=0
while [[ "$done_kills" -lt "$kills" ]]; do
  tries=$((tries + 1))
  [[ "$tries" -le $((3 * kills)) ]] || fail "runs end before they are killed"
  [[ "$before" == renew ]] && job=add || job=renew
  [[ "$job" == add ]] && input=("$out/corrected/pages") seconds="$seconds_add" || input=("$out/all/pages" --replace) seconds="$seconds_renew"
  moment=$((RANDOM * seconds * 1000 / 32768))
  "$marsad" run "${input[@]}" --warehouse "$out/warehouse" > "$out/killed.log" 2>&1 &
  driver=$!
  sleep "$((moment / 1000)).$(printf %03d $((moment % 1000)))"
  if kill -9 "$driver" 2>> "$log"; then
    done_kills=$((done_kills + 1))
    { wait "$driver" || true; } 2>> "$log"
    reached="$(grep -E '^\[|^Published' "$out/killed.log" | tail -1 | sed 's/  .*//')"
    seen="not asked"
    if [[ $((done_kills % 3)) == 0 ]]; then
      sums "$out/warehouse" "$out/seen.csv"
      if cmp -s "$out/seen.csv" "$out/$before.csv"; then
        seen=before
      else
        same "$out/seen.csv" "$out/$job.csv" "readers saw a mixture after a kill"
        seen=after
      fi
    fi
    "$job" "$out/warehouse" || fail "the run after kill $done_kills failed; see $log"
    sums "$out/warehouse" "$out/now.csv"
    same "$out/now.csv" "$out/$job.csv" "other rows after kill $done_kills"
    echo "Kill $done_kills of $kills: $job after $((moment / 1000)) s, behind '${reached:-the start}', readers saw: $seen; rows are the same."
  else
    wait "$driver" || fail "a run that nobody killed failed; see $out/killed.log"
  fi
  before="$job"
done

# Nothing may be left that no table knows.
quietly maintain --keep 1 --orphans-after 0 --warehouse "$out/warehouse" || fail "maintain failed; see $log"
sums "$out/warehouse" "$out/now.csv"
same "$out/now.csv" "$out/$before.csv" "maintain changed rows"
known=""
for table in $(ls "$out/warehouse/news"); do
  name="marsad.news.$table"
  known+="${known:+ UNION }SELECT file_path AS file FROM $name.all_files UNION SELECT path FROM $name.all_manifests UNION SELECT manifest_list FROM $name.snapshots UNION SELECT file FROM $name.metadata_log_entries"
done
"$marsad" sql --warehouse "$out/warehouse" --format csv -e "SELECT DISTINCT regexp_replace(file, '^file:/*', '/') AS file FROM ($known) ORDER BY file" 2>> "$log" | tail -n +2 | tr -d '"\r' | sort > "$out/known"
find "$out/warehouse" -type f ! -name '.*.crc' ! -name version-hint.text ! -name marsad.lock | sort > "$out/there"
comm -13 "$out/known" "$out/there" > "$out/orphans"
comm -23 "$out/known" "$out/there" > "$out/missing"
[[ -s "$out/known" ]] || fail "no file is known"
[[ ! -s "$out/orphans" ]] || { head "$out/orphans"; fail "$(wc -l < "$out/orphans") orphans are left after maintain"; }
echo "After maintain: $(wc -l < "$out/there") files, no orphan, rows are the same."

# A full disk, and then a larger one.
full="$out/small/warehouse"
mkdir -p "$out/small"
if mount -t tmpfs -o size=3m none "$out/small" 2>> "$log"; then
  trap 'umount "$out/small"' EXIT
  renew "$full" && fail "a warehouse of more than 3 MB found place in them"
  mount -o remount,size=500m none "$out/small"
  what="a full disk"
else
  (ulimit -f 16 && renew "$full") && fail "files of more than 16 KiB were written despite the limit"
  what="a limit of file size"
fi
renew "$full" || fail "the run after $what failed; see $log"
sums "$full" "$out/now.csv"
same "$out/now.csv" "$out/renew.csv" "other rows after $what"
quietly maintain --keep 1 --orphans-after 0 --warehouse "$full" || fail "maintain after $what failed"
echo "After $what: the next run made the same rows."

# Input that breaks off, that is no archive, that may not be read: the rest is read, and each file is told.
mkdir -p "$out/broken/pages"
cp "$out"/all/pages/*.gz "$out/broken/pages/"
whole="$(ls "$out"/all/pages/*.gz | head -1)"
head -c "$(($(stat -c %s "$whole") / 2))" "$whole" > "$out/broken/pages/torn.jsonl.gz"
head -c 5000 /dev/zero > "$out/broken/pages/zeros.jsonl.gz"
quietly run "$out/broken/pages" --steps leaders,pages --warehouse "$out/unreadable" || fail "a run over torn files failed; see $log"
"$marsad" sql --warehouse "$out/unreadable" --format csv -e "SELECT concat(
  (SELECT count(*) FROM rejects WHERE source_uri LIKE '%torn%' AND reason = 'truncated_file') > 0, ' ',
  (SELECT count(*) FROM rejects WHERE source_uri LIKE '%zeros%') > 0, ' ', (SELECT count(DISTINCT source_id) FROM pages WHERE source_id LIKE 'page-%'))" 2>> "$log" |
  grep -q "true true 40" || fail "torn files are not told, or whole ones lost"
echo "Torn files are told in rejects; all pages of whole files are there."
echo "Passed: $kills kills."
