"""Marsad every night: the day's pages, then the summary; old publications once a week.

Needs the provider apache-airflow-providers-apache-spark and a connection "spark".
"""

from datetime import datetime, timedelta

from airflow import DAG
from airflow.providers.apache.spark.operators.spark_submit import SparkSubmitOperator

JAR = "/opt/marsad/marsad-jobs-job.jar"
WAREHOUSE = "hdfs:///marsad/warehouse"
SPARK = {
    "application": JAR,
    "java_class": "marsad.Main",
    "conn_id": "spark",
    "packages": "org.apache.iceberg:iceberg-spark-runtime-4.1_2.13:1.12.0",
    "conf": {"spark.sql.shuffle.partitions": "800"},
}

with DAG(
    dag_id="marsad_daily",
    schedule="30 2 * * *",
    start_date=datetime(2025, 1, 1),
    catchup=False,
    # Two runs never work on one warehouse at once.
    max_active_runs=1,
    # A run that is started again goes on after the last step that was done.
    default_args={"retries": 2, "retry_delay": timedelta(minutes=5)},
) as daily:
    SparkSubmitOperator(
        task_id="run",
        application_args=["run", "hdfs:///news/{{ ds }}/", "--warehouse", WAREHOUSE, "--wait", "60"],
        **SPARK,
    )

with DAG(
    dag_id="marsad_weekly",
    schedule="0 6 * * 0",
    start_date=datetime(2025, 1, 1),
    catchup=False,
    max_active_runs=1,
) as weekly:
    SparkSubmitOperator(
        task_id="maintain",
        application_args=["maintain", "--keep", "14", "--warehouse", WAREHOUSE, "--wait", "120"],
        **SPARK,
    )
