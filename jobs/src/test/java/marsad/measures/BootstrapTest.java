package marsad.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class BootstrapTest {
  @Test
  void drawsWithMeanAndVarianceOfOne() {
    double sum = 0;
    double squares = 0;
    int units = 2000;
    for (long unit = 0; unit < units; unit++) {
      double[] draws = new double[Bootstrap.REPLICATES];
      Bootstrap.add(draws, unit, 1);
      sum += Arrays.stream(draws).sum();
      squares += Arrays.stream(draws).map(d -> d * d).sum();
    }
    double n = (double) units * Bootstrap.REPLICATES;

    assertThat(sum / n).isEqualTo(1, within(0.01));
    assertThat(squares / n - sum / n * (sum / n)).isEqualTo(1, within(0.02));
  }

  @Test
  void doesNotDependOnTheOrderOfUnits() {
    double[] forth = new double[Bootstrap.REPLICATES];
    double[] back = new double[Bootstrap.REPLICATES];
    for (int i = 0; i < 50; i++) {
      Bootstrap.add(forth, i, i);
      Bootstrap.add(back, 49 - i, 49 - i);
    }

    assertThat(forth).isEqualTo(back);
  }

  @Test
  void drawsOfAUnitNeverChange() {
    double[] draws = new double[Bootstrap.REPLICATES];
    Bootstrap.add(draws, 7, 1);

    assertThat(Arrays.copyOf(draws, 12)).containsExactly(0, 0, 2, 1, 1, 3, 0, 0, 0, 1, 0, 2);
    assertThat(Arrays.stream(draws).sum()).isEqualTo(199);
  }

  @Test
  void percentileIntervalLeavesOutTheTails() {
    double[] replicates = new double[101];
    for (int i = 0; i <= 100; i++) {
      replicates[i] = 100 - i;
    }

    Interval interval = Interval.percentile(replicates, 0.9);

    assertThat(interval.low()).isEqualTo(5, within(1e-9));
    assertThat(interval.high()).isEqualTo(95, within(1e-9));
  }
}
