#!/usr/bin/env bash
# Benchmarks, apart from the product; README.md says more.
#   bench/run.sh speed [EXPRESSION]       speed of the rules beside others', for example: bench/run.sh speed 'MatchBenchmark|FinderBenchmark'
#   bench/run.sh functions                what Spark adds to the SQL functions
#   bench/run.sh plant FOLDER PAGES [WORDS]  made-up pages with planted copies, and the truth about them
#   bench/run.sh score FOLDER WAREHOUSE   what "marsad run FOLDER/pages.jsonl.gz --warehouse WAREHOUSE" found of them
#   bench/run.sh mllib FOLDER             Marsad's steps of copies and MLlib's MinHashLSH, each with its seconds
#   bench/run.sh copies WAREHOUSE [PASSES]   CPU seconds from the articles of a warehouse to copies, and of one new day
#   bench/run.sh co-mentions WAREHOUSE FOLDER ONE_IN TIMES:LEADERS...   CPU seconds of counting pairs on so many copies of a warehouse's articles
#   bench/run.sh articles FOLDER WAREHOUSE   planted pages straight to a table of articles, for "copies" alone
#   bench/run.sh exact FILE PAIRS.tsv     all pairs of a file of articles by an exhaustive comparison
# BENCH_INPUT=FILE.jsonl[.gz] has "speed" read real articles (field "text"). BENCH_MEMORY (default 3g) is the heap of the others.
set -euo pipefail
home="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
java="${JAVA_HOME:+$JAVA_HOME/bin/}java"

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

# What Spark's own launcher opens.
open_packages() {
  for package in lang lang.invoke lang.reflect io net nio util util.concurrent util.concurrent.atomic; do
    flags+=("--add-opens=java.base/java.$package=ALL-UNNAMED")
  done
  flags+=(--add-opens=java.base/sun.nio.ch=ALL-UNNAMED --add-opens=java.base/sun.nio.cs=ALL-UNNAMED --add-opens=java.base/sun.security.action=ALL-UNNAMED
    --add-opens=java.base/sun.util.calendar=ALL-UNNAMED --add-opens=java.base/jdk.internal.ref=ALL-UNNAMED)
  export SPARK_LOCAL_IP=127.0.0.1
  flags+=("-Dlog4j2.configurationFile=$home/conf/log4j2.properties")
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
    open_packages
    run marsad.bench.PlantedArticles "$@"
    ;;
  copies)
    open_packages
    run marsad.bench.CopySpeed "$@"
    ;;
  co-mentions)
    open_packages
    run marsad.bench.CoMentionCost "$@"
    ;;
  mllib)
    open_packages
    run marsad.bench.MinHashBaseline "$1"
    for found in marsad mllib; do
      echo "Found by $found"
      run marsad.bench.CopyScore "$1" < "$1/$found.csv"
    done
    ;;
  functions)
    open_packages
    run ${BENCH_INPUT:+"-Dbench.input=$BENCH_INPUT"} marsad.bench.SqlFunctionSpeed
    ;;
  *) sed -n '2,11p' "${BASH_SOURCE[0]}" >&2; exit 2 ;;
esac
