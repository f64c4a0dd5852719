package marsad.spark;

import java.util.Map;
import marsad.tables.Publication;
import org.apache.iceberg.Snapshot;
import org.apache.iceberg.spark.SparkCatalog;
import org.apache.iceberg.spark.source.SparkTable;
import org.apache.spark.sql.catalyst.analysis.AnalysisContext;
import org.apache.spark.sql.catalyst.analysis.NoSuchTableException;
import org.apache.spark.sql.connector.catalog.Identifier;
import org.apache.spark.sql.connector.catalog.Table;
import org.jspecify.annotations.Nullable;

/**
 * The catalog of readers: every table as of the last publication, whatever its branch {@code main}
 * shows meanwhile, and all tables of one query as of the same one. For any Spark session that reads
 * Marsad's tables: {@code spark.sql.catalog.marsad=marsad.spark.PublishedCatalog}; all other
 * settings are those of Iceberg's catalog.
 */
public final class PublishedCatalog extends SparkCatalog {
  private static final String[] NAMESPACE = {"news"};
  private static final Identifier PUBLICATIONS =
      Identifier.of(NAMESPACE, TableStore.name(Publication.class));

  /** The tables of a publication, as the list of publications was at a snapshot. */
  private record Tables(long listedAt, Map<String, Long> snapshots) {}

  /** What a thread last read, and for which query. */
  private record Reading(Object query, Tables tables) {}

  /** What asks Iceberg for a table. */
  @FunctionalInterface
  private interface Loading {
    Table load() throws NoSuchTableException;
  }

  private static final Tables NONE = new Tables(-1, Map.of());

  /**
   * Each session has a catalog of its own, and threads that read at once have queries of theirs.
   */
  @SuppressWarnings("ThreadLocalUsage")
  private final ThreadLocal<@Nullable Reading> reading = new ThreadLocal<>();

  /** Iceberg before 1.12 asks this very catalog for the table from which it goes back in time. */
  @SuppressWarnings("ThreadLocalUsage")
  private final ThreadLocal<Boolean> asItIs = ThreadLocal.withInitial(() -> false);

  private volatile Tables newest = NONE;

  /** Spark makes one by its name. */
  public PublishedCatalog() {}

  @Override
  public Table loadTable(Identifier table) throws NoSuchTableException {
    Long snapshot = null;
    if (isOfRuns(table) && !asItIs.get()) {
      snapshot = tablesOfThisQuery().snapshots().get(table.name());
    }
    return snapshot == null ? super.loadTable(table) : loadTable(table, String.valueOf(snapshot));
  }

  @Override
  public Table loadTable(Identifier table, String version) throws NoSuchTableException {
    return asItIs(() -> super.loadTable(table, version));
  }

  @Override
  public Table loadTable(Identifier table, long microseconds) throws NoSuchTableException {
    return asItIs(() -> super.loadTable(table, microseconds));
  }

  private Table asItIs(Loading loading) throws NoSuchTableException {
    asItIs.set(true);
    try {
      return loading.load();
    } finally {
      asItIs.remove();
    }
  }

  private static boolean isOfRuns(Identifier table) {
    return table.namespace().length == 1
        && table.namespace()[0].equals(NAMESPACE[0])
        && !table.name().equals(PUBLICATIONS.name());
  }

  /** Spark keeps one cache of tables while it analyses a query: by it a query is told. */
  private Tables tablesOfThisQuery() {
    Object query = AnalysisContext.get().relationCache();
    Reading last = reading.get();
    if (last != null && last.query() == query) {
      return last.tables();
    }
    Tables tables = newest();
    reading.set(new Reading(query, tables));
    return tables;
  }

  private Tables newest() {
    org.apache.iceberg.Table list;
    try {
      list = ((SparkTable) super.loadTable(PUBLICATIONS)).table();
    } catch (NoSuchTableException e) {
      // Nothing was published yet.
      return NONE;
    }
    Snapshot snapshot = list.currentSnapshot();
    if (snapshot != null && snapshot.snapshotId() != newest.listedAt()) {
      newest =
          new Tables(snapshot.snapshotId(), Publications.snapshots(PublicationList.newest(list)));
    }
    return newest;
  }
}
