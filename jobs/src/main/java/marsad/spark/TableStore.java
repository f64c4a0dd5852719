package marsad.spark;

import java.util.List;
import java.util.Map;
import marsad.tables.Tables;
import marsad.tables.View;
import marsad.tables.Views;
import org.apache.iceberg.Snapshot;
import org.apache.iceberg.Table;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.DataFrameWriterV2;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.analysis.NoSuchTableException;
import org.apache.spark.sql.functions;
import org.jspecify.annotations.Nullable;

/**
 * Marsad's tables in the catalogue: written whole, read as records or rows.
 *
 * <p>Every table is an Iceberg table in {@code marsad.news} with a column {@code run_id}. Readers
 * see the tables of the last publication, all of one run; a run reads and writes what it staged
 * ({@link Publications}).
 */
public final class TableStore {
  /** Namespace of the tables. */
  public static final String NAMESPACE = SparkSessions.CATALOG + ".news";

  /** Column that every table carries: the run that wrote the row. */
  public static final String RUN_ID = "run_id";

  private final SparkSession spark;

  private @Nullable Map<String, Long> published;

  public TableStore(SparkSession spark) {
    this.spark = spark;
  }

  /** The name of a record's table in the catalogue. */
  public static String fullName(Class<? extends Record> type) {
    return NAMESPACE + "." + name(type);
  }

  /** The short name of a record's table. */
  public static String name(Class<? extends Record> type) {
    return Dictionary.annotation(type).name();
  }

  /** Whether the table has been written. */
  public boolean has(Class<? extends Record> type) {
    return spark.catalog().tableExists(fullName(type));
  }

  /** The table as rows: as the run that is under way wrote it, else as last published. */
  public Dataset<Row> rows(Class<? extends Record> type) {
    Long snapshot = Publications.isStaging(spark) ? null : published().get(name(type));
    return snapshot == null ? spark.table(fullName(type)) : at(spark, fullName(type), snapshot);
  }

  /** A table as it was at a snapshot. */
  static Dataset<Row> at(SparkSession spark, String table, long snapshot) {
    return spark.read().option("versionAsOf", snapshot).table(table);
  }

  private Map<String, Long> published() {
    if (published == null) {
      published = new Publications(spark).current();
    }
    return published;
  }

  /** The table as records. */
  public <T extends Record> Dataset<T> records(Class<T> type) {
    return Datasets.records(rows(type), type);
  }

  /**
   * Rows in the table as {@link #rows} sees it. The table's own metadata tells them, without a
   * query: a run asks some ninety times.
   */
  public long count(Class<? extends Record> type) {
    Table table = IcebergTables.open(spark, fullName(type));
    Snapshot seen = seen(type, table);
    if (seen == null) {
      return 0;
    }
    long told = IcebergTables.rows(table, seen);
    return told == IcebergTables.UNTOLD ? rows(type).count() : told;
  }

  /**
   * Whether rows were only added to the table since the last publication, so that none is gone and
   * none is another. The table's own metadata tells it.
   */
  public boolean hasOnlyGrown(Class<? extends Record> type) {
    Long then = published().get(name(type));
    Table table = IcebergTables.open(spark, fullName(type));
    Snapshot now = seen(type, table);
    return then != null && now != null && IcebergTables.hasOnlyGrown(table, then, now.snapshotId());
  }

  private @Nullable Snapshot seen(Class<? extends Record> type, Table table) {
    if (Publications.isStaging(spark)) {
      boolean isStaged = table.refs().containsKey(Publications.STAGED);
      return isStaged ? table.snapshot(Publications.STAGED) : table.currentSnapshot();
    }
    Long snapshot = published().get(name(type));
    return snapshot == null ? table.currentSnapshot() : table.snapshot(snapshot);
  }

  /** Whether the run that is under way has written the table, be it before it was interrupted. */
  public boolean isStaged(Class<? extends Record> type) {
    return has(type)
        && IcebergTables.open(spark, fullName(type)).refs().containsKey(Publications.STAGED);
  }

  /** The run that wrote the table, or an empty text if it has no row. */
  public String runOf(Class<? extends Record> type) {
    List<Row> rows = rows(type).select(RUN_ID).limit(1).collectAsList();
    return rows.isEmpty() ? "" : rows.get(0).getString(0);
  }

  /** Replaces the whole table by the records, in one commit. */
  public <T extends Record> void replace(Class<T> type, Dataset<T> records, String runId) {
    try {
      writer(type, records, runId).overwrite(functions.lit(true));
    } catch (NoSuchTableException e) {
      throw vanished(type, e);
    }
  }

  /** Adds records to the table, which is made if it is not there. */
  public <T extends Record> void append(Class<T> type, Dataset<T> records, String runId) {
    try {
      writer(type, records, runId).append();
    } catch (NoSuchTableException e) {
      throw vanished(type, e);
    }
  }

  private <T extends Record> DataFrameWriterV2<Row> writer(
      Class<T> type, Dataset<T> records, String runId) {
    Dataset<Row> rows = withRun(type, records, runId);
    prepare(type, rows);
    return rows.writeTo(fullName(type));
  }

  /** Sees to it that the table is there with the columns of the records. */
  <T extends Record> void makeReady(Class<T> type, Dataset<T> records) {
    prepare(type, withRun(type, records, ""));
  }

  private static <T extends Record> Dataset<Row> withRun(
      Class<T> type, Dataset<T> records, String runId) {
    return Datasets.rows(records, type).withColumn(RUN_ID, functions.lit(runId));
  }

  private void prepare(Class<? extends Record> type, Dataset<?> rows) {
    TableLayout layout =
        new TableLayout(spark, fullName(type), Dictionary.annotation(type).months());
    boolean staged = !Publications.APART.contains(type);
    if (has(type)) {
      layout.align(rows.schema(), staged);
    } else {
      spark.sql("CREATE NAMESPACE IF NOT EXISTS " + NAMESPACE);
      layout.create(rows.schema(), Dictionary.comment(type), staged);
    }
  }

  private static IllegalStateException vanished(
      Class<? extends Record> type, NoSuchTableException e) {
    return new IllegalStateException("The table " + fullName(type) + " vanished.", e);
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
