package marsad.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ConfusionTest {
  private static final Confusion ERRING = Confusion.of(new long[][] {{900, 100}, {300, 700}});

  @Test
  void undoesTheErrors() {
    // 0.2 * 0.9 + 0.8 * 0.3 = 0.42 are read as the first class.
    assertThat(ERRING.corrected(new double[] {42, 58})[0]).isEqualTo(0.2, within(0.002));
  }

  @Test
  void drawsTheErrorsAnewInEachReplicate() {
    double[] firsts = new double[Bootstrap.REPLICATES];
    for (int replicate = 0; replicate < firsts.length; replicate++) {
      firsts[replicate] = ERRING.corrected(new double[] {42, 58}, replicate)[0];
    }

    Interval interval = Interval.percentile(firsts, 0.9);
    assertThat(interval.low()).isBetween(0.13, 0.19);
    assertThat(interval.high()).isBetween(0.21, 0.27);
  }

  @Test
  void staysAShareInEveryReplicate() {
    Confusion few = Confusion.of(new long[][] {{5, 3, 1}, {2, 6, 1}, {1, 1, 5}});
    for (int replicate = 0; replicate < Bootstrap.REPLICATES; replicate++) {
      double[] shares = few.corrected(new double[] {1, 0, 9}, replicate);
      assertThat(Arrays.stream(shares).sum()).isEqualTo(1, within(1e-9));
      assertThat(Arrays.stream(shares)).allMatch(share -> share >= 0 && share <= 1 + 1e-9);
    }
  }

  @Test
  void takesLabelsOfAClassWithoutKnownCasesAsRight() {
    Confusion unknown = Confusion.of(new long[][] {{10, 0}, {0, 4}});

    assertThat(unknown.corrected(new double[] {0, 1})[1]).isEqualTo(1, within(1e-3));
  }
}
