package marsad.measures;

import java.util.ArrayList;
import java.util.List;

/**
 * The level behind a noisy series that may drift from period to period: the local level model,
 * smoothed over all periods. (Kalman 1960; Harvey 1989; Durbin and Koopman 2012, chapter 2)
 *
 * <p>Each period's own noise is known, so that periods with few stories pull little and periods
 * without any are bridged with a widening band. How fast the level drifts is not known: every speed
 * on a grid counts by how likely it makes the series, so that the band is not too narrow where the
 * likeliest drift of a short series is none.
 *
 * @param levels smoothed level of each period
 * @param variances variance of each smoothed level
 * @param drift variance of the step from one period's level to the next, 0 or more; its mean where
 *     it was not known
 */
public record LocalLevel(List<Double> levels, List<Double> variances, double drift) {
  /** Least drift on the grid, as a share of the mean noise; each next one is so much greater. */
  private static final double LEAST_DRIFT = 1e-4;

  private static final double GRID_STEP = 1.5;
  private static final int GRID_POINTS = 30;

  public LocalLevel {
    levels = List.copyOf(levels);
    variances = List.copyOf(variances);
  }

  /** Smooths a series; at least one period must have a value. */
  public static LocalLevel of(List<Observation> series) {
    double scale =
        series.stream()
            .filter(Observation::isSeen)
            .mapToDouble(Observation::noise)
            .average()
            .orElseThrow(() -> new IllegalArgumentException("No period has a value."));
    List<Filter> filters = new ArrayList<>();
    for (int i = 0; i < GRID_POINTS; i++) {
      filters.add(new Filter(series, scale * LEAST_DRIFT * Math.pow(GRID_STEP, i)));
    }
    return mean(filters);
  }

  /** The mean over all drifts, each weighted by its likelihood. */
  private static LocalLevel mean(List<Filter> filters) {
    double best = filters.stream().mapToDouble(f -> f.logLikelihood).max().orElseThrow();
    int n = filters.get(0).n;
    double[] levels = new double[n];
    double[] squares = new double[n];
    double drift = 0;
    double all = 0;
    for (Filter filter : filters) {
      // Even over the standard deviation, as Gelman (2006) advises for a variance: the grid is
      // geometric, so each point stands for a stretch as long as its deviation.
      double weight = Math.exp(filter.logLikelihood - best) * Math.sqrt(filter.drift);
      LocalLevel one = filter.smoothed();
      for (int t = 0; t < n; t++) {
        double level = one.levels.get(t);
        levels[t] += weight * level;
        squares[t] += weight * (one.variances.get(t) + level * level);
      }
      drift += weight * filter.drift;
      all += weight;
    }
    List<Double> means = new ArrayList<>();
    List<Double> variances = new ArrayList<>();
    for (int t = 0; t < n; t++) {
      double mean = levels[t] / all;
      means.add(mean);
      variances.add(Math.max(0, squares[t] / all - mean * mean));
    }
    return new LocalLevel(means, variances, drift / all);
  }

  /** Smooths a series whose drift is known. */
  public static LocalLevel of(List<Observation> series, double drift) {
    return new Filter(series, drift).smoothed();
  }

  /** The forward pass: what is known of each level from the periods up to it. */
  private static final class Filter {
    private final int n;
    private final double drift;
    private final double[] level;
    private final double[] variance;
    private double logLikelihood;

    Filter(List<Observation> series, double drift) {
      this.n = series.size();
      this.drift = drift;
      this.level = new double[n];
      this.variance = new double[n];
      double mean = 0;
      double spread = Double.POSITIVE_INFINITY;
      for (int t = 0; t < n; t++) {
        Observation seen = series.get(t);
        if (seen.isSeen() && spread == Double.POSITIVE_INFINITY) {
          // Nothing is known before the first value: it is taken as it is (a diffuse start).
          mean = seen.value();
          spread = seen.noise();
        } else if (seen.isSeen()) {
          double total = spread + seen.noise();
          double error = seen.value() - mean;
          logLikelihood -= (Math.log(total) + error * error / total) / 2;
          mean += spread / total * error;
          spread *= seen.noise() / total;
        }
        level[t] = mean;
        variance[t] = spread;
        spread += drift;
      }
    }

    /** The backward pass: periods after a period tell of it, too. (Rauch, Tung, Striebel 1965) */
    LocalLevel smoothed() {
      Double[] levels = new Double[n];
      Double[] variances = new Double[n];
      for (int t = n - 1; t >= 0; t--) {
        double ahead = variance[t] + drift;
        if (t == n - 1) {
          levels[t] = level[t];
          variances[t] = variance[t];
        } else if (ahead == Double.POSITIVE_INFINITY) {
          // Before the first value: the level after it, with a step more of drift.
          levels[t] = levels[t + 1];
          variances[t] = variances[t + 1] + drift;
        } else {
          double gain = ahead == 0 ? 1 : variance[t] / ahead;
          levels[t] = level[t] + gain * (levels[t + 1] - level[t]);
          variances[t] = variance[t] + gain * gain * (variances[t + 1] - ahead);
        }
      }
      return new LocalLevel(List.of(levels), List.of(variances), drift);
    }
  }
}
