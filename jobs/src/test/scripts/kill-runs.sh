#!/usr/bin/env bash
# Kills the driver (kill -9) at random moments and compares what the next run makes with what unkilled runs made.
#   kill-runs.sh [KILLS] [SEED]     default: 30 kills, seed 1; one to two minutes each. Files and tables stay in out/kills (KILLS_DIR=DIR: there).
# Two jobs take turns on one warehouse: pages are added to those that are there, some of them corrected; all pages are made anew.
# After a kill the job runs again, and as often as not is killed again; once it finishes, every table must have the rows it has without kills.
# Behind every third kill readers must see the tables from before the job, or those from after it, and no mixture. At the end "marsad maintain"
# may leave no file that no table knows. Then the disk runs full (a file system of a few MB where this user may mount one, else a limit of file
# size), and input cannot be read.
# A run that was stopped goes on with PHASES="kills maintain disk input" (default: "reference" and these): the kills done so far stay counted.
# MARSAD names another launcher than ./marsad.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../../../.."
marsad="${MARSAD:-./marsad}" kills="${1:-30}" seed="${2:-1}" out="${KILLS_DIR:-out/kills}" phases=" ${PHASES:-reference kills maintain disk input} "

# A run is short and its tables small: compiling hot code and many small tasks would cost more than they gain.
export JAVA_TOOL_OPTIONS="-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Dspark.sql.shuffle.partitions=2"

has_phase() { [[ "$phases" == *" $1 "* ]]; }

has_phase reference && rm -rf "$out"
mkdir -p "$out"
out="$(realpath "$out")"
log="$out/log"
. jobs/src/test/scripts/sums.sh

# What a job prints goes to the log; the first argument is the warehouse.
quietly() { echo "== $*" >> "$log"; "$marsad" "$@" >> "$log" 2>&1; }
add() { quietly run "$out/corrected/pages" --warehouse "$1"; }
renew() { quietly run "$out/all/pages" --replace --warehouse "$1"; }

# Without kills.
reference() {
  local start
  quietly simulate --pages 40 --words 60 --seed 1 --to "$out/all"
  quietly simulate --pages 20 --words 60 --seed 2 --to "$out/corrected"
  renew "$out/unkilled"
  sums "$out/unkilled" "$out/renew.csv" $(ls "$out/unkilled/news")
  start="$(now)"
  add "$out/unkilled"
  echo $(($(now) - start)) > "$out/seconds-add"
  sums "$out/unkilled" "$out/add.csv" $(ls "$out/unkilled/news")
  cmp -s "$out/renew.csv" "$out/add.csv" && fail "the two jobs make the same rows: nothing would be tested"
  start="$(now)"
  renew "$out/warehouse"
  echo $(($(now) - start)) > "$out/seconds-renew"
  echo "renew 0" > "$out/state"
  echo "Without kills: all anew $(cat "$out/seconds-renew") s, added $(cat "$out/seconds-add") s, $(($(wc -l < "$out/add.csv") - 1)) tables."
}

# Kills a run of the job after a random part of so many seconds; fails if it was done before.
kill_once() { # JOB SECONDS; sets done_kills and moment
  local job="$1" input driver reached seen
  [[ "$job" == add ]] && input=("$out/corrected/pages") || input=("$out/all/pages" --replace)
  moment=$((RANDOM * $2 * 1000 / 32768))
  "$marsad" run "${input[@]}" --warehouse "$out/warehouse" > "$out/killed.log" 2>&1 &
  driver=$!
  sleep "$((moment / 1000)).$(printf %03d $((moment % 1000)))"
  if ! kill -9 "$driver" 2>> "$log"; then
    wait "$driver" || fail "a run that nobody killed failed; see $out/killed.log"
    return 1
  fi
  done_kills=$((done_kills + 1))
  { wait "$driver" || true; } 2>> "$log"
  reached="$({ grep -E '^\[|^Published' "$out/killed.log" || true; } | tail -1 | sed 's/  .*//')"
  seen="not asked"
  if [[ $((done_kills % 3)) == 0 ]]; then
    sums "$out/warehouse" "$out/seen.csv" $(ls "$out/warehouse/news")
    seen=before
    if ! cmp -s "$out/seen.csv" "$out/$before.csv"; then
      same "$out/seen.csv" "$out/$job.csv" "readers saw a mixture after a kill"
      seen=after
    fi
  fi
  echo "Kill $done_kills of $kills: $job after $((moment / 1000)) s, behind '${reached:-the start}', readers saw: $seen."
}

# A job is killed, as often as not its next run as well, and so on; then it may finish, and must have made the rows it makes without kills.
kill_and_finish() { # sets before
  local job seconds moment first=$((done_kills + 1)) start
  [[ "$before" == renew ]] && job=add || job=renew
  seconds="$(cat "$out/seconds-$job")"
  start="$(now)"
  if ! kill_once "$job" "$seconds"; then
    # It was done before: from here on a shorter time is taken.
    echo $((($(now) - start) * 3 / 4 + 1)) > "$out/seconds-$job"
  else
    # What a run finds done it does not do again, beyond some ten seconds of start.
    while [[ "$done_kills" -lt "$kills" && $((RANDOM % 2)) == 1 ]]; do
      seconds=$((seconds - moment / 1000 + 10))
      kill_once "$job" "$seconds" || break
    done
  fi
  "$job" "$out/warehouse" || fail "the run after kill $done_kills failed; see $log"
  sums "$out/warehouse" "$out/now.csv" $(ls "$out/warehouse/news")
  same "$out/now.csv" "$out/$job.csv" "other rows after kill $done_kills"
  before="$job"
  [[ "$done_kills" -lt "$first" ]] || echo "After kills $first to $done_kills: the rows are the same."
}

kills() {
  local tries=0 before done_kills
  read -r before done_kills < "$out/state"
  RANDOM=$((seed + done_kills))
  while [[ "$done_kills" -lt "$kills" ]]; do
    tries=$((tries + 1))
    [[ "$tries" -le $((3 * kills)) ]] || fail "runs end before they are killed"
    kill_and_finish
    echo "$before $done_kills" > "$out/state"
  done
}

# Nothing may be left that no table knows.
care() {
  local before rest known table name
  read -r before rest < "$out/state"
  quietly maintain --keep 1 --orphans-after 0 --warehouse "$out/warehouse" || fail "maintain failed; see $log"
  sums "$out/warehouse" "$out/now.csv" $(ls "$out/warehouse/news")
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
}

# A full disk, and then a larger one.
disk() {
  local full="$out/small/warehouse" what
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
  sums "$full" "$out/now.csv" $(ls "$full/news")
  same "$out/now.csv" "$out/renew.csv" "other rows after $what"
  quietly maintain --keep 1 --orphans-after 0 --warehouse "$full" || fail "maintain after $what failed"
  echo "After $what: the next run made the same rows."
}

# Input that breaks off, that is no archive, that may not be read: the rest is read, and each file is told.
unreadable() {
  local whole
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
}

if has_phase reference; then reference; fi
if has_phase kills; then kills; fi
if has_phase maintain; then care; fi
if has_phase disk; then disk; fi
if has_phase input; then unreadable; fi
echo "Passed:$phases"
