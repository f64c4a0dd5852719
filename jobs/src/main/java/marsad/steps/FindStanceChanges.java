package marsad.steps;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.flatten;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.udaf;
import static org.apache.spark.sql.functions.when;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import marsad.measures.FalseDiscovery;
import marsad.spark.Datasets;
import marsad.tables.PeriodType;
import marsad.tables.StanceChange;
import marsad.tables.StanceTrend;
import marsad.trends.Breaks;
import marsad.trends.Series;
import marsad.trends.TrendPoint;
import marsad.trends.TrendPoint.Extra;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * Finds when holders changed where they stand.
 *
 * <p>Reads {@code statements}, {@code stances}, {@code stories}, {@code articles} and {@code
 * stance_trends}; writes {@code stance_changes}: one row per break of a weekly or monthly series.
 * Series with statements in fewer than {@value #FEWEST_PERIODS} periods are not tested. A break is
 * told if hardly any flat series shows one as clear and at least half of the bootstrap replicates
 * show it, too. (PELT: Killick, Fearnhead and Eckley 2012; q-values: Benjamini and Hochberg 1995)
 *
 * <p>The replicates are worked out anew from the statements, since tables do not keep them.
 */
public final class FindStanceChanges {
  /** Two periods on either side of a break. */
  private static final int FEWEST_PERIODS = 2 * Breaks.FEWEST_PERIODS;

  private static final List<PeriodType> TYPES = List.of(PeriodType.WEEK, PeriodType.MONTH);
  private static final String PERIOD_TYPE = "period_type";

  private FindStanceChanges() {}

  /** A series that was tested, and a break of it; null if it has none. */
  public record Tested(
      PeriodType periodType,
      String holderId,
      String targetId,
      String outlet,
      String model,
      boolean isOfAll,
      Breaks.@Nullable Found found) {}

  /** A break of a series. */
  public record Placed(
      PeriodType periodType,
      String holderId,
      String targetId,
      String outlet,
      String model,
      Breaks.Found found) {}

  /** All breaks of the series that are tested together. */
  public record Family(long tests, List<Placed> breaks) {}

  /** A break with its q-value, still without sentences. */
  public record Judged(
      PeriodType periodType,
      LocalDate period,
      LocalDate from,
      LocalDate until,
      String holderId,
      String targetId,
      String outlet,
      String model,
      double before,
      double after,
      double effect,
      double stability,
      double pValue,
      double qValue) {}

  /** The changes. */
  public static Dataset<StanceChange> from(
      StanceReadings.Tables tables, Dataset<StanceTrend> trends) {
    Dataset<Row> stances = StanceReadings.ofHolders(tables);
    Dataset<Judged> judged = judged(tested(stances, trends));
    return Datasets.records(
        withEvidence(Datasets.rows(judged, Judged.class), stances), StanceChange.class);
  }

  private static Dataset<Tested> tested(Dataset<Row> stances, Dataset<StanceTrend> trends) {
    Dataset<Row> longEnough =
        Datasets.rows(trends, StanceTrend.class)
            .groupBy(StanceReadings.seriesColumns())
            .agg(count(lit(1)).as("periods"))
            .where(col("periods").geq(FEWEST_PERIODS))
            .drop("periods");
    Dataset<Row> cells =
        StanceReadings.cells(stances, TYPES)
            .join(longEnough, names(StanceReadings.SERIES, PERIOD_TYPE), "left_semi");
    Dataset<CountStanceTrends.PlacedPoint> points =
        Datasets.flatMap(
            Datasets.records(cells, StanceReadings.Cell.class),
            CountStanceTrends.PlacedPoint.class,
            cell -> List.of(point(cell)).iterator());
    Dataset<Row> series =
        Datasets.rows(points, CountStanceTrends.PlacedPoint.class)
            .groupBy(StanceReadings.seriesColumns())
            .agg(collect_list(col("point")).as("points"));
    return Datasets.flatMap(
        Datasets.records(series, CountStanceTrends.Points.class),
        Tested.class,
        FindStanceChanges::breaks);
  }

  private static CountStanceTrends.PlacedPoint point(StanceReadings.Cell cell) {
    return new CountStanceTrends.PlacedPoint(
        cell.periodType(),
        cell.holderId(),
        cell.targetId(),
        cell.outlet(),
        cell.model(),
        TrendPoint.of(cell.period(), cell.readings(), null, List.of(Extra.REPLICATES)));
  }

  private static Iterator<Tested> breaks(CountStanceTrends.Points series) {
    List<Breaks.Found> found = Breaks.of(Series.of(series.periodType(), series.points()));
    return found.isEmpty()
        ? Stream.of(tested(series, null)).iterator()
        : found.stream().map(one -> tested(series, one)).iterator();
  }

  private static Tested tested(CountStanceTrends.Points series, Breaks.@Nullable Found found) {
    return new Tested(
        series.periodType(),
        series.holderId(),
        series.targetId(),
        series.outlet(),
        series.model(),
        series.outlet().equals(StoryCounts.ALL_OUTLETS),
        found);
  }

  /** The breaks with their q-values, family by family; a series without break is a test, too. */
  private static Dataset<Judged> judged(Dataset<Tested> tested) {
    Column broken =
        struct(
            col("period_type").as("periodType"),
            col("holder_id").as("holderId"),
            col("target_id").as("targetId"),
            col("outlet"),
            col("model"),
            col("found"));
    Dataset<Row> families =
        Datasets.rows(tested, Tested.class)
            .groupBy("model", PERIOD_TYPE, "is_of_all")
            .agg(
                count(lit(1)).as("tests"),
                collect_list(when(col("found").isNotNull(), broken)).as("breaks"));
    return Datasets.flatMap(
        Datasets.records(families, Family.class), Judged.class, FindStanceChanges::judged);
  }

  private static Iterator<Judged> judged(Family family) {
    List<Placed> breaks = new ArrayList<>(family.breaks());
    breaks.sort(Comparator.comparingDouble(b -> b.found().pValue()));
    double[] pValues = breaks.stream().mapToDouble(b -> b.found().pValue()).toArray();
    double[] qValues = FalseDiscovery.qValues(pValues, family.tests());
    List<Judged> judged = new ArrayList<>();
    for (int i = 0; i < qValues.length; i++) {
      judged.add(judged(breaks.get(i), qValues[i]));
    }
    return judged.iterator();
  }

  private static Judged judged(Placed placed, double qValue) {
    Breaks.Found found = placed.found();
    return new Judged(
        placed.periodType(),
        found.period(),
        found.from(),
        found.until(),
        placed.holderId(),
        placed.targetId(),
        placed.outlet(),
        placed.model(),
        found.before(),
        found.after(),
        found.after() - found.before(),
        found.stability(),
        found.pValue(),
        qValue);
  }

  /** At most five sentences of the stretch before a break, then as many of the stretch after. */
  private static Dataset<Row> withEvidence(Dataset<Row> judged, Dataset<Row> stances) {
    Dataset<Row> said =
        stances.select(
            col("model"),
            col("holder_id"),
            col("target_id"),
            col("outlet").as("said_in"),
            col("published_on"),
            col("sentence_id"));
    Column isInOutlet =
        col("outlet").equalTo(StoryCounts.ALL_OUTLETS).or(col("outlet").equalTo(col("said_in")));
    Column isInStretch =
        col("published_on").geq(col("from")).and(col("published_on").lt(col("until")));
    Column[] change = columns(judged);
    return judged
        .join(said, new String[] {"model", "holder_id", "target_id"})
        .where(isInOutlet.and(isInStretch))
        .withColumn("is_after", col("published_on").geq(col("period")))
        .groupBy(
            Stream.concat(Stream.of(change), Stream.of(col("is_after"))).toArray(Column[]::new))
        .agg(udaf(new SmallestTexts(), Encoders.STRING()).apply(col("sentence_id")).as("sentences"))
        .groupBy(change)
        .agg(
            flatten(
                    sort_array(collect_list(struct(col("is_after"), col("sentences"))))
                        .getField("sentences"))
                .as("evidence"));
  }

  private static Column[] columns(Dataset<Row> rows) {
    return Stream.of(rows.columns())
        .map(org.apache.spark.sql.functions::col)
        .toArray(Column[]::new);
  }

  private static String[] names(List<String> first, String more) {
    List<String> names = new ArrayList<>(first);
    names.add(more);
    return names.toArray(String[]::new);
  }
}
