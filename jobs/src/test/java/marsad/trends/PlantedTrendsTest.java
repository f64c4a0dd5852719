package marsad.trends;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * Planted trends are found again. Run by hand on 300 series: breaks dated 0.997, flat series with a
 * break 0.003 (of few one-sided statements 0.010 to 0.030); nets in their interval 0.886, corrected
 * ones 0.872 to 0.894.
 */
class PlantedTrendsTest {
  @Test
  void datesBreaksAndLeavesFlatSeriesAlone() {
    PlantedTrends.Found found = new PlantedTrends(3).breaks(120);

    assertThat(found.dated()).isGreaterThanOrEqualTo(0.9);
    assertThat(found.falseBreaks()).isLessThanOrEqualTo(0.05);
    assertThat(found.covered()).isBetween(0.85, 0.95);
    assertThat(found.bandCovered()).isGreaterThanOrEqualTo(0.85);
  }

  @Test
  void leavesFlatSeriesOfFewOneSidedStatementsAlone() {
    // Of 200 at a chance of 0.025 each, 13 and more would be told once in a thousand times.
    assertThat(new PlantedTrends(5).thinBreaks(200, 36, 0.8)).isLessThan(0.06);
  }

  @Test
  void takesOutTheBiasOfAModelThatErrs() {
    PlantedTrends.Shares shares = new PlantedTrends(4).shares(150, 60);

    assertThat(Math.abs(shares.rawBias())).isGreaterThan(0.1);
    assertThat(Math.abs(shares.correctedBias())).isLessThan(0.03);
    assertThat(shares.covered()).isGreaterThanOrEqualTo(0.83);
  }
}
