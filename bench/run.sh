#!/usr/bin/env bash
# Benchmarks, apart from the product; README.md says more.
#   bench/run.sh speed [EXPRESSION]       speed of the rules beside others', for example: bench/run.sh speed 'MatchBenchmark|FinderBenchmark'
#   bench/run.sh functions                what Spark adds to the SQL functions
#   bench/run.sh plant FOLDER PAGES       made-up pages with planted copies, and the truth about them
#   bench/run.sh score FOLDER WAREHOUSE   what "marsad run FOLDER/pages.jsonl.gz --warehouse WAREHOUSE" found of them
#   bench/run.sh mllib FOLDER             the same by MLlib's MinHashLSH, with its seconds
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

flags=(-XX:+UseSerialGC -Dfile.encoding=UTF-8)
command="${1:-speed}"
shift || true
build
case "$command" in
  speed) "$java" ${BENCH_INPUT:+"-Dbench.input=$BENCH_INPUT"} -cp "$classes" marsad.bench.Benchmarks "$@" ;;
  plant) run marsad.bench.PlantedCopies "$@" ;;
  exact) run marsad.bench.ExactPairs "$@" ;;
  score)
    "$home/marsad" sql --warehouse "$2" --format csv -e "
      SELECT p.source_id AS article, q.source_id AS original, c.kind
      FROM copies c
      JOIN articles a ON c.article_id = a.article_id JOIN pages p ON a.page_id = p.page_id
      JOIN articles b ON c.original_id = b.article_id JOIN pages q ON b.page_id = q.page_id" | run marsad.bench.CopyScore "$1"
    ;;
  mllib | functions)
    # What Spark's own launcher opens.
    for package in lang lang.invoke lang.reflect io net nio util util.concurrent util.concurrent.atomic; do
      flags+=("--add-opens=java.base/java.$package=ALL-UNNAMED")
    done
    flags+=(--add-opens=java.base/sun.nio.ch=ALL-UNNAMED --add-opens=java.base/sun.nio.cs=ALL-UNNAMED --add-opens=java.base/sun.security.action=ALL-UNNAMED
      --add-opens=java.base/sun.util.calendar=ALL-UNNAMED --add-opens=java.base/jdk.internal.ref=ALL-UNNAMED)
    export SPARK_LOCAL_IP=127.0.0.1
    flags+=("-Dlog4j2.configurationFile=$home/conf/log4j2.properties")
    if [[ "$command" == functions ]]; then
      run ${BENCH_INPUT:+"-Dbench.input=$BENCH_INPUT"} marsad.bench.SqlFunctionSpeed
    else
      run marsad.bench.MinHashBaseline "$1"
      run marsad.bench.CopyScore "$1" < "$1/mllib.csv"
    fi
    ;;
  *) sed -n '2,9p' "${BASH_SOURCE[0]}" >&2; exit 2 ;;
esac
