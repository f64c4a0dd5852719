package marsad.steps;

import static marsad.spark.Datasets.using;

import java.util.Optional;
import marsad.spark.Datasets;
import marsad.spark.Held;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * The series of stances that are followed through time: all, or those with readings in articles
 * that changed. A series depends on nothing but its own readings.
 */
public final class CountedSeries implements Counted {
  private static final String[] KEY = StanceReadings.SERIES.toArray(String[]::new);

  private final @Nullable Dataset<Row> series;

  private CountedSeries(@Nullable Dataset<Row> series) {
    this.series = series;
  }

  /** All series. */
  public static CountedSeries all() {
    return new CountedSeries(null);
  }

  /**
   * The series whose numbers may be others than before.
   *
   * @param recounted ids of articles, see {@link StoryTables#recounted}
   * @param before tables as they were when all series were right
   * @param held holds the series
   */
  public static CountedSeries changed(
      Dataset<Row> recounted, StanceReadings.Tables now, StanceReadings.Tables before, Held held) {
    return new CountedSeries(
        held.hold(series(now, recounted).union(series(before, recounted)).distinct()));
  }

  private static Dataset<Row> series(StanceReadings.Tables tables, Dataset<Row> recounted) {
    Dataset<Row> readings =
        StanceReadings.ofHolders(tables).join(recounted, using("article_id"), "left_semi");
    return StanceReadings.ofOutlets(readings).select(columns());
  }

  private static Column[] columns() {
    return StanceReadings.SERIES.stream()
        .map(org.apache.spark.sql.functions::col)
        .toArray(Column[]::new);
  }

  @Override
  public Optional<Dataset<Row>> keys() {
    return Optional.ofNullable(series);
  }

  /** The cells of the series. */
  Dataset<Row> of(Dataset<Row> cells) {
    return series == null ? cells : cells.join(Datasets.broadcastIfFew(series), KEY, "left_semi");
  }
}
