package marsad.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PrevalenceTest {
  private static final double[][] CONFUSION = {{0.9, 0.1}, {0.3, 0.7}};

  @Test
  void undoesTheErrorsOfTheClassifier() {
    // True shares 0.2 and 0.8 give labels 0.2 * 0.9 + 0.8 * 0.3 = 0.42 and 0.58.
    double[] shares = Prevalence.corrected(new double[] {42, 58}, CONFUSION);

    assertThat(shares[0]).isEqualTo(0.2, within(1e-6));
    assertThat(shares[1]).isEqualTo(0.8, within(1e-6));
  }

  @Test
  void staysAShareWhereTheEquationsWouldLeaveIt() {
    // Fewer first labels than the errors of the second class alone would give.
    double[] shares = Prevalence.corrected(new double[] {10, 90}, CONFUSION);

    assertThat(shares[0]).isEqualTo(0, within(1e-4));
    assertThat(shares[0] + shares[1]).isEqualTo(1, within(1e-9));
  }

  @Test
  void leavesAPerfectClassifierAlone() {
    double[][] perfect = {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}};

    assertThat(Prevalence.corrected(new double[] {5, 3, 2}, perfect))
        .containsExactly(new double[] {0.5, 0.3, 0.2}, within(1e-9));
  }

  @Test
  void estimatesTheErrorsWithAPrior() {
    double[][] confusion = Prevalence.confusion(new double[][] {{8, 0}, {1, 3}}, 0.5);

    assertThat(confusion[0][0]).isEqualTo(8.5 / 9, within(1e-12));
    assertThat(confusion[0][1]).isEqualTo(0.5 / 9, within(1e-12));
    assertThat(confusion[1][0]).isEqualTo(1.5 / 5, within(1e-12));
  }
}
