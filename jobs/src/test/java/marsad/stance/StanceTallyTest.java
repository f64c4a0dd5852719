package marsad.stance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class StanceTallyTest {
  /** Four stances, of which one is read wrongly and one not at all, and one reading of nothing. */
  private static StanceTally tally() {
    StanceTally tally = new StanceTally();
    tally.add(StanceLabel.FAVOR, StanceLabel.FAVOR);
    tally.add(StanceLabel.FAVOR, StanceLabel.NONE);
    tally.add(StanceLabel.AGAINST, StanceLabel.AGAINST);
    tally.add(StanceLabel.AGAINST, StanceLabel.FAVOR);
    tally.add(StanceLabel.NONE, StanceLabel.AGAINST);
    return tally;
  }

  @Test
  void countsReadingsWhereNoStanceIsAgainstPrecision() {
    assertThat(tally().precision()).isEqualTo(0.5);
  }

  @Test
  void doesNotCountSilenceAgainstThePolarity() {
    assertThat(tally().polarityAccuracy()).isCloseTo(2.0 / 3, within(1e-9));
  }

  @Test
  void countsSilenceAgainstCoverageAndAccuracy() {
    assertThat(tally().coverage()).isEqualTo(0.75);
    assertThat(tally().accuracy()).isEqualTo(0.4);
  }

  @Test
  void weighsLabelsAlikeInMacroF1() {
    // favor: 2·1/(2+2), against: 2·1/(2+2), none: 0 of 1.
    assertThat(tally().macroF1()).isCloseTo(1.0 / 3, within(1e-9));
  }
}
