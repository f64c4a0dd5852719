package marsad.spark;

import org.apache.iceberg.DataOperations;
import org.apache.iceberg.ManifestFile;
import org.apache.iceberg.Snapshot;
import org.apache.iceberg.Table;
import org.apache.iceberg.spark.Spark3Util;
import org.apache.iceberg.util.SnapshotUtil;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.analysis.NoSuchTableException;
import org.apache.spark.sql.catalyst.parser.ParseException;

/** Tables of the catalogue with what Iceberg knows of them beside their rows. */
final class IcebergTables {
  /** A number of rows that a snapshot does not tell. */
  static final long UNTOLD = -1;

  private IcebergTables() {}

  /** The table as it is now, whatever the session has seen of it before. */
  static Table open(SparkSession spark, String name) {
    try {
      Table table = Spark3Util.loadIcebergTable(spark, name);
      table.refresh();
      return table;
    } catch (NoSuchTableException | ParseException e) {
      throw new IllegalStateException("Cannot open the table " + name + ": " + e.getMessage(), e);
    }
  }

  /**
   * Rows of a snapshot by its list of manifests, or {@link #UNTOLD} where files of deletions stand
   * beside it. The totals of its summary are no help: Iceberg begins them at zero with each branch.
   */
  static long rows(Table table, Snapshot snapshot) {
    if (!snapshot.deleteManifests(table.io()).isEmpty()) {
      return UNTOLD;
    }
    long rows = 0;
    for (ManifestFile manifest : snapshot.dataManifests(table.io())) {
      Long added = manifest.addedRowsCount();
      Long kept = manifest.existingRowsCount();
      if (added == null || kept == null) {
        return UNTOLD;
      }
      rows += added + kept;
    }
    return rows;
  }

  /** Whether between a snapshot and a later one rows were only added. */
  static boolean hasOnlyGrown(Table table, long from, long to) {
    if (from == to) {
      return true;
    }
    return SnapshotUtil.isAncestorOf(table, to, from)
        && SnapshotUtil.snapshotIdsBetween(table, from, to).stream()
            .allMatch(id -> DataOperations.APPEND.equals(table.snapshot(id).operation()));
  }
}
