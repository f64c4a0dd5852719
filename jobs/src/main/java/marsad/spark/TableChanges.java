package marsad.spark;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.xxhash64;

import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;

/**
 * Changes tables by the rows that changed, so that {@code run_id} tells which those are.
 *
 * <p>A row that is what it was keeps the run that wrote it. The rows of the present run, and the
 * keys that are gone since the last publication, are what steps further down have to look at.
 */
public final class TableChanges {
  private static final String CHANGED = "changed";
  private static final String IS_GONE = "is_gone";
  private static final String IS_ADDED = "is_added";

  /** Above this many keys they are no longer sent to every executor. */
  private static final long BROADCAST_AT_MOST = 1_000_000;

  private final TableStore store;
  private final String runId;

  /**
   * @param runId the present run
   */
  public TableChanges(SparkSession spark, String runId) {
    this.store = new TableStore(spark);
    this.runId = runId;
  }

  /** What to do with rows whose keys are not among the new ones. */
  public enum Missing {
    /** They stay. */
    KEEP,
    /** They go. */
    DELETE
  }

  /**
   * Brings a table to the records, by key, in one commit; rows that are the same are left alone.
   * The records may be made from the table itself.
   */
  public <T extends Record> void merge(
      Class<T> type, List<String> key, Dataset<T> records, Missing missing) {
    store.makeReady(type, records);
    merge(type, key, store.rows(type), records, missing);
  }

  /**
   * Puts records in the place of some rows of a table, by key, in one commit; rows that are the
   * same are left alone, rows that are no more are deleted.
   *
   * @param among the rows; all that have a key of a record are among them
   */
  public <T extends Record> void exchange(
      Class<T> type, List<String> key, Dataset<Row> among, Dataset<T> records) {
    merge(type, key, among, records, Missing.DELETE);
  }

  private <T extends Record> void merge(
      Class<T> type, List<String> key, Dataset<Row> among, Dataset<T> records, Missing missing) {
    Dataset<Row> now = Datasets.rows(records, type).persist(StorageLevel.DISK_ONLY());
    Column[] keys = columns(key);
    String[] names = key.toArray(String[]::new);
    String join = missing == Missing.DELETE ? "full_outer" : "left_outer";
    Column differs =
        col("now").isNull().or(col("then").isNull()).or(col("now").notEqual(col("then")));
    Dataset<Row> changed =
        hashes(now, now.columns(), keys, "now")
            .join(hashes(among, now.columns(), keys, "then"), names, join)
            .where(differs)
            .withColumn(IS_GONE, col("now").isNull())
            .withColumn(IS_ADDED, col("then").isNull())
            .drop("now", "then")
            .persist(StorageLevel.MEMORY_AND_DISK());
    try {
      if (changed.isEmpty()) {
        return;
      }
      if (changed.where(not(col(IS_ADDED))).isEmpty()) {
        Dataset<Row> added = now.join(sent(changed), names, "left_semi");
        store.append(type, Datasets.records(added, type), runId);
        return;
      }
      Dataset<Row> written =
          now.join(sent(changed), names, "left_semi").withColumn(IS_GONE, lit(false));
      Dataset<Row> gone = changed.where(col(IS_GONE)).drop(IS_ADDED);
      written
          .unionByName(gone, true)
          .withColumn(TableStore.RUN_ID, lit(runId))
          .as(CHANGED)
          .mergeInto(TableStore.fullName(type), sameKey(type, names))
          .whenMatched(col(CHANGED + "." + IS_GONE))
          .delete()
          .whenMatched()
          .updateAll()
          .whenNotMatched()
          .insertAll()
          .merge();
    } finally {
      changed.unpersist();
      now.unpersist();
    }
  }

  /** Replaces all rows that have one of the keys by the records. */
  public <T extends Record> void rewrite(
      Class<T> type, String[] key, Dataset<Row> keys, Dataset<T> records) {
    delete(type, key, keys.select(columns(List.of(key))));
    store.append(type, records, runId);
  }

  /** Deletes all rows that have one of the keys; a null is equal to a null. */
  public void delete(Class<? extends Record> type, String[] key, Dataset<Row> keys) {
    if (keys.isEmpty()) {
      return;
    }
    keys.distinct()
        .as(CHANGED)
        .mergeInto(TableStore.fullName(type), sameKey(type, key))
        .whenMatched()
        .delete()
        .merge();
  }

  /**
   * The keys of the rows that this run wrote, and of those that are gone since the last
   * publication.
   *
   * @param before the table as readers see it
   */
  public Dataset<Row> touched(Class<? extends Record> type, String key, Dataset<Row> before) {
    Dataset<Row> staged = store.rows(type);
    Dataset<Row> written = staged.where(col(TableStore.RUN_ID).equalTo(runId)).select(key);
    if (store.hasOnlyGrown(type)) {
      return written.distinct();
    }
    Dataset<Row> gone =
        before.select(key).join(staged.select(key), new String[] {key}, "left_anti");
    return written.union(gone).distinct();
  }

  private static Dataset<Row> hashes(
      Dataset<Row> rows, String[] columns, Column[] keys, String name) {
    Column[] all = Arrays.copyOf(keys, keys.length + 1);
    all[keys.length] = xxhash64(struct(columns(Arrays.asList(columns)))).as(name);
    return rows.select(all);
  }

  private static Column sameKey(Class<? extends Record> type, String[] key) {
    return Arrays.stream(key)
        .map(
            name ->
                col(CHANGED + "." + name).eqNullSafe(col(TableStore.fullName(type) + "." + name)))
        .reduce(Column::and)
        .orElseThrow();
  }

  private static Dataset<Row> sent(Dataset<Row> keys) {
    return keys.count() <= BROADCAST_AT_MOST ? broadcast(keys) : keys;
  }

  private static Column[] columns(List<String> names) {
    return names.stream().map(org.apache.spark.sql.functions::col).toArray(Column[]::new);
  }
}
