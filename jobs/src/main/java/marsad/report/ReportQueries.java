package marsad.report;

import java.util.ArrayList;
import java.util.List;
import marsad.spark.Datasets;
import marsad.spark.TableStore;
import marsad.tables.Tables;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Asks the tables for what a report shows. Each part is a query in {@code queries/}, bounded by the
 * limits; its rows are known to the queries after it as {@code report_NAME}, so that those read
 * only what is shown.
 */
final class ReportQueries {
  private static final String VIEW = "report_";

  private static final List<String> PARTS =
      List.of(
          "leaders",
          "outlets",
          "volume",
          "attention",
          "pairs",
          "trend_pairs",
          "trends",
          "breaks",
          "flips",
          "copying",
          "copies",
          "boilerplate",
          "dates",
          "rejects",
          "runs",
          "scores",
          "sentences",
          "sources",
          "marks",
          "statements",
          "names");

  private final SparkSession spark;
  private final TableStore store;
  private final ReportLimits limits;

  ReportQueries(SparkSession spark, ReportLimits limits) {
    this.spark = spark;
    this.store = new TableStore(spark);
    this.limits = limits;
  }

  /** All parts, in the order in which they build on each other. */
  List<ReportPart> parts() {
    Tables.all().forEach(this::register);
    List<ReportPart> parts = new ArrayList<>();
    try {
      for (String name : PARTS) {
        parts.add(part(name));
      }
    } finally {
      PARTS.forEach(name -> spark.catalog().dropTempView(VIEW + name));
    }
    return parts;
  }

  /** A table that was never written counts as empty: a warehouse may hold some steps only. */
  private <T extends Record> void register(Class<T> type) {
    Dataset<Row> rows =
        store.has(type)
            ? store.rows(type)
            : Datasets.rows(Datasets.of(spark, type, List.of()), type)
                .withColumn(TableStore.RUN_ID, org.apache.spark.sql.functions.lit(""));
    rows.createOrReplaceTempView(TableStore.name(type));
  }

  private ReportPart part(String name) {
    Dataset<Row> asked = spark.sql(Resources.text("queries/" + name + ".sql"), limits.parameters());
    List<Row> rows = asked.collectAsList();
    spark.createDataFrame(rows, asked.schema()).createOrReplaceTempView(VIEW + name);
    return new ReportPart(name, asked.schema(), rows);
  }
}
