package marsad.steps;

import static marsad.spark.Datasets.using;
import static org.apache.spark.sql.functions.broadcast;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import marsad.spark.Datasets;
import marsad.steps.StoryCounts.Cell;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;

/**
 * The periods and outlets that are counted: all, or those of articles that changed. What is counted
 * in a cell depends on nothing but the articles of its days and outlets, and on which of them are
 * copies or tell one story.
 */
public final class CountedCells implements Counted {
  /** Of more cells all are counted: these are some 20 MB on every executor. */
  private static final int MOST_CELLS = 100_000;

  private final @Nullable Dataset<Row> cells;
  private final @Nullable Broadcast<Set<Cell>> sent;

  private CountedCells(@Nullable Dataset<Row> cells, @Nullable Broadcast<Set<Cell>> sent) {
    this.cells = cells;
    this.sent = sent;
  }

  /** All cells. */
  public static CountedCells all() {
    return new CountedCells(null, null);
  }

  /**
   * The cells whose numbers may be others than before.
   *
   * @param recounted ids of articles, see {@link StoryTables#recounted}
   * @param before tables as they were when all cells were right
   */
  public static CountedCells changed(
      Dataset<Row> recounted, StoryTables.Sources now, StoryTables.Sources before) {
    List<Cell> changed =
        Datasets.records(
                StoryTables.cells(now, recounted)
                    .union(StoryTables.cells(before, recounted))
                    .distinct(),
                Cell.class)
            .limit(MOST_CELLS + 1)
            .collectAsList();
    return changed.size() > MOST_CELLS ? all() : those(recounted.sparkSession(), changed);
  }

  private static CountedCells those(SparkSession spark, List<Cell> cells) {
    return new CountedCells(
        Datasets.rows(Datasets.of(spark, Cell.class, cells), Cell.class),
        JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(Set.copyOf(cells)));
  }

  /**
   * The cells as {@code period_type}, {@code period}, {@code outlet} (null for a country) and
   * {@code outlet_country}.
   */
  @Override
  public Optional<Dataset<Row>> keys() {
    return Optional.ofNullable(cells).map(OutletGroups::shown);
  }

  /** Tells whether a cell is counted; goes to executors. */
  Test test() {
    Broadcast<Set<Cell>> known = sent;
    return known == null ? cell -> true : cell -> known.value().contains(cell);
  }

  /** The rows of counted cells, of rows with the columns of {@link Cells#names}. */
  Dataset<Row> of(Dataset<Row> rows) {
    return cells == null ? rows : rows.join(broadcast(cells), using(Cells.names()), "left_semi");
  }

  /** Whether a cell is counted. */
  interface Test extends Predicate<Cell>, Serializable {}
}
