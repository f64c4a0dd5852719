package marsad.measures;

import java.util.Arrays;
import org.apache.commons.math3.distribution.GammaDistribution;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;

/**
 * How a classifier errs, as far as its cases of known class tell, and the shares of true classes
 * that this makes of its labels.
 *
 * <p>The chances of the labels of a true class are not known, only counted: each bootstrap
 * replicate draws them from their Dirichlet posterior with one pseudo-case a class (Perks 1947), so
 * that an interval over replicates holds the doubt of the known cases, too. Where a class has fewer
 * than {@value #FEWEST_CASES} known cases nothing can be said of its errors, and its labels are
 * taken as right.
 */
public final class Confusion {
  /** Known cases a class must have before its labels are corrected. */
  public static final int FEWEST_CASES = 5;

  private static final int SEED = 1947;
  private static final double SINGULAR = 1e-6;

  private final double[][] chances;
  private final double[][][] undone;

  private Confusion(double[][] chances, double[][][] undone) {
    this.chances = chances;
    this.undone = undone;
  }

  /**
   * A classifier's errors.
   *
   * @param counts for each true class, how often each label was given; square
   */
  public static Confusion of(long[][] counts) {
    int classes = counts.length;
    double prior = 1.0 / classes;
    RandomGenerator random = new Well19937c(SEED);
    double[][] mean = new double[classes][];
    double[][][] draws = new double[Bootstrap.REPLICATES][classes][];
    for (int k = 0; k < classes; k++) {
      double[] row = Arrays.stream(counts[k]).mapToDouble(count -> count + prior).toArray();
      boolean isKnown = Arrays.stream(counts[k]).sum() >= FEWEST_CASES;
      mean[k] = isKnown ? shares(row) : right(k, classes);
      for (double[][] draw : draws) {
        draw[k] = isKnown ? drawn(row, random) : right(k, classes);
      }
    }
    return new Confusion(
        mean, Arrays.stream(draws).map(Confusion::inverse).toArray(double[][][]::new));
  }

  private static double[] right(int label, int classes) {
    double[] row = new double[classes];
    row[label] = 1;
    return row;
  }

  private static double[] drawn(double[] weights, RandomGenerator random) {
    return shares(
        Arrays.stream(weights)
            .map(
                weight ->
                    new GammaDistribution(
                            random, weight, 1, GammaDistribution.DEFAULT_INVERSE_ABSOLUTE_ACCURACY)
                        .sample())
            .toArray());
  }

  private static double[] shares(double[] weights) {
    double all = Arrays.stream(weights).sum();
    return Arrays.stream(weights).map(weight -> weight / all).toArray();
  }

  /** What turns shares of labels into shares of classes; nothing is turned if they cannot tell. */
  private static double[][] inverse(double[][] chances) {
    LUDecomposition parts = new LUDecomposition(new Array2DRowRealMatrix(chances).transpose());
    if (Math.abs(parts.getDeterminant()) < SINGULAR) {
      double[][] same = new double[chances.length][];
      Arrays.setAll(same, k -> right(k, chances.length));
      return same;
    }
    return parts.getSolver().getInverse().getData();
  }

  /**
   * The likeliest shares of the true classes, adding up to 1: {@link Prevalence}.
   *
   * @param labels how often each label was given; weighted counts may have fractions
   */
  public double[] corrected(double[] labels) {
    return Prevalence.corrected(labels, chances);
  }

  /**
   * The shares under one draw of the errors: the adjusted count, and where this is no share the
   * nearest one. It is the likeliest wherever it is a share, and found at once.
   *
   * @param labels as above, of the same replicate
   * @param replicate number of the draw, below {@link Bootstrap#REPLICATES}
   */
  public double[] corrected(double[] labels, int replicate) {
    double[] seen = shares(labels);
    double[][] matrix = undone[replicate];
    double[] shares = new double[seen.length];
    for (int k = 0; k < seen.length; k++) {
      for (int label = 0; label < seen.length; label++) {
        shares[k] += matrix[k][label] * seen[label];
      }
    }
    return nearestShares(shares);
  }

  /** The shares with the least squared distance. (Duchi et al. 2008, figure 1) */
  private static double[] nearestShares(double[] values) {
    double[] descending = values.clone();
    Arrays.sort(descending);
    double sum = 0;
    double surplus = 0;
    for (int i = 1; i <= descending.length; i++) {
      double value = descending[descending.length - i];
      sum += value;
      if (value - (sum - 1) / i > 0) {
        surplus = (sum - 1) / i;
      }
    }
    double taken = surplus;
    return Arrays.stream(values).map(value -> Math.max(0, value - taken)).toArray();
  }
}
