package marsad.spark;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;

/**
 * Rows that are read several times and are held, in memory or on disk, from when they are first
 * read until they are forgotten.
 *
 * <p>Spark holds persisted rows too, but plans every query over them with all that led to them.
 * Where held rows are made of other held rows this grows from query to query, until planning costs
 * more than the work: what is read here is planned once. Rows that are lost with an executor are
 * made again.
 */
public final class Held {
  private final List<Dataset<Row>> all = new ArrayList<>();

  /** The same rows, held. */
  public Dataset<Row> hold(Dataset<Row> rows) {
    Dataset<Row> persisted = rows.persist(StorageLevel.MEMORY_AND_DISK());
    all.add(persisted);
    return rows.sparkSession().createDataFrame(persisted.javaRDD(), persisted.schema());
  }

  /** The same rows: a handful is taken to the driver, more are held. */
  public Dataset<Row> keep(Dataset<Row> rows) {
    return Datasets.handful(rows).orElseGet(() -> hold(rows));
  }

  /**
   * The same rows, for joins: a handful is taken to the driver; more are held, for which they are
   * worked out once more, and sent whole to every executor if they are few.
   *
   * @param rows rows of keys
   */
  public Dataset<Row> holdUnlessHandful(Dataset<Row> rows) {
    return Datasets.handful(rows).orElseGet(() -> Datasets.broadcastUnlessMany(hold(rows)));
  }

  /** Frees what is held; it must not be read any more. */
  public void forget() {
    all.forEach(Dataset::unpersist);
    all.clear();
  }
}
