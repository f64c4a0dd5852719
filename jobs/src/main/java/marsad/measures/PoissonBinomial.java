package marsad.measures;

import org.apache.commons.math3.special.Erf;

/**
 * Number of successes in independent trials of different chances, where many trials share a chance.
 *
 * @param trials number of trials of each chance
 * @param chances the chances, each 0 to 1
 */
@SuppressWarnings("ArrayRecordComponent")
public record PoissonBinomial(long[] trials, double[] chances) {
  /** Up to here tails are summed exactly; the work grows with its square. */
  private static final int EXACT_UP_TO = 60;

  /** Below this, 1 - (lower tail) has lost too many digits. */
  private static final double SUMMED_WELL = 1e-7;

  private static final int NEWTON_STEPS = 200;

  public PoissonBinomial {
    if (trials.length != chances.length) {
      throw new IllegalArgumentException(trials.length + " trials, " + chances.length + " chances");
    }
  }

  /** Mean number of successes. */
  public double mean() {
    double mean = 0;
    for (int i = 0; i < trials.length; i++) {
      mean += trials[i] * chances[i];
    }
    return mean;
  }

  /**
   * Chance of at least so many successes. Exact, by convolution of the binomials, for counts up to
   * 60 unless the tail is below 1e-7; beyond that the saddlepoint approximation for lattices
   * (Lugannani and Rice 1980; Daniels 1987), whose relative error is below one percent there.
   */
  public double upperTail(long successes) {
    if (successes <= 0) {
      return 1;
    }
    long possible = possible();
    if (successes > possible) {
      return 0;
    }
    if (successes == possible) {
      return Math.exp(logOfAll());
    }
    if (successes <= EXACT_UP_TO) {
      double tail = 1 - below((int) successes);
      if (tail > SUMMED_WELL) {
        return tail;
      }
    }
    return saddlepoint(successes);
  }

  private long possible() {
    long possible = 0;
    for (int i = 0; i < trials.length; i++) {
      possible += chances[i] > 0 ? trials[i] : 0;
    }
    return possible;
  }

  private double logOfAll() {
    double log = 0;
    for (int i = 0; i < trials.length; i++) {
      log += chances[i] > 0 ? trials[i] * Math.log(chances[i]) : 0;
    }
    return log;
  }

  /** Chance of fewer successes than given. */
  private double below(int successes) {
    double[] sum = new double[successes];
    sum[0] = 1;
    for (int i = 0; i < trials.length; i++) {
      if (trials[i] > 0 && chances[i] > 0) {
        sum = convolved(sum, binomial(trials[i], chances[i], successes));
      }
    }
    double below = 0;
    for (double chance : sum) {
      below += chance;
    }
    return below;
  }

  private static double[] binomial(long trials, double chance, int terms) {
    double[] mass = new double[terms];
    if (chance >= 1) {
      if (trials < terms) {
        mass[(int) trials] = 1;
      }
      return mass;
    }
    mass[0] = Math.exp(trials * Math.log1p(-chance));
    double odds = chance / (1 - chance);
    for (int m = 1; m < terms && m <= trials; m++) {
      mass[m] = mass[m - 1] * odds * (trials - m + 1) / m;
    }
    return mass;
  }

  private static double[] convolved(double[] a, double[] b) {
    double[] sum = new double[a.length];
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; i + j < a.length && a[i] > 0; j++) {
        sum[i + j] += a[i] * b[j];
      }
    }
    return sum;
  }

  private double saddlepoint(long successes) {
    double s = tilt(successes);
    Cumulants at = cumulants(s);
    double r = Math.signum(s) * Math.sqrt(Math.max(0, 2 * (s * successes - at.value)));
    if (Math.abs(r) < 1e-3) {
      // At the mean the formula divides nought by nought; there the normal curve is good.
      return normalTail((successes - 0.5 - mean()) / Math.sqrt(cumulants(0).second));
    }
    double u = -Math.expm1(-s) * Math.sqrt(at.second);
    double density = Math.exp(-r * r / 2) / Math.sqrt(2 * Math.PI);
    return Math.min(1, Math.max(0, normalTail(r) + density * (1 / u - 1 / r)));
  }

  private static double normalTail(double x) {
    return Erf.erfc(x / Math.sqrt(2)) / 2;
  }

  /** The exponential tilt under which the wanted count is the mean. */
  private double tilt(long successes) {
    double low = -1;
    double high = 1;
    while (cumulants(low).first > successes) {
      low *= 2;
    }
    while (cumulants(high).first < successes) {
      high *= 2;
    }
    double s = 0;
    for (int step = 0; step < NEWTON_STEPS && high - low > 1e-12 * Math.max(1, high); step++) {
      Cumulants at = cumulants(s);
      if (at.first < successes) {
        low = s;
      } else {
        high = s;
      }
      double next = s + (successes - at.first) / at.second;
      double better = next > low && next < high ? next : (low + high) / 2;
      if (Math.abs(better - s) < 1e-13 * Math.max(1, Math.abs(s))) {
        break;
      }
      s = better;
    }
    return s;
  }

  private record Cumulants(double value, double first, double second) {}

  /** The cumulant generating function and its first two derivatives. */
  private Cumulants cumulants(double s) {
    double value = 0;
    double first = 0;
    double second = 0;
    for (int i = 0; i < trials.length; i++) {
      double chance = chances[i];
      if (trials[i] == 0 || chance == 0) {
        continue;
      }
      double weighed = chance * Math.exp(s);
      double tilted = weighed / (1 - chance + weighed);
      value += trials[i] * Math.log(1 - chance + weighed);
      first += trials[i] * tilted;
      second += trials[i] * tilted * (1 - tilted);
    }
    return new Cumulants(value, first, second);
  }
}
