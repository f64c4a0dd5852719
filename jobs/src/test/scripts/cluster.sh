#!/usr/bin/env bash
# The main job on a cluster of processes on this machine: Spark's standalone master and two workers from the Maven jars, the built jar
# by spark-submit's class, input and warehouse on HDFS (name node and data node); one worker and its executor are killed midway.
# Every table must have the rows that a local run over the same files makes.
#   cluster.sh [PAGES] [STEP]      default: 200 simulated pages, all steps up to the last. Files and logs stay in out/cluster (CLUSTER_DIR=DIR: there).
# Fetches 100 MB of HDFS at first use. MARSAD names another launcher than ./marsad; JOB_TARGET another folder than jobs/target with the job jar.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../../../.."
home="$PWD" marsad="${MARSAD:-./marsad}" pages="${1:-200}" last="${2:-portrayals}" out="${CLUSTER_DIR:-out/cluster}" target="${JOB_TARGET:-$PWD/jobs/target}"
mkdir -p "$out"
out="$(realpath "$out")"
log="$out/log"
. jobs/src/test/scripts/sums.sh

rm -rf "$out"/{hdfs,conf,work,local,*.log,*.csv,log}
mkdir -p "$out/conf" "$out/work"
hdfs=hdfs://127.0.0.1:19100 master=spark://127.0.0.1:17077

[[ -n "${JOB_TARGET:-}" ]] || ./marsad --version > "$log"
jar="$(ls "$target"/marsad-jobs-*-job.jar)"
if [[ ! -f "$out/hdfs-jars/.fetched" ]]; then
  ./mvnw -q -B -f jobs/src/test/scripts/cluster/pom.xml dependency:copy-dependencies -DoutputDirectory="$out/hdfs-jars"
  touch "$out/hdfs-jars/.fetched"
fi

export SPARK_HOME="$target/spark-home" SPARK_SCALA_VERSION=2.13 SPARK_LOCAL_IP=127.0.0.1 SPARK_WORKER_DIR="$out/work" MARSAD_HOME="$home"
flags=(@"$home/conf/jvm.options" "-Dlog4j2.configurationFile=$home/conf/log4j2.properties")
spark() { exec java "${flags[@]}" -Xmx"$memory" -cp "$SPARK_HOME/jars/*" "$@"; }
hadoop() { exec java -Xmx256m -cp "$out/conf:$out/hdfs-jars/*" "$@"; }

pids=()
stop() { kill "${pids[@]}" 2> /dev/null || true; wait 2> /dev/null || true; }
trap stop EXIT
started() { # FILE WORDS WHAT
  local tries
  for tries in $(seq 1 600); do
    grep -q "$2" "$1" && return
    sleep 0.5
  done
  tail -20 "$1" >&2
  fail "$3 did not start"
}

cat > "$out/conf/core-site.xml" <<XML
<configuration>
<property><name>fs.defaultFS</name><value>$hdfs</value></property>
<property><name>hadoop.tmp.dir</name><value>$out/hdfs/tmp</value></property>
<property><name>dfs.namenode.name.dir</name><value>$out/hdfs/name</value></property>
<property><name>dfs.datanode.data.dir</name><value>$out/hdfs/data</value></property>
<property><name>dfs.replication</name><value>1</value></property>
<property><name>dfs.permissions.enabled</name><value>false</value></property>
<property><name>dfs.namenode.safemode.min.datanodes</name><value>1</value></property>
<property><name>dfs.namenode.http-address</name><value>127.0.0.1:0</value></property>
<property><name>dfs.datanode.address</name><value>127.0.0.1:0</value></property>
<property><name>dfs.datanode.http.address</name><value>127.0.0.1:0</value></property>
<property><name>dfs.datanode.ipc.address</name><value>127.0.0.1:0</value></property>
</configuration>
XML
mkdir -p "$out/hdfs"
begin="$(now)"
say() { echo "$(($(now) - begin)) s: $1"; }
(hadoop org.apache.hadoop.hdfs.server.namenode.NameNode -format -nonInteractive) > "$out/namenode.log" 2>&1
(hadoop org.apache.hadoop.hdfs.server.namenode.NameNode) >> "$out/namenode.log" 2>&1 &
pids+=($!)
(hadoop org.apache.hadoop.hdfs.server.datanode.DataNode) > "$out/datanode.log" 2>&1 &
pids+=($!)
export MARSAD_LOG=info
memory=512m
(spark org.apache.spark.deploy.master.Master --host 127.0.0.1 --port 17077 --webui-port 18080) > "$out/master.log" 2>&1 &
pids+=($!)
for i in 1 2; do
  (spark org.apache.spark.deploy.worker.Worker --host 127.0.0.1 --port "1708$i" --webui-port "1809$i" -c 1 -m 1g -d "$out/workers/$i" "$master") > "$out/worker$i.log" 2>&1 &
  worker=$!
  pids+=("$worker")
done
for i in 1 2; do started "$out/worker$i.log" "Successfully registered with master" "worker $i"; done
# The name node leaves its safe mode once the data node is there.
for tries in $(seq 1 60); do
  (hadoop org.apache.hadoop.fs.FsShell -mkdir -p /input) >> "$log" 2>&1 && break
  [[ "$tries" -lt 60 ]] || fail "HDFS did not start; see $out/namenode.log"
  sleep 1
done
say "HDFS, master and two workers are up"
export MARSAD_LOG=warn

memory=1g
submit() {
  spark org.apache.spark.deploy.SparkSubmit --master "$master" --class marsad.Main --conf spark.executor.memory=800m --conf spark.ui.enabled=false \
    --conf spark.driver.host=127.0.0.1 --conf spark.sql.shuffle.partitions=4 "$jar" "$@"
}
steps="$(sed -n '/List<String> stepNames/,/;/s/.*"\([a-z_]*\)".*/\1/p' jobs/src/main/java/marsad/Pipeline.java | sed "/^$last\$/q" | paste -sd,)"
chosen=()
[[ "$last" == portrayals ]] || chosen=(--steps "$steps")

(submit simulate --pages "$pages" --seed 3 --to "$hdfs/input") >> "$log" 2>&1 || fail "simulate failed on the cluster; see $log"
say "$pages pages simulated by the cluster, on HDFS"

(submit run "$hdfs/input/pages" --warehouse "$hdfs/warehouse" "${chosen[@]}") > "$out/run.log" 2>&1 &
run=$!
while kill -0 "$run" 2> /dev/null && ! grep -q '^\[4/' "$out/run.log"; do sleep 0.3; done
kill -0 "$run" 2> /dev/null || { tail -5 "$out/run.log"; fail "the run ended before a worker was killed"; }
executors="$({ pgrep -P "$worker" || true; } | paste -sd' ')"
[[ -n "$executors" ]] || fail "the second worker has no executor"
# shellcheck disable=SC2086
kill -9 "$worker" $executors
say "killed worker 2 (process $worker) and its executor ($executors), behind: $({ grep '^\[' "$out/run.log" || true; } | tail -1 | sed 's/  .*//')"
wait "$run" || { tail -5 "$out/run.log"; fail "the run did not outlive a worker"; }
grep -q "Removing worker\|Lost\|lost" "$out/master.log" || fail "the master has not noticed"
say "the run ended well: $(grep '^Done' "$out/run.log" || true)"

"$marsad" run "$hdfs/input/pages" --warehouse "$out/local" "${chosen[@]}" > "$out/local.log" 2>&1 || { tail -5 "$out/local.log"; fail "the local run failed"; }
# shellcheck disable=SC2046
sums "$out/local" "$out/local.csv" $(ls "$out/local/news")
# shellcheck disable=SC2046
sums "$hdfs/warehouse" "$out/cluster.csv" $(ls "$out/local/news")
same "$out/cluster.csv" "$out/local.csv" "the cluster made other rows"
[[ "$(wc -l < "$out/local.csv")" -gt 10 ]] || fail "too few tables were compared"
say "passed: $(($(wc -l < "$out/local.csv") - 1)) tables, the same rows as a local run"
