package marsad.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** False discovery, backbone, log-odds and distance: expected values worked out by hand. */
class SignificanceTest {
  private static final Offset<Double> EXACT = within(1e-9);

  @Test
  void qValuesCountAllTests() {
    // 10 tests, four at hand: .001 x 10/1 = .01; .008 x 10/2 = .04; .039 x 10/3 = .13;
    // .041 x 10/4 = .1025, which also bounds the one before.
    double[] q = FalseDiscovery.qValues(new double[] {0.008, 0.041, 0.001, 0.039}, 10);

    assertThat(q).containsExactly(new double[] {0.04, 0.1025, 0.01, 0.1025}, EXACT);
  }

  @Test
  void qValuesStayBelowOneAndTiesAgree() {
    assertThat(FalseDiscovery.qValues(new double[] {0.5, 0.5, 0.9}, 3))
        .containsExactly(new double[] {0.75, 0.75, 0.9}, EXACT);
    assertThat(FalseDiscovery.qValues(new double[] {0.9}, 50)).containsExactly(1);
  }

  @Test
  void disparityOfOneTieAmongFive() {
    // (1 - 6/10)^4
    assertThat(DisparityFilter.significance(6, 10, 5)).isEqualTo(0.0256, EXACT);
    assertThat(DisparityFilter.significance(3, 3, 1)).isEqualTo(1);
  }

  @Test
  void logOddsWithAPrior() {
    // 30 of 100 against 10 of 100, prior 5 of 50: 35/115 against 15/135.
    // Both sets become of 150: ln(35/115) - ln(15/135) = -1.189584066873836 + 2.197224577336219
    // z = 1.007640510462383 / sqrt(1/35 + 1/15) = 1.007640510462383 / 0.308606699924184
    LogOdds change =
        LogOdds.of(
            new LogOdds.Share(30, 100), new LogOdds.Share(10, 100), new LogOdds.Share(5, 50));

    assertThat(change.difference()).isEqualTo(1.007640510462383, EXACT);
    assertThat(change.z()).isEqualTo(3.265128432759020, EXACT);
  }

  @Test
  void logOddsOfNothingNewAreNought() {
    LogOdds.Share same = new LogOdds.Share(20, 100);

    assertThat(LogOdds.of(same, same, new LogOdds.Share(1, 5)).difference()).isEqualTo(0, EXACT);
  }

  @Test
  void weightHalvesEveryTwoSentences() {
    assertThat(DistanceDecay.weight(0)).isEqualTo(1);
    assertThat(DistanceDecay.weight(1)).isEqualTo(0.7071067811865476, EXACT);
    assertThat(DistanceDecay.weight(4)).isEqualTo(0.25, EXACT);
  }

  @Test
  void conditionalProbabilities() {
    Association met = new Association(10, 20, 40, 100);

    assertThat(met.probabilityOfBGivenA()).isEqualTo(0.5, EXACT);
    assertThat(met.probabilityOfAGivenB()).isEqualTo(0.25, EXACT);
  }
}
