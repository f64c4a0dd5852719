package marsad.spark;

import java.io.Serializable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.unsafe.hash.Murmur3_x86_32;

/**
 * Parts that rows are dealt out to when tasks work on a whole part in memory. Each part has a task
 * of its own: its key is one that Spark's hash sends to the partition of the part's number. Were
 * that hash to change, some tasks would take several parts and others none.
 *
 * @param keys for each part its key
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared as a value.
public record Parts(int[] keys) implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Fewer rows are not worth a task. */
  private static final int ROWS_AT_LEAST = 500;

  private static final int SPARK_SEED = 42;

  /**
   * As many parts as rows need: as the cluster has cores, but not of a few rows only, and more if
   * they would hold too many.
   */
  public static Parts of(Dataset<?> rows, int rowsAtMost) {
    return of(rows.sparkSession(), rows.count(), rowsAtMost);
  }

  /** The same, of rows that have been counted. */
  public static Parts of(SparkSession spark, long count, int rowsAtMost) {
    long cores = spark.sparkContext().defaultParallelism();
    long wanted = Math.max(Math.min(cores, count / ROWS_AT_LEAST), count / rowsAtMost);
    int[] keys = new int[(int) Math.max(1, wanted)];
    int key = 0;
    boolean[] isFound = new boolean[keys.length];
    for (int missing = keys.length; missing > 0; key++) {
      int part = Math.floorMod(Murmur3_x86_32.hashInt(key, SPARK_SEED), keys.length);
      if (!isFound[part]) {
        isFound[part] = true;
        keys[part] = key;
        missing--;
      }
    }
    return new Parts(keys);
  }

  /** Number of parts. */
  public int count() {
    return keys.length;
  }

  /** The part that a hash falls into, from 0. */
  public int of(long hash) {
    return (int) Math.floorMod(hash >>> 20, (long) keys.length);
  }

  /** Rows dealt out by the column with their part's key. */
  public <T> Dataset<T> dealtOut(Dataset<T> rows, String column) {
    return rows.repartition(keys.length, functions.col(column));
  }

  /**
   * The same, those of a part in a row, for a cogroup. Spark deals out anew what comes to a cogroup
   * straight from fewer parts than its default, and then works out a second time what others read
   * from these parts; what is sorted already it takes as it is.
   */
  public <T> Dataset<T> grouped(Dataset<T> rows, String column) {
    return dealtOut(rows, column).sortWithinPartitions(column);
  }
}
