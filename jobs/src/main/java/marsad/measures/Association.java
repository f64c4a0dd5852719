package marsad.measures;

/**
 * Measures of how strongly two things go together, from four counts: how many cases have both, how
 * many have each, and how many there are.
 *
 * <p>All counts are of cases (articles), with {@code 0 <= both <= min(a, b)} and {@code a, b <=
 * total}. Where "both" means both in one sentence, articles that name the two far apart are in a
 * and in b but not in both.
 *
 * @param both cases with both
 * @param a cases with the first
 * @param b cases with the second
 * @param total all cases
 */
public record Association(long both, long a, long b, long total) {
  private static final double LOG_DICE_MAXIMUM = 14;

  public Association {
    if (both < 0 || both > Math.min(a, b) || Math.max(a, b) > total) {
      throw new IllegalArgumentException(
          "The counts cannot be: both " + both + ", a " + a + ", b " + b + ", total " + total);
    }
  }

  /** Jaccard index: both / either; 0 to 1, and 0 if neither ever occurs. (Jaccard 1901) */
  public double jaccard() {
    long either = a + b - both;
    return either == 0 ? 0 : (double) both / either;
  }

  /**
   * logDice: 14 + log2(2 both / (a + b)); at most 14, does not depend on the total, each unit less
   * is half the strength; negative infinity never occurs: 0 stands for pairs that never meet or
   * fall below. (Rychlý 2008)
   */
  public double logDice() {
    return logDice((double) both, (double) a, (double) b);
  }

  /** logDice of sums that need not be whole, such as resampled ones. */
  public static double logDice(double both, double a, double b) {
    return both == 0 ? 0 : Math.max(0, LOG_DICE_MAXIMUM + log2(2.0 * both / (a + b)));
  }

  /** Share of the first one's cases that have the second too: both / a; 0 to 1, 0 if a is 0. */
  public double probabilityOfBGivenA() {
    return a == 0 ? 0 : (double) both / a;
  }

  /** Share of the second one's cases that have the first too: both / b; 0 to 1, 0 if b is 0. */
  public double probabilityOfAGivenB() {
    return b == 0 ? 0 : (double) both / b;
  }

  /**
   * Normalized pointwise mutual information: ln(p(both) / (p(a) p(b))) / -ln p(both); -1 where the
   * two never meet (its floor, the limit as p(both) goes to 0), 0 where they meet as chance has it,
   * 1 where they only occur together. (Bouma 2009) Rare pairs reach high values by chance: read it
   * beside the p-value.
   */
  public double npmi() {
    if (both == 0) {
      return -1;
    } else if (both == total) {
      return 1;
    }
    double joint = (double) both / total;
    double chance = ((double) a / total) * ((double) b / total);
    return Math.log(joint / chance) / -Math.log(joint);
  }

  /**
   * Log-likelihood ratio of the two-by-two table, with the sign of the association: positive where
   * the two meet more often than chance, negative where less; 0 or more in size. (Dunning 1993) If
   * more articles name one of the two than there are articles outside both (possible only where
   * "both" is narrower than the article), the table's total is what its cells add up to.
   */
  public double g2() {
    long all = Math.max(total, a + b - both);
    double sum =
        term(both, (double) a * b, all)
            + term(a - both, (double) a * (all - b), all)
            + term(b - both, (double) (all - a) * b, all)
            + term(all - a - b + both, (double) (all - a) * (all - b), all);
    double size = Math.max(0, 2 * sum);
    return (double) both * all >= (double) a * b ? size : -size;
  }

  /** One cell of G2: observed ln(observed / expected), where expected is the product / all. */
  private static double term(long observed, double marginProduct, long all) {
    return observed == 0 ? 0 : observed * Math.log(observed * (double) all / marginProduct);
  }

  private static double log2(double x) {
    return Math.log(x) / Math.log(2);
  }
}
