package marsad.measures;

import java.util.Arrays;

/**
 * A range in which a measure lies with a stated certainty.
 *
 * @param low lower end
 * @param high upper end, not below the lower
 */
public record Interval(double low, double high) {
  public Interval {
    if (!(low <= high)) {
      throw new IllegalArgumentException("An interval cannot go from " + low + " to " + high);
    }
  }

  /**
   * The middle part of bootstrap replicates: the percentile interval of Efron (1979). Quantiles
   * between two replicates are interpolated.
   *
   * @param replicates the measure in each replicate, in any order, at least one
   * @param level share of the replicates inside, between 0 and 1, such as 0.9
   */
  public static Interval percentile(double[] replicates, double level) {
    if (replicates.length == 0 || !(level > 0 && level < 1)) {
      throw new IllegalArgumentException(
          "No interval of " + replicates.length + " replicates at level " + level);
    }
    double[] sorted = replicates.clone();
    Arrays.sort(sorted);
    double tail = (1 - level) / 2;
    return new Interval(quantile(sorted, tail), quantile(sorted, 1 - tail));
  }

  private static double quantile(double[] sorted, double share) {
    double place = share * (sorted.length - 1);
    int below = (int) Math.floor(place);
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }
}
