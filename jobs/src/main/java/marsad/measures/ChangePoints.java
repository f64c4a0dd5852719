package marsad.measures;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * Finds the periods at which the level of a series breaks: the division into stretches of one level
 * each that has the least weighted squared error plus a penalty a break, found exactly and in near
 * linear time by PELT. (Killick, Fearnhead and Eckley 2012)
 */
public final class ChangePoints {
  /** Drift of the discrete maximum below the continuous one. (Siegmund 1985, page 50) */
  private static final double OVERSHOOT = 0.583;

  private static final int STEPS = 512;

  private final List<Observation> series;
  private final double[] weights;
  private final double[] sums;
  private final double[] squares;
  private final int fewest;

  private ChangePoints(List<Observation> series, int fewest) {
    this.series = series;
    this.fewest = fewest;
    int n = series.size();
    weights = new double[n + 1];
    sums = new double[n + 1];
    squares = new double[n + 1];
    for (int t = 0; t < n; t++) {
      double weight = series.get(t).precision();
      double value = series.get(t).value();
      weights[t + 1] = weights[t] + weight;
      sums[t + 1] = sums[t] + weight * value;
      squares[t + 1] = squares[t] + weight * value * value;
    }
  }

  /**
   * A break.
   *
   * @param at number of the first period of the new level, from 1
   * @param before level of the stretch before it
   * @param after level of the stretch from it
   * @param pValue chance that a flat series of the two stretches shows a break as clear as this at
   *     any of its periods, 0 to 1
   */
  public record Break(int at, double before, double after, double pValue) {
    /** Change of the level. */
    public double effect() {
      return after - before;
    }
  }

  /**
   * The breaks of a series.
   *
   * @param series one observation a period; periods without any belong to the stretch before them
   * @param penalty what a break must gain in weighted squared error, above 0; {@link #penalty}
   * @param fewest periods with an observation that a stretch must have, at least 1
   */
  public static List<Break> of(List<Observation> series, double penalty, int fewest) {
    // Empty periods are left out: they would make a stretch of a single outlying period long
    // enough.
    List<Integer> seen =
        IntStream.range(0, series.size()).filter(t -> series.get(t).isSeen()).boxed().toList();
    ChangePoints points = new ChangePoints(seen.stream().map(series::get).toList(), fewest);
    return points.breaks(points.best(penalty), seen);
  }

  /**
   * The penalty of Yao (1988), for a level and its place: twice the logarithm of the periods seen.
   */
  public static double penalty(int periods) {
    return 2 * Math.log(Math.max(2, periods));
  }

  /** Weighted squared error of a stretch about its mean. */
  private double cost(int from, int to) {
    double weight = weights[to] - weights[from];
    double sum = sums[to] - sums[from];
    return weight == 0 ? 0 : Math.max(0, squares[to] - squares[from] - sum * sum / weight);
  }

  private double level(int from, int to) {
    return (sums[to] - sums[from]) / (weights[to] - weights[from]);
  }

  /** The beginnings of stretches, 0 and the end included. */
  private List<Integer> best(double penalty) {
    int n = series.size();
    double[] least = new double[n + 1];
    int[] last = new int[n + 1];
    least[0] = -penalty;
    List<Integer> starts = new ArrayList<>(List.of(0));
    for (int end = fewest; end <= n; end++) {
      least[end] = Double.POSITIVE_INFINITY;
      for (int start : starts) {
        double total = least[start] + cost(start, end) + penalty;
        if (total < least[end]) {
          least[end] = total;
          last[end] = start;
        }
      }
      int now = end;
      // A start that is worse even without the penalty can never be the best again.
      starts.removeIf(start -> least[start] + cost(start, now) > least[now]);
      int next = end - fewest + 1;
      if (next >= fewest) {
        starts.add(next);
      }
    }
    List<Integer> bounds = new ArrayList<>(List.of(n));
    for (int at = n; at > 0; at = last[at]) {
      bounds.add(0, last[at]);
    }
    return bounds;
  }

  /** The breaks between stretches, at their periods. */
  private List<Break> breaks(List<Integer> bounds, List<Integer> periods) {
    List<Break> breaks = new ArrayList<>();
    for (int i = 1; i + 1 < bounds.size(); i++) {
      int from = bounds.get(i - 1);
      int at = bounds.get(i);
      int to = bounds.get(i + 1);
      breaks.add(new Break(periods.get(at), level(from, at), level(at, to), pValue(from, at, to)));
    }
    return breaks;
  }

  /** Tail of the greatest standardized difference over all places of one break. */
  private double pValue(int from, int at, int to) {
    double before = weights[at] - weights[from];
    double after = weights[to] - weights[at];
    double difference = level(at, to) - level(from, at);
    double z = Math.abs(difference) * Math.sqrt(before * after / (before + after));
    return maximumTail(z, to - from, fewest);
  }

  /**
   * Chance that the greatest standardized difference of two means, over all places that leave the
   * fewest periods on either side, passes a bound in a flat series. (James, James and Siegmund
   * 1987, two-sided; never below the chance at one place nor above the sum over all places)
   *
   * @param bound in standard deviations, 0 or more
   * @param periods of the series
   * @param fewest periods on either side
   */
  static double maximumTail(double bound, int periods, int fewest) {
    NormalDistribution normal = new NormalDistribution();
    double one = 2 * normal.cumulativeProbability(-bound);
    int places = periods - 2 * fewest + 1;
    double first = (double) fewest / periods;
    double width = (1 - 2 * first) / STEPS;
    double area = 0;
    for (int i = 0; i < STEPS; i++) {
      double x = first + (i + 0.5) * width;
      double spread = x * (1 - x);
      area += width / spread * Math.exp(-OVERSHOOT * 2 * bound / Math.sqrt(periods * spread) / 2);
    }
    double tail = bound * normal.density(bound) * Math.max(0, area);
    return Math.min(1, Math.max(one, Math.min(tail, places * one)));
  }
}
