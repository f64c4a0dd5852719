#!/usr/bin/env bash
# Benchmarks, apart from the product; README.md says more.
#   bench/run.sh speed [EXPRESSION]       speed of the rules beside others', for example: bench/run.sh speed 'MatchBenchmark|FinderBenchmark'
#   bench/run.sh functions                what Spark adds to the SQL functions
#   bench/run.sh plant FOLDER PAGES [WORDS]  made-up pages with planted copies, and the truth about them
#   bench/run.sh score FOLDER WAREHOUSE   what "marsad run FOLDER/pages.jsonl.gz --warehouse WAREHOUSE" found of them
#   bench/run.sh mllib FOLDER [PASSES]    Marsad's steps of copies and MLlib's MinHashLSH, each with its seconds
#   bench/run.sh copies WAREHOUSE [PASSES]   CPU seconds from the articles of a warehouse to copies, and of one new day
#   bench/run.sh co-mentions WAREHOUSE FOLDER ONE_IN TIMES:LEADERS...   CPU seconds of counting pairs on so many copies of a warehouse's articles
#   bench/run.sh articles FOLDER WAREHOUSE   planted pages straight to a table of articles, for "copies" alone
#   bench/run.sh exact FILE PAIRS.tsv     all pairs of a file of articles by an exhaustive comparison
#   bench/run.sh whole FOLDER|FILES...    the whole run beside Spark's copying of the same pages and a naive pipeline: CPU seconds, seconds, memory
#   bench/run.sh curve PAGES PAGES...     the whole run over made-up pages of so many sizes: each step's seconds, and times as many as at the size before
# BENCH_JOBS (default "identity marsad naive"; "naive-by-name" has a function for each name) says which jobs "whole" runs, BENCH_OUT (default out/bench) where "whole" and "curve" write.
# BENCH_INPUT=FILE.jsonl[.gz] has "speed" read real articles (field "text"). BENCH_MEMORY (default 3g) is the heap of the others.
set -euo pipefail
home="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
java="${JAVA_HOME:+$JAVA_HOME/bin/}java"

usage() {
  sed -n '2,/^set /{/^#/p}' "${BASH_SOURCE[0]}" >&2
}

build() {
  "$home/mvnw" -q -B -f "$home/pom.xml" -Pbench -pl bench -am process-classes >&2
  classes="$home/bench/target/classes:$(cat "$home/bench/target/classpath.txt")"
}

run() {
  "$java" "${flags[@]}" -Xmx"${BENCH_MEMORY:-3g}" -cp "$classes" "$@"
}

found() {
  "$home/marsad" sql --warehouse "$1" --format csv -e "
    WITH named AS (SELECT a.article_id, p.source_id, p.text AS page, a.text, instr(p.text, '\n') AS first FROM articles a JOIN pages p USING (page_id)),
    spans AS (
      SELECT b.source_id AS copy, a.source_id AS original, c.kind, c.similarity,
        instr(b.page, substr(b.text, later_begin + 1, later_end - later_begin)) - b.first - 1 AS in_copy, later_end - later_begin AS copy_length,
        instr(a.page, substr(a.text, earlier_begin + 1, earlier_end - earlier_begin)) - a.first - 1 AS in_original, earlier_end - earlier_begin AS length
      FROM copy_pairs c JOIN named a ON c.earlier_id = a.article_id JOIN named b ON c.later_id = b.article_id)
    SELECT copy, original, concat('pair-', kind) AS kind, similarity, in_copy, in_copy + copy_length AS copy_end, in_original, in_original + length AS original_end FROM spans
    UNION ALL
    SELECT b.source_id, a.source_id, c.kind, c.similarity, 0, 0, 0, 0
    FROM copies c JOIN named a ON c.original_id = a.article_id JOIN named b ON c.article_id = b.article_id"
}

# Takes CPU seconds of the process and all its threads, seconds by the clock and most memory it held, from the system.
#   measured NAME LOG COMMAND...
measured() {
  local name="$1" log="$2" pid peak=0 held before after begin seconds code=0
  shift 2
  times > "$log.before"
  begin="$EPOCHREALTIME"
  "$@" > "$log" 2>&1 &
  pid=$!
  while kill -0 "$pid" 2> /dev/null; do
    held="$(sed -n 's/^VmHWM:[[:space:]]*\([0-9]*\) kB/\1/p' "/proc/$pid/status" 2> /dev/null || true)"
    peak="${held:-$peak}"
    sleep 0.2
  done
  wait "$pid" || code=$?
  seconds="$(awk -v a="$begin" -v b="$EPOCHREALTIME" 'BEGIN { print b - a }')"
  times > "$log.after"
  before="$(of_children "$log.before")"
  after="$(of_children "$log.after")"
  rm "$log.before" "$log.after"
  [[ $code == 0 ]] || { echo "bench: $name ended with $code, see $log" >&2; return "$code"; }
  awk -v name="$name" -v a="$before" -v b="$after" -v s="$seconds" -v kib="$peak" 'BEGIN { printf "%s\t%.1f\t%.1f\t%d\n", name, b - a, s, kib / 1024 }'
}

# User and system seconds of all processes waited for, as "times" tells them.
of_children() {
  sed -n '2{s/[ms]/ /g;p}' "$1" | awk '{ print 60 * $1 + $2 + 60 * $3 + $4 }'
}

# Java in place of the shell that calls this, set up as "marsad" sets it up, so that its memory is seen under the same number.
become() {
  exec "$java" "${flags[@]/-XX:+UseSerialGC/-XX:+UseParallelGC}" -Xmx"$MARSAD_MEMORY" -Dspark.master="$MARSAD_MASTER" -cp "$classes" "$@"
}

# One process each, the same heap, collector and cores for all.
job() {
  case "$1" in
    identity) measured identity "$2/identity.log" become marsad.bench.IdentityJob "$2/identity" "${@:3}" ;;
    marsad) measured marsad "$2/marsad.log" "$home/marsad" run "${@:3}" --warehouse "$2/warehouse" --summary "$2/summary.json" ;;
    naive) measured naive "$2/naive.log" become marsad.bench.NaivePipeline "$2/naive" "${@:3}" ;;
    naive-by-name) measured naive-by-name "$2/naive-by-name.log" become marsad.bench.NaivePipeline --function-a-name "$2/naive-by-name" "${@:3}" ;;
    *) echo "bench: there is no job '$1'" >&2; return 2 ;;
  esac
}

whole() {
  local out="${BENCH_OUT:-$home/out/bench}/whole" name
  rm -rf "$out"
  mkdir -p "$out"
  for name in ${BENCH_JOBS:-identity marsad naive}; do
    job "$name" "$out" "$@" >> "$out/measured.tsv"
    echo "bench: $(tail -1 "$out/measured.tsv")" >&2
  done
  awk -F'\t' 'BEGIN { print "| job | CPU s | s | peak MiB | CPU s, times identity |"; print "|---|---|---|---|---|" }
    { cpu[$1] = $2; printf "| %s | %s | %s | %s | %s |\n", $1, $2, $3, $4, ("identity" in cpu) ? sprintf("%.1f", $2 / cpu["identity"]) : "" }
    END { for (job in cpu) if (job ~ /^naive/ && ("marsad" in cpu)) printf "\nThe pipeline %s takes %.1f times the CPU seconds of marsad.\n", job, cpu[job] / cpu["marsad"] }' "$out/measured.tsv"
}

curve() {
  local out="${BENCH_OUT:-$home/out/bench}/curve" pages folder summaries=()
  for pages in "$@"; do
    folder="$out/$pages"
    if [[ ! -f "$folder/simulated/.done" ]]; then
      rm -rf "$folder/simulated"
      "$home/marsad" simulate --pages "$pages" --seed "${BENCH_SEED:-1}" --to "$folder/simulated" > /dev/null
      touch "$folder/simulated/.done"
    fi
    rm -rf "$folder/warehouse"
    measured "$pages" "$folder/marsad.log" "$home/marsad" run "$folder/simulated/pages" --warehouse "$folder/warehouse" --summary "$folder/summary.json" |
      awk -F'\t' '{ printf "%d pages: %s CPU s, %s s, %s MiB\n", $1, $2, $3, $4 }'
    summaries+=("$pages" "$folder/summary.json")
  done
  run marsad.bench.StepCurve "${summaries[@]}"
}

# Set up as "marsad" sets Java up.
with_spark() {
  flags+=(@"$home/conf/jvm.options" "-Dlog4j2.configurationFile=$home/conf/log4j2.properties")
  export SPARK_LOCAL_IP=127.0.0.1
}

flags=(-XX:+UseSerialGC -Dfile.encoding=UTF-8)
command="${1:-speed}"
shift || true
build
case "$command" in
  speed) "$java" ${BENCH_INPUT:+"-Dbench.input=$BENCH_INPUT"} -cp "$classes" marsad.bench.Benchmarks "$@" ;;
  plant) run marsad.bench.PlantedCopies "$@" ;;
  exact) run marsad.bench.ExactPairs "$@" ;;
  score)
    # Places of a stretch are counted in the page behind its first line: what was cut from the article does not move them.
    found "$2" | run marsad.bench.CopyScore "$1"
    ;;
  articles)
    with_spark
    run marsad.bench.PlantedArticles "$@"
    ;;
  copies)
    with_spark
    run marsad.bench.CopySpeed "$@"
    ;;
  co-mentions)
    with_spark
    run marsad.bench.CoMentionCost "$@"
    ;;
  mllib)
    with_spark
    run marsad.bench.MinHashBaseline "$@"
    for found in marsad mllib; do
      echo "Found by $found"
      run marsad.bench.CopyScore "$1" < "$1/$found.csv"
    done
    ;;
  whole | curve)
    [[ $# -ge 1 ]] || { usage; exit 2; }
    "$home/marsad" --help > /dev/null
    export MARSAD_BUILT=1 MARSAD_MEMORY="${BENCH_MEMORY:-3g}" MARSAD_MASTER="${MARSAD_MASTER:-local[2]}"
    with_spark
    "$command" "$@"
    ;;
  functions)
    with_spark
    run ${BENCH_INPUT:+"-Dbench.input=$BENCH_INPUT"} marsad.bench.SqlFunctionSpeed
    ;;
  *) usage; exit 2 ;;
esac
