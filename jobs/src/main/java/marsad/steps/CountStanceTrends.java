package marsad.steps;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import marsad.measures.Confusion;
import marsad.spark.Datasets;
import marsad.tables.PeriodType;
import marsad.tables.StanceTrend;
import marsad.trends.ModelErrors;
import marsad.trends.Series;
import marsad.trends.TrendPoint;
import marsad.trends.TrendPoint.CorrectedShares;
import marsad.trends.TrendPoint.Extra;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * Counts where holders stand toward their targets, and follows it through time.
 *
 * <p>Reads {@code statements}, {@code stances}, {@code stories} and {@code articles}; writes {@code
 * stance_trends}: one row per week, month or all time, holder, target, outlet (and {@code *} for
 * all) and model with statements. What a third party claims of a holder is left out. Copies are
 * counted, but share one voice in every measure. A period without statements has no row; one of few
 * stories is marked. Articles without a day count over all time only.
 *
 * <p>Two rounds of gathering, neither on the driver: the articles of a cell, then the periods of a
 * series.
 */
public final class CountStanceTrends {
  private static final List<PeriodType> TYPES =
      List.of(PeriodType.WEEK, PeriodType.MONTH, PeriodType.ALL);

  private CountStanceTrends() {}

  /** One period of a series. */
  public record PlacedPoint(
      PeriodType periodType,
      String holderId,
      String targetId,
      String outlet,
      String model,
      TrendPoint point) {}

  /** All periods of a series. */
  public record Points(
      PeriodType periodType,
      String holderId,
      String targetId,
      String outlet,
      String model,
      List<TrendPoint> points) {}

  /**
   * The trends of the counted series.
   *
   * @param errors measured errors of the models; one that is not among them is not corrected
   */
  public static Dataset<StanceTrend> from(
      StanceReadings.Tables tables, List<ModelErrors> errors, CountedSeries counted) {
    Dataset<Row> cells = counted.of(StanceReadings.cells(StanceReadings.ofHolders(tables), TYPES));
    List<ModelErrors> sent = new ArrayList<>(errors);
    Dataset<PlacedPoint> points =
        Datasets.flatMapWith(
            Datasets.records(cells, StanceReadings.Cell.class),
            PlacedPoint.class,
            () -> confusions(sent),
            (confusions, cell) -> List.of(point(cell, confusions.get(cell.model()))).iterator());
    Dataset<Row> series =
        Datasets.rows(points, PlacedPoint.class)
            .groupBy(StanceReadings.seriesColumns())
            .agg(collect_list(col("point")).as("points"));
    return Datasets.flatMap(
        Datasets.records(series, Points.class), StanceTrend.class, CountStanceTrends::trends);
  }

  private static Map<String, Confusion> confusions(List<ModelErrors> errors) {
    Map<String, Confusion> confusions = new HashMap<>();
    errors.forEach(one -> confusions.put(one.model(), one.confusion()));
    return confusions;
  }

  private static PlacedPoint point(StanceReadings.Cell cell, @Nullable Confusion confusion) {
    boolean isOfAll = cell.outlet().equals(StoryCounts.ALL_OUTLETS);
    return new PlacedPoint(
        cell.periodType(),
        cell.holderId(),
        cell.targetId(),
        cell.outlet(),
        cell.model(),
        TrendPoint.of(
            cell.period(),
            cell.readings(),
            confusion,
            isOfAll && cell.periodType() != PeriodType.ALL ? List.of(Extra.OUTLETS) : List.of()));
  }

  private static Iterator<StanceTrend> trends(Points series) {
    return Series.of(series.periodType(), series.points()).placed().stream()
        .map(placed -> trend(series, placed))
        .iterator();
  }

  private static StanceTrend trend(Points series, Series.Placed placed) {
    TrendPoint point = placed.point();
    CorrectedShares corrected = point.corrected();
    return new StanceTrend(
        series.periodType(),
        point.period(),
        series.holderId(),
        series.targetId(),
        series.outlet(),
        series.model(),
        point.statements(),
        point.articles(),
        point.originals(),
        point.stories(),
        point.favor(),
        point.against(),
        point.conditional(),
        point.neutral(),
        point.net(),
        point.ciLow(),
        point.ciHigh(),
        placed.smoothed(),
        placed.smoothedLow(),
        placed.smoothedHigh(),
        point.effectiveStories(),
        point.isThin(),
        corrected == null ? null : corrected.favor(),
        corrected == null ? null : corrected.against(),
        corrected == null ? null : corrected.net(),
        corrected == null ? null : corrected.low(),
        corrected == null ? null : corrected.high(),
        placed.change(),
        placed.mix() == null ? null : placed.mix().mix(),
        placed.mix() == null ? null : placed.mix().within());
  }
}
