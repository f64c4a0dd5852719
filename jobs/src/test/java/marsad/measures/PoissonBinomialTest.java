package marsad.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class PoissonBinomialTest {
  private static final Offset<Double> EXACT = within(1e-9);

  private static PoissonBinomial of(long[] trials, double... chances) {
    return new PoissonBinomial(trials, chances);
  }

  @Test
  void sumsTheBinomialTail() {
    // Four coins: 4 or more heads 1/16, 3 or more 5/16, 1 or more 15/16.
    PoissonBinomial coins = of(new long[] {4}, 0.5);

    assertThat(coins.upperTail(4)).isEqualTo(1.0 / 16, EXACT);
    assertThat(coins.upperTail(3)).isEqualTo(5.0 / 16, EXACT);
    assertThat(coins.upperTail(1)).isEqualTo(15.0 / 16, EXACT);
    assertThat(coins.upperTail(0)).isEqualTo(1);
    assertThat(coins.upperTail(5)).isZero();
  }

  @Test
  void mixesChances() {
    // Two trials at 1/2, one at 1/10: P(0) = .25 x .9 = .225; P(3) = .25 x .1 = .025;
    // P(2) = .25 x .9 + .5 x .1 = .275.
    PoissonBinomial mixed = of(new long[] {2, 1}, 0.5, 0.1);

    assertThat(mixed.upperTail(1)).isEqualTo(0.775, EXACT);
    assertThat(mixed.upperTail(2)).isEqualTo(0.3, EXACT);
    assertThat(mixed.upperTail(3)).isEqualTo(0.025, EXACT);
  }

  @Test
  void takesCertainTrials() {
    PoissonBinomial certain = of(new long[] {3, 1}, 1, 0.25);

    assertThat(certain.upperTail(3)).isEqualTo(1, EXACT);
    assertThat(certain.upperTail(4)).isEqualTo(0.25, EXACT);
  }

  @Test
  void approximatesFarTailsWithinOnePercent() {
    // Poisson with mean 10 (a million trials at 1e-5): P(N >= 40) = 1.2530e-12, summed by hand
    // from 40 on: e^-10 10^40 / 40! (1 + 10/41 + 100/(41 x 42) + ...).
    double first = Math.exp(-10 + 40 * Math.log(10) - logFactorial(40));
    double sum = 0;
    double term = first;
    for (int m = 40; m < 90; m++) {
      sum += term;
      term *= 10.0 / (m + 1);
    }

    double tail = of(new long[] {1_000_000}, 1e-5).upperTail(40);

    assertThat(tail / sum).isEqualTo(1, within(0.01));
  }

  @Test
  void approximatesLargeCountsWithinOnePercent() {
    // 1,000 coins: P(N >= 520) summed exactly.
    double tail = 0;
    for (int m = 520; m <= 1000; m++) {
      tail +=
          Math.exp(
              logFactorial(1000) - logFactorial(m) - logFactorial(1000 - m) - 1000 * Math.log(2));
    }

    assertThat(of(new long[] {1000}, 0.5).upperTail(520) / tail).isEqualTo(1, within(0.01));
    assertThat(of(new long[] {1000}, 0.5).upperTail(500)).isEqualTo(0.5126, within(0.001));
  }

  private static double logFactorial(int n) {
    double log = 0;
    for (int i = 2; i <= n; i++) {
      log += Math.log(i);
    }
    return log;
  }
}
