package marsad.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max_by;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.xxhash64;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import marsad.tables.Publication;
import marsad.tables.Run;
import marsad.tables.RunDiff;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * What changed from one publication to another.
 *
 * @param earlier number of the earlier publication
 * @param later number of the later one
 * @param reason what differed in what the tables were made from
 * @param changes how rows changed, one entry a table; runs and their measures are left out
 */
public record PublicationDiff(int earlier, int later, String reason, List<Change> changes) {
  private static final String INPUTS = "inputs";
  private static final String SETTINGS = "settings";
  private static final String[] MADE_FROM = {
    INPUTS, "settings_hash", "gazetteer_hash", "code_version"
  };
  private static final String[] NAMES = {
    "the input", "settings or rules", "the gazetteer", "the code"
  };

  public PublicationDiff {
    changes = List.copyOf(changes);
  }

  /**
   * How the rows of a table changed. A row with another value is one gone and one new.
   *
   * @param table the table
   * @param same rows in both
   * @param gone rows only in the earlier one
   * @param added rows only in the later one
   */
  public record Change(String table, long same, long gone, long added) {
    /** Whether all rows are what they were. */
    public boolean isNone() {
      return gone == 0 && added == 0;
    }
  }

  /**
   * Compares two publications.
   *
   * @param earlier its number; 0 for the last but one
   * @param later its number; 0 for the last
   * @throws IllegalArgumentException if one of them is not there
   */
  public static PublicationDiff between(SparkSession spark, int earlier, int later) {
    Publications publications = new Publications(spark);
    List<Integer> numbers = publications.history().stream().map(Publication::publication).toList();
    int last = later > 0 ? later : numbered(numbers, 0);
    int first = earlier > 0 ? earlier : numbered(numbers, numbers.indexOf(last) + 1);
    Map<String, Long> then = publications.tablesOf(first);
    Map<String, Long> now = publications.tablesOf(last);
    List<Change> changes = new ArrayList<>();
    String runs = TableStore.name(Run.class);
    for (String table : new TreeMap<>(now).keySet()) {
      if (!table.equals(runs) && then.containsKey(table)) {
        changes.add(change(table, at(spark, table, then), at(spark, table, now)));
      }
    }
    return new PublicationDiff(
        first, last, reason(at(spark, runs, then), at(spark, runs, now)), changes);
  }

  /** Keeps the comparison in the table {@code run_diff}, once. */
  public void keep(SparkSession spark) {
    TableStore store = new TableStore(spark);
    boolean isKept =
        store.has(RunDiff.class)
            && !store
                .rows(RunDiff.class)
                .where(col("earlier").equalTo(earlier).and(col("later").equalTo(later)))
                .isEmpty();
    if (!isKept) {
      List<RunDiff> rows =
          changes.stream()
              .filter(change -> !change.isNone())
              .map(
                  change ->
                      new RunDiff(
                          earlier,
                          later,
                          change.table(),
                          change.same(),
                          change.gone(),
                          change.added(),
                          reason))
              .toList();
      store.append(RunDiff.class, Datasets.of(spark, RunDiff.class, rows), "diff");
    }
  }

  private static int numbered(List<Integer> numbers, int index) {
    if (index < 0 || index >= numbers.size()) {
      throw new IllegalArgumentException("There are no two publications to compare.");
    }
    return numbers.get(index);
  }

  private static Dataset<Row> at(SparkSession spark, String table, Map<String, Long> snapshots) {
    return TableStore.at(
        spark, TableStore.NAMESPACE + "." + table, Objects.requireNonNull(snapshots.get(table)));
  }

  private static Change change(String table, Dataset<Row> then, Dataset<Row> now) {
    Column before = coalesce(col("before"), lit(0L));
    Column after = coalesce(col("after"), lit(0L));
    Row sums =
        hashes(then, "before")
            .join(hashes(now, "after"), new String[] {"row"}, "full_outer")
            .agg(
                sum(least(before, after)),
                sum(greatest(before.minus(after), lit(0L))),
                sum(greatest(after.minus(before), lit(0L))))
            .first();
    return new Change(table, number(sums, 0), number(sums, 1), number(sums, 2));
  }

  private static long number(Row row, int index) {
    return row.isNullAt(index) ? 0 : row.getLong(index);
  }

  private static Dataset<Row> hashes(Dataset<Row> rows, String name) {
    Column[] columns =
        Arrays.stream(rows.columns())
            .filter(column -> !column.equals(TableStore.RUN_ID))
            .sorted()
            .map(column -> col(column))
            .toArray(Column[]::new);
    return rows.select(xxhash64(struct(columns)).as("row"))
        .groupBy("row")
        .agg(count(lit(1)).as(name));
  }

  private static String reason(Dataset<Row> then, Dataset<Row> now) {
    Row before = madeFrom(then);
    Row after = madeFrom(now);
    List<String> differ =
        IntStream.range(0, NAMES.length)
            .filter(i -> !before.getString(i).equals(after.getString(i)))
            .mapToObj(i -> NAMES[i])
            .toList();
    if (differ.isEmpty()) {
      return "made from the same";
    }
    List<String> settings = ChangedSettings.between(settings(then), settings(now));
    return "another state of "
        + String.join(", ", differ)
        + (settings.isEmpty() ? "" : ": " + String.join("; ", settings));
  }

  /** What the last run told; empty where the runs of an earlier version told nothing. */
  private static String settings(Dataset<Row> runs) {
    if (!Arrays.asList(runs.columns()).contains(SETTINGS)) {
      return "";
    }
    Column told = when(col(SETTINGS).notEqual(""), col("started_at"));
    return runs.agg(coalesce(max_by(col(SETTINGS), told), lit(""))).first().getString(0);
  }

  /** The input is that of the pages; all else that of the last step, whichever that was. */
  private static Row madeFrom(Dataset<Row> runs) {
    Column ofPages = when(col("step").equalTo("pages"), col("started_at"));
    Column[] columns =
        Arrays.stream(MADE_FROM)
            .map(c -> max_by(col(c), c.equals(INPUTS) ? ofPages : col("started_at")))
            .map(c -> coalesce(c, lit("")))
            .toArray(Column[]::new);
    return runs.agg(columns[0], Arrays.copyOfRange(columns, 1, columns.length)).first();
  }
}
