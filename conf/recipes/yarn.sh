#!/usr/bin/env bash
# One run on Hadoop YARN. usage: yarn.sh JAR INPUT WAREHOUSE
# Spark 4.1 (SPARK_HOME) and the cluster's configuration (HADOOP_CONF_DIR) must be there.
set -euo pipefail
jar="${1:?the job jar}"
input="${2:?files, folders or globs, such as hdfs:///news/2025/*.jsonl.gz}"
warehouse="${3:?the warehouse, such as hdfs:///marsad/warehouse}"

exec "${SPARK_HOME:?}/bin/spark-submit" \
  --master yarn --deploy-mode cluster --name marsad \
  --class marsad.Main \
  --packages org.apache.iceberg:iceberg-spark-runtime-4.1_2.13:1.12.0 \
  --driver-memory 4g --executor-memory 8g --executor-cores 4 \
  --conf spark.dynamicAllocation.enabled=true \
  --conf spark.dynamicAllocation.shuffleTracking.enabled=true \
  --conf spark.sql.shuffle.partitions=800 \
  "$jar" run "$input" --warehouse "$warehouse" --wait 60
