#!/usr/bin/env bash
# Benchmarks, apart from the product. All figures are MB of UTF-8 text per CPU second of the whole process.
#   bench/run.sh [EXPRESSION]        speed of the rules beside others', for example: bench/run.sh 'MatchBenchmark|FinderBenchmark'
# BENCH_INPUT=FILE.jsonl[.gz] reads real articles (field "text") instead of made-up ones. BENCH_MEMORY (default 4g) is the heap of the other programs.
set -euo pipefail
home="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
"$home/mvnw" -q -B -f "$home/pom.xml" -Pbench -pl bench -am process-classes
classes="$home/bench/target/classes:$(cat "$home/bench/target/classpath.txt")"
java="${JAVA_HOME:+$JAVA_HOME/bin/}java"

exec "$java" ${BENCH_INPUT:+"-Dbench.input=$BENCH_INPUT"} -cp "$classes" marsad.bench.Benchmarks "$@"
