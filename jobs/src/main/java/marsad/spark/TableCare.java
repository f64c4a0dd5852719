package marsad.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import marsad.tables.Publication;
import org.apache.hadoop.fs.Path;
import org.apache.iceberg.SnapshotRef;
import org.apache.iceberg.Table;
import org.apache.iceberg.actions.DeleteOrphanFiles;
import org.apache.iceberg.actions.ExpireSnapshots;
import org.apache.iceberg.spark.actions.SparkActions;
import org.apache.spark.sql.SparkSession;

/**
 * Keeps the tables' files few: joins small ones, and removes those of publications that nobody goes
 * back to and of runs that died. Readers are not disturbed; no run may be at work.
 */
public final class TableCare {
  private final SparkSession spark;
  private final Publications publications;

  public TableCare(SparkSession spark) {
    this.spark = spark;
    this.publications = new Publications(spark);
  }

  /**
   * What was done.
   *
   * @param joined files that were joined into larger ones
   * @param forgotten publications that one cannot go back to any more
   * @param expired files removed that only forgotten publications needed
   * @param orphans files removed that no table ever knew
   * @param bytes what the warehouse holds now
   */
  public record Done(long joined, int forgotten, long expired, long orphans, long bytes) {}

  /**
   * Does it all.
   *
   * @param keep publications to keep, at least 1
   * @param orphanHours age at which a file that no table knows is removed, in hours
   */
  public Done maintain(int keep, int orphanHours) {
    long joined = join();
    Set<Integer> kept =
        publications.history().stream()
            .limit(keep)
            .map(Publication::tablesOf)
            .collect(Collectors.toCollection(TreeSet::new));
    Instant orphansBefore = Instant.now().minus(Duration.ofHours(orphanHours));
    int forgotten = 0;
    long expired = 0;
    long orphans = 0;
    for (Table table : publications.tables().values()) {
      forgotten = Math.max(forgotten, forget(table, kept));
      expired += expire(table);
      orphans += removeOrphans(table, orphansBefore);
    }
    expired += expire(publications.list());
    return new Done(joined, forgotten, expired, orphans, size());
  }

  private long join() {
    long joined = 0;
    for (Table table : publications.tables().values()) {
      if (table.currentSnapshot() != null) {
        joined +=
            SparkActions.get(spark).rewriteDataFiles(table).execute().rewrittenDataFilesCount();
      }
    }
    if (joined > 0) {
      publications.publishMaintained();
    }
    return joined;
  }

  private int forget(Table table, Set<Integer> kept) {
    int forgotten = 0;
    for (Map.Entry<String, SnapshotRef> ref : Map.copyOf(table.refs()).entrySet()) {
      if (ref.getValue().isTag() && !isKept(ref.getKey(), kept)) {
        table.manageSnapshots().removeTag(ref.getKey()).commit();
        forgotten++;
      }
    }
    return forgotten;
  }

  private static boolean isKept(String tag, Set<Integer> kept) {
    return kept.stream().anyMatch(number -> Publications.tag(number).equals(tag));
  }

  private long expire(Table table) {
    ExpireSnapshots.Result result =
        SparkActions.get(spark)
            .expireSnapshots(table)
            .expireOlderThan(System.currentTimeMillis())
            .retainLast(1)
            .execute();
    return result.deletedDataFilesCount() + result.deletedManifestsCount();
  }

  private long removeOrphans(Table table, Instant before) {
    DeleteOrphanFiles.Result result =
        SparkActions.get(spark)
            .deleteOrphanFiles(table)
            .olderThan(Timestamp.from(before).getTime())
            .execute();
    List<String> files = new ArrayList<>();
    result.orphanFileLocations().forEach(files::add);
    return files.size();
  }

  private long size() {
    Path path =
        new Path(spark.conf().get("spark.sql.catalog." + SparkSessions.CATALOG + ".warehouse"));
    try {
      return path.getFileSystem(spark.sparkContext().hadoopConfiguration())
          .getContentSummary(path)
          .getLength();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot measure the warehouse " + path, e);
    }
  }
}
