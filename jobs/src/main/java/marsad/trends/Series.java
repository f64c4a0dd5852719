package marsad.trends;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import marsad.measures.LocalLevel;
import marsad.measures.MixChange;
import marsad.measures.Observation;
import marsad.tables.PeriodType;
import org.jspecify.annotations.Nullable;

/**
 * The periods of one trend, from the first that has statements to the last. What lies between
 * without any is in the series as a period of which nothing was seen, and is nobody's row.
 */
public final class Series {
  /** 1.645 standard deviations either way hold 90 %. */
  private static final double HALF_BAND = 1.6448536269514722;

  /**
   * Spread of stories where none is known: that of plain scores (0.7) evenly for and against. It
   * counts as one story, so that a series of single stories that happen to agree is not certain.
   */
  private static final double USUAL_SPREAD = 0.49;

  private final PeriodType type;
  private final List<TrendPoint> points;

  private Series(PeriodType type, List<TrendPoint> points) {
    this.type = type;
    this.points = points;
  }

  /** A series of at least one point, in any order. */
  public static Series of(PeriodType type, List<TrendPoint> points) {
    if (points.isEmpty()) {
      throw new IllegalArgumentException("A series without points tells nothing.");
    }
    return new Series(
        type, points.stream().sorted(Comparator.comparing(TrendPoint::period)).toList());
  }

  /**
   * A point within its series.
   *
   * @param point the point
   * @param smoothed level behind it, -1 to 1
   * @param smoothedLow lower end of its 90 % band, -1 to 1
   * @param smoothedHigh upper end
   * @param change net less the net of the period before; null if that has no statements
   * @param mix change by other weights of outlets; null as the change, or without outlets
   */
  public record Placed(
      TrendPoint point,
      double smoothed,
      double smoothedLow,
      double smoothedHigh,
      @Nullable Double change,
      @Nullable MixChange mix) {}

  /** The points with the level behind them and their change, by period. */
  public List<Placed> placed() {
    LocalLevel level = LocalLevel.of(observations());
    List<Placed> placed = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      TrendPoint point = points.get(i);
      int at = place(point);
      double smoothed = level.levels().get(at);
      double half = HALF_BAND * Math.sqrt(level.variances().get(at));
      boolean follows = i > 0 && place(points.get(i - 1)) == at - 1;
      TrendPoint before = follows ? points.get(i - 1) : null;
      placed.add(
          new Placed(
              point,
              smoothed,
              Math.max(-1, smoothed - half),
              Math.min(1, smoothed + half),
              before == null ? null : point.net() - before.net(),
              before == null || point.outlets().isEmpty() ? null : mixChange(before, point)));
    }
    return placed;
  }

  private static MixChange mixChange(TrendPoint before, TrendPoint after) {
    return MixChange.of(groups(before), groups(after));
  }

  private static SortedMap<String, MixChange.Group> groups(TrendPoint point) {
    SortedMap<String, MixChange.Group> groups = new TreeMap<>();
    point.outlets().forEach(o -> groups.put(o.outlet(), new MixChange.Group(o.weight(), o.mean())));
    return groups;
  }

  /** The points by period. */
  List<TrendPoint> points() {
    return points;
  }

  PeriodType type() {
    return type;
  }

  /** Number of the first period. */
  int first() {
    return Periods.number(type, points.get(0).period());
  }

  /** Place of a point in the series, from 0. */
  int place(TrendPoint point) {
    return Periods.number(type, point.period()) - first();
  }

  /** One observation a period: the net with noise by the effective number of stories. */
  List<Observation> observations() {
    double spread = spread();
    List<Observation> series = new ArrayList<>();
    for (TrendPoint point : points) {
      fillTo(series, place(point));
      series.add(new Observation(point.net(), spread / point.effectiveStories()));
    }
    return series;
  }

  /** Adds periods of which nothing was seen, up to a place. */
  static void fillTo(List<Observation> series, int place) {
    while (series.size() < place) {
      series.add(Observation.none());
    }
  }

  /** Variance of one story's score about the net of its period, pooled over all periods. */
  double spread() {
    double squares = 0;
    double stories = 0;
    for (TrendPoint point : points) {
      squares += point.effectiveStories() * point.spread();
      stories += point.effectiveStories() - 1;
    }
    return spread(squares, stories);
  }

  /**
   * The same of sums over all periods.
   *
   * @param squares squared distances of all stories from the net of their period
   * @param stories all stories, less one a period
   */
  static double spread(double squares, double stories) {
    return (USUAL_SPREAD + squares) / (1 + stories);
  }
}
