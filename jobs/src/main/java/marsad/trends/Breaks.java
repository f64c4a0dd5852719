package marsad.trends;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import marsad.measures.ChangePoints;
import marsad.measures.Observation;

/** Finds the periods at which a trend breaks, and how surely. */
public final class Breaks {
  /** Periods with statements a stretch of one level must have: one outlying period is no break. */
  public static final int FEWEST_PERIODS = 2;

  /** Chance of so clear a break in a flat series above which it is not told. */
  public static final double MOST_CHANCE = 0.025;

  /** A break that fewer than this share of the replicates show is not told. */
  public static final double LEAST_STABILITY = 0.5;

  private Breaks() {}

  /**
   * A break of a series.
   *
   * @param period first day of the first period of the new level
   * @param from first day of the stretch before
   * @param until first day after the stretch that begins with the break
   * @param before level before it, -1 to 1
   * @param after level from it
   * @param stability share of the bootstrap replicates with a break there or one period off
   * @param pValue chance that a flat series shows a break as clear as this
   */
  public record Found(
      LocalDate period,
      LocalDate from,
      LocalDate until,
      double before,
      double after,
      double stability,
      double pValue) {}

  /** The breaks of a series whose points carry their replicates. */
  public static List<Found> of(Series series) {
    List<Observation> observed = series.observations();
    double penalty = ChangePoints.penalty(series.points().size());
    List<ChangePoints.Break> breaks = ChangePoints.of(observed, penalty, FEWEST_PERIODS);
    if (breaks.stream().noneMatch(found -> found.pValue() <= MOST_CHANCE)) {
      return List.of();
    }
    int[] seen = seenAgain(series, observed, breaks);
    FlatSeries flat = FlatSeries.like(series, penalty);
    List<Found> found = new ArrayList<>();
    int replicates = series.points().get(0).replicates().size();
    for (int i = 0; i < breaks.size(); i++) {
      double stability = (double) seen[i] / replicates;
      if (breaks.get(i).pValue() <= MOST_CHANCE && stability >= LEAST_STABILITY) {
        int from = i == 0 ? 0 : breaks.get(i - 1).at();
        int until = i + 1 == breaks.size() ? observed.size() : breaks.get(i + 1).at();
        // The tail of a normal variable says too little where a stretch has a handful of stories,
        // and nothing of the search for several breaks; beyond what flat series can tell it stands.
        double pValue = Math.max(breaks.get(i).pValue(), flat.chance(breaks.get(i).pValue()));
        if (pValue <= MOST_CHANCE) {
          found.add(found(series, breaks.get(i), pValue, new int[] {from, until}, stability));
        }
      }
    }
    return found;
  }

  private static Found found(
      Series series, ChangePoints.Break one, double pValue, int[] stretch, double stability) {
    return new Found(
        day(series, one.at()),
        day(series, stretch[0]),
        day(series, stretch[1]),
        one.before(),
        one.after(),
        stability,
        pValue);
  }

  private static LocalDate day(Series series, int place) {
    return Periods.firstDay(series.type(), series.first() + place);
  }

  /** In how many replicates each break is found within one period. */
  private static int[] seenAgain(
      Series series, List<Observation> observed, List<ChangePoints.Break> breaks) {
    int[] seen = new int[breaks.size()];
    double penalty = ChangePoints.penalty(series.points().size());
    int replicates = series.points().get(0).replicates().size();
    for (int replicate = 0; replicate < replicates; replicate++) {
      List<ChangePoints.Break> again =
          ChangePoints.of(drawn(series, observed, replicate), penalty, FEWEST_PERIODS);
      for (int i = 0; i < seen.length; i++) {
        int at = breaks.get(i).at();
        seen[i] += again.stream().anyMatch(b -> Math.abs(b.at() - at) <= 1) ? 1 : 0;
      }
    }
    return seen;
  }

  /** The series as one replicate has it, with the noise of the series itself. */
  private static List<Observation> drawn(Series series, List<Observation> observed, int replicate) {
    List<Observation> drawn = new ArrayList<>();
    for (TrendPoint point : series.points()) {
      int place = series.place(point);
      Series.fillTo(drawn, place);
      drawn.add(new Observation(point.replicates().get(replicate), observed.get(place).noise()));
    }
    return drawn;
  }
}
