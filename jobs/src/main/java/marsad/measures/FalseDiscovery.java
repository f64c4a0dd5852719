package marsad.measures;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Corrects p-values for the number of tests. A q-value is the share of false findings to expect
 * among all tests that are at least as convincing. (Benjamini and Hochberg 1995)
 */
public final class FalseDiscovery {
  private FalseDiscovery() {}

  /**
   * The q-values: the least over all p' &gt;= p of p' tests / rank(p'), at most 1; in the order of
   * the p-values. Equal p-values get equal q-values.
   *
   * @param pValues p-values of the tests whose result is at hand, each 0 to 1
   * @param tests number of all tests made, those that are not at hand (with p = 1) included; pairs
   *     of leaders that never met are tests too, and leaving them out would let chance pairs pass
   */
  public static double[] qValues(double[] pValues, long tests) {
    if (tests < pValues.length) {
      throw new IllegalArgumentException(
          "There are " + pValues.length + " p-values, but only '" + tests + "' tests.");
    }
    Integer[] ascending =
        IntStream.range(0, pValues.length)
            .boxed()
            .sorted(Comparator.comparingDouble((Integer i) -> pValues[i]))
            .toArray(Integer[]::new);
    double[] qValues = new double[pValues.length];
    double least = 1;
    for (int rank = ascending.length; rank >= 1; rank--) {
      int i = ascending[rank - 1];
      least = Math.min(least, pValues[i] * ((double) tests / rank));
      qValues[i] = least;
    }
    return qValues;
  }
}
