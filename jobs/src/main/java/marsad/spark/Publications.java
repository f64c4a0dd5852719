package marsad.spark;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import marsad.tables.Publication;
import marsad.tables.RunDiff;
import marsad.tables.Score;
import marsad.tables.Tables;
import org.apache.iceberg.ManageSnapshots;
import org.apache.iceberg.SnapshotRef;
import org.apache.iceberg.Table;
import org.apache.spark.sql.SparkSession;

/**
 * Write, audit, publish: a run writes every table on a branch that readers do not see, and all
 * tables are switched at once by one commit to the table {@code publications}.
 *
 * <p>Marsad's own readers go by that table and never see tables of two runs. Other readers of the
 * catalogue see the branch {@code main}, which is moved table by table right after it; who needs
 * more reads the tag of the publication, {@code p1}, {@code p2} …, which every table carries.
 */
public final class Publications {
  /** The branch that a run writes. */
  static final String STAGED = "staged";

  private static final String BRANCH_SETTING = "spark.wap.branch";

  /** Tables that no run writes: they are seen as they are. */
  static final Set<Class<? extends Record>> APART =
      Set.of(Publication.class, RunDiff.class, Score.class);

  private static final String MAIN = SnapshotRef.MAIN_BRANCH;

  private final SparkSession spark;

  public Publications(SparkSession spark) {
    this.spark = spark;
  }

  /** Whether the session writes and reads staged tables. */
  static boolean isStaging(SparkSession spark) {
    return spark.conf().contains(BRANCH_SETTING);
  }

  /**
   * From here on the session writes staged tables, and reads them where they are there. A
   * publication whose process died is finished first.
   */
  public void stage() {
    finishInterrupted();
    enterStage();
  }

  private void enterStage() {
    spark.conf().set(BRANCH_SETTING, STAGED);
  }

  /** What the work finds as readers see the tables, while the session stages others. */
  public <T> T asPublished(Supplier<T> work) {
    boolean wasStaging = isStaging(spark);
    leaveStage();
    try {
      return work.get();
    } finally {
      if (wasStaging) {
        enterStage();
      }
    }
  }

  /** From here on the session reads what is published. */
  public void leaveStage() {
    spark.conf().unset(BRANCH_SETTING);
  }

  /** Throws away what was staged and not published. */
  public void discardStaged() {
    for (Table table : tables().values()) {
      if (table.refs().containsKey(STAGED)) {
        table.manageSnapshots().removeBranch(STAGED).commit();
      }
    }
  }

  /**
   * Publishes what was staged, all tables at once, and leaves the stage.
   *
   * @param runId the run that staged it
   * @return the number of the publication
   */
  public int publish(String runId) {
    return publish(runId, Publication.Kind.RUN);
  }

  /** Publishes tables whose files were joined; their rows are the same. */
  int publishMaintained() {
    return publish("maintain", Publication.Kind.MAINTENANCE);
  }

  private int publish(String runId, Publication.Kind kind) {
    leaveStage();
    int number = nextNumber();
    Instant now = Instant.now();
    List<Publication> rows = new ArrayList<>();
    tables()
        .forEach(
            (name, table) -> {
              SnapshotRef ref = table.refs().getOrDefault(STAGED, table.refs().get(MAIN));
              if (ref != null) {
                tag(table, number, ref.snapshotId());
                rows.add(new Publication(number, now, kind, number, name, ref.snapshotId()));
              }
            });
    append(rows, runId);
    moveMains(rows);
    return number;
  }

  /**
   * Publishes the tables of an earlier publication again.
   *
   * @param earlier its number
   * @return the number of the new publication
   * @throws IllegalArgumentException if there is none of this number
   */
  public int rollBackTo(int earlier) {
    finishInterrupted();
    List<Publication> then = of(earlier);
    if (then.isEmpty()) {
      throw new IllegalArgumentException("There is no publication " + earlier + ".");
    }
    int number = nextNumber();
    Instant now = Instant.now();
    List<Publication> rows =
        then.stream()
            .map(
                p ->
                    new Publication(
                        number,
                        now,
                        Publication.Kind.ROLLBACK,
                        p.tablesOf(),
                        p.tableName(),
                        p.snapshotId()))
            .toList();
    append(rows, "rollback");
    moveMains(rows);
    return number;
  }

  /** The tables that readers see: name and snapshot; empty before the first publication. */
  Map<String, Long> current() {
    return snapshots(newest());
  }

  /** The snapshots of a publication's tables by name. */
  static Map<String, Long> snapshots(List<Publication> publication) {
    return publication.stream()
        .collect(Collectors.toMap(Publication::tableName, Publication::snapshotId));
  }

  /**
   * The tables of a publication: name and snapshot.
   *
   * @throws IllegalArgumentException if there is none of this number
   */
  Map<String, Long> tablesOf(int publication) {
    List<Publication> rows = of(publication);
    if (rows.isEmpty()) {
      throw new IllegalArgumentException("There is no publication " + publication + ".");
    }
    return snapshots(rows);
  }

  /** Whether nothing was published yet. */
  public boolean isFirst() {
    return newest().isEmpty();
  }

  /** Every publication, newest first, by one of its rows. */
  public List<Publication> history() {
    Map<Integer, Publication> byNumber = new TreeMap<>(Comparator.reverseOrder());
    if (isThere()) {
      PublicationList.all(list()).forEach(row -> byNumber.putIfAbsent(row.publication(), row));
    }
    return List.copyOf(byNumber.values());
  }

  private List<Publication> newest() {
    return isThere() ? PublicationList.newest(list()) : List.of();
  }

  private List<Publication> of(int publication) {
    return isThere() ? PublicationList.of(list(), publication) : List.of();
  }

  private int nextNumber() {
    return newest().stream().mapToInt(Publication::publication).max().orElse(0) + 1;
  }

  private boolean isThere() {
    return spark.catalog().tableExists(TableStore.fullName(Publication.class));
  }

  /** A publication whose process died before it had moved every table: moves the rest. */
  private void finishInterrupted() {
    moveMains(newest());
  }

  private void append(List<Publication> rows, String runId) {
    new TableStore(spark)
        .append(Publication.class, Datasets.of(spark, Publication.class, rows), runId);
  }

  private void moveMains(List<Publication> rows) {
    Map<String, Table> tables = tables();
    for (Publication row : rows) {
      Table table = tables.get(row.tableName());
      if (table == null) {
        continue;
      }
      SnapshotRef main = table.refs().get(MAIN);
      SnapshotRef staged = table.refs().get(STAGED);
      boolean isBehind = main == null || main.snapshotId() != row.snapshotId();
      boolean isStaged = staged != null && staged.snapshotId() == row.snapshotId();
      if (isBehind || isStaged) {
        ManageSnapshots change = table.manageSnapshots();
        change = isBehind ? change.setCurrentSnapshot(row.snapshotId()) : change;
        (isStaged ? change.removeBranch(STAGED) : change).commit();
      }
    }
  }

  /** The tag that tables of a publication carry. */
  static String tag(int publication) {
    return "p" + publication;
  }

  private static void tag(Table table, int number, long snapshot) {
    String tag = tag(number);
    if (table.refs().containsKey(tag)) {
      // Left by a process that died before its publication was written.
      table.manageSnapshots().replaceTag(tag, snapshot).commit();
    } else {
      table.manageSnapshots().createTag(tag, snapshot).commit();
    }
  }

  /** The tables of runs in the catalogue, by name. */
  Map<String, Table> tables() {
    Map<String, Table> tables = new TreeMap<>();
    for (Class<? extends Record> type : Tables.all()) {
      String name = TableStore.fullName(type);
      if (!APART.contains(type) && spark.catalog().tableExists(name)) {
        tables.put(TableStore.name(type), IcebergTables.open(spark, name));
      }
    }
    return tables;
  }

  /** The list of publications as a table of the catalogue. */
  Table list() {
    return IcebergTables.open(spark, TableStore.fullName(Publication.class));
  }
}
