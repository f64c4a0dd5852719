package marsad.spark;

import java.util.List;
import marsad.tables.Table;
import marsad.tables.Tables;
import marsad.tables.View;
import marsad.tables.Views;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.analysis.NoSuchTableException;
import org.apache.spark.sql.functions;

/**
 * Marsad's tables in the catalogue: written whole, read as records or rows.
 *
 * <p>Every table is an Iceberg table in {@code marsad.news} with a column {@code run_id}. Replacing
 * a table is one commit: a run that dies leaves readers on what was there before.
 */
public final class TableStore {
  /** Namespace of the tables. */
  public static final String NAMESPACE = SparkSessions.CATALOG + ".news";

  /** Column that every table carries: the run that wrote the row. */
  public static final String RUN_ID = "run_id";

  private final SparkSession spark;

  public TableStore(SparkSession spark) {
    this.spark = spark;
  }

  /** The name of a record's table in the catalogue. */
  public static String fullName(Class<? extends Record> type) {
    return NAMESPACE + "." + name(type);
  }

  /** The short name of a record's table. */
  public static String name(Class<? extends Record> type) {
    Table table = type.getAnnotation(Table.class);
    if (table == null) {
      throw new IllegalArgumentException(type + " is not annotated with @Table.");
    }
    return table.name();
  }

  /** Whether the table has been written. */
  public boolean has(Class<? extends Record> type) {
    return spark.catalog().tableExists(fullName(type));
  }

  /** The table as rows. */
  public Dataset<Row> rows(Class<? extends Record> type) {
    return spark.table(fullName(type));
  }

  /** The table as records. */
  public <T extends Record> Dataset<T> records(Class<T> type) {
    return Datasets.records(rows(type), type);
  }

  /** Rows in the table, from the table's own metadata. */
  public long count(Class<? extends Record> type) {
    return rows(type).count();
  }

  /** The run that wrote the table, or an empty text if it has no row. */
  public String runOf(Class<? extends Record> type) {
    List<Row> rows = rows(type).select(RUN_ID).limit(1).collectAsList();
    return rows.isEmpty() ? "" : rows.get(0).getString(0);
  }

  /** Replaces the whole table by the records, in one commit. */
  public <T extends Record> void replace(Class<T> type, Dataset<T> records, String runId) {
    spark.sql("CREATE NAMESPACE IF NOT EXISTS " + NAMESPACE);
    writer(type, records, runId).createOrReplace();
    describe(type);
  }

  /** Adds records to the table, which is made if it is not there. */
  public <T extends Record> void append(Class<T> type, Dataset<T> records, String runId) {
    if (!has(type)) {
      replace(type, records, runId);
      return;
    }
    try {
      withRun(type, records, runId).writeTo(fullName(type)).option("mergeSchema", "true").append();
    } catch (NoSuchTableException e) {
      throw new IllegalStateException("The table " + fullName(type) + " vanished.", e);
    }
  }

  private <T extends Record> org.apache.spark.sql.CreateTableWriter<Row> writer(
      Class<T> type, Dataset<T> records, String runId) {
    return withRun(type, records, runId)
        .writeTo(fullName(type))
        .using("iceberg")
        .tableProperty("format-version", "2")
        .tableProperty("write.parquet.compression-codec", "zstd")
        .tableProperty("write.distribution-mode", "none")
        // A table that only grows takes on the columns of a newer version.
        .tableProperty("write.spark.accept-any-schema", "true")
        .tableProperty("history.expire.min-snapshots-to-keep", "2");
  }

  private static <T extends Record> Dataset<Row> withRun(
      Class<T> type, Dataset<T> records, String runId) {
    return Datasets.rows(records, type).withColumn(RUN_ID, functions.lit(runId));
  }

  private void describe(Class<? extends Record> type) {
    Table table = type.getAnnotation(Table.class);
    String text = (table.grain() + " | " + table.ar()).replace("'", "\\'");
    spark.sql("COMMENT ON TABLE " + fullName(type) + " IS '" + text + "'");
  }

  /** Makes each table, and each view whose tables are there, known by its short name. */
  public void registerShortNames() {
    Tables.all().stream().filter(this::has).forEach(t -> rows(t).createOrReplaceTempView(name(t)));
    for (View view : Views.all()) {
      try {
        spark.sql(view.sql()).createOrReplaceTempView(view.name());
      } catch (Exception e) {
        // A warehouse of single steps may lack tables of the view: then the view is not there.
        // Scala throws this without declaring it, so Java cannot catch it by name.
        if (!(e instanceof AnalysisException)) {
          throw e;
        }
      }
    }
  }
}
