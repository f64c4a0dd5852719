package marsad.measures;

import java.util.Arrays;

/**
 * Shares of true classes behind the labels of a classifier that errs in a known way. Counting its
 * labels is biased towards the classes it favours; this finds the shares under which the labels
 * seen are likeliest, by expectation and maximization. Where the solution of the linear equations
 * (adjusted count) is a share, both are the same. (Gart and Buck 1966; Forman 2008; Saerens,
 * Latinne and Decaestecker 2002)
 */
public final class Prevalence {
  private static final int MOST_ROUNDS = 10_000;
  private static final double TOLERANCE = 1e-10;

  private Prevalence() {}

  /**
   * The shares of the true classes, adding up to 1.
   *
   * @param labels how often the classifier gave each label; weighted counts may have fractions
   * @param confusion for each true class, the chance of each label; rows add up to 1
   */
  public static double[] corrected(double[] labels, double[][] confusion) {
    int classes = labels.length;
    double all = Arrays.stream(labels).sum();
    if (!(all > 0) || confusion.length != classes) {
      throw new IllegalArgumentException(
          "No prevalence of " + all + " labels in " + confusion.length + " classes");
    }
    double[] shares = new double[classes];
    Arrays.fill(shares, 1.0 / classes);
    for (int round = 0; round < MOST_ROUNDS; round++) {
      double[] next = step(labels, confusion, shares, all);
      double change = 0;
      for (int k = 0; k < classes; k++) {
        change = Math.max(change, Math.abs(next[k] - shares[k]));
      }
      shares = next;
      if (change < TOLERANCE) {
        break;
      }
    }
    return shares;
  }

  private static double[] step(double[] labels, double[][] confusion, double[] shares, double all) {
    int classes = labels.length;
    double[] next = new double[classes];
    for (int label = 0; label < classes; label++) {
      double expected = 0;
      for (int k = 0; k < classes; k++) {
        expected += shares[k] * confusion[k][label];
      }
      for (int k = 0; k < classes && expected > 0; k++) {
        next[k] += labels[label] / all * shares[k] * confusion[k][label] / expected;
      }
    }
    double sum = Arrays.stream(next).sum();
    for (int k = 0; k < classes; k++) {
      next[k] = sum > 0 ? next[k] / sum : shares[k];
    }
    return next;
  }

  /**
   * The chance of each label for each true class, from cases whose class is known.
   *
   * @param counts for each true class, how often each label was given
   * @param prior pseudo-cases a cell, above 0, so that what was never seen is not impossible
   */
  public static double[][] confusion(double[][] counts, double prior) {
    double[][] chances = new double[counts.length][];
    for (int k = 0; k < counts.length; k++) {
      double all = Arrays.stream(counts[k]).sum() + prior * counts[k].length;
      chances[k] = Arrays.stream(counts[k]).map(count -> (count + prior) / all).toArray();
    }
    return chances;
  }
}
