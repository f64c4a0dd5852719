package marsad.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The expected values were worked out by hand (see each test), not by the code's own formulas. */
class AssociationTest {
  private static final Offset<Double> EXACT = within(1e-9);

  /** 10 of 100 articles name both, 20 the first, 40 the second. */
  private static final Association MET = new Association(10, 20, 40, 100);

  @Test
  void jaccardIsSharedOverEither() {
    // 10 / (20 + 40 - 10)
    assertThat(MET.jaccard()).isEqualTo(0.2, EXACT);
  }

  @Test
  void logDiceIsFourteenLessOneForEachHalving() {
    // 2 * 10 / 60 = 1/3; log2(1/3) = -1.584962500721156
    assertThat(MET.logDice()).isEqualTo(12.415037499278844, EXACT);
    assertThat(new Association(7, 7, 7, 90).logDice()).isEqualTo(14, EXACT);
  }

  @Test
  void logDiceDoesNotDependOnHowManyArticlesThereAre() {
    assertThat(new Association(10, 20, 40, 100_000).logDice()).isEqualTo(MET.logDice(), EXACT);
  }

  @Test
  void npmiComparesWithChance() {
    // p = 0.1, chance 0.08: ln 1.25 = 0.223143551314210; -ln 0.1 = 2.302585092994046
    assertThat(MET.npmi()).isEqualTo(0.0969100130080564, EXACT);
    assertThat(new Association(8, 20, 40, 100).npmi()).isEqualTo(0, EXACT);
  }

  @Test
  void npmiIsMinusOneForStrangersAndOneForInseparables() {
    assertThat(new Association(0, 20, 40, 100).npmi()).isEqualTo(-1);
    assertThat(new Association(5, 5, 5, 5).npmi()).isEqualTo(1);
    assertThat(new Association(5, 5, 5, 50).npmi()).isEqualTo(1, EXACT);
  }

  @Test
  void g2OfTheTwoByTwoTable() {
    // Cells 10 10 30 50 against 8 12 32 48:
    // 10 ln(10/8) + 10 ln(10/12) + 30 ln(30/32) + 50 ln(50/48)
    // = 2.231435513142098 - 1.823215567939546 - 1.936155634137135 + 2.041099726012760
    assertThat(MET.g2()).isEqualTo(2 * 0.513164037088177, within(1e-9));
  }

  @Test
  void g2IsNegativeWhereTheTwoMeetLessThanByChance() {
    assertThat(new Association(2, 20, 40, 100).g2()).isNegative();
    assertThat(new Association(8, 20, 40, 100).g2()).isEqualTo(0, EXACT);
  }

  @Test
  void takesArticlesThatNameTheTwoFarApart() {
    // 3 of 9 articles name the first, 8 the second, 1 both in one sentence: cells 1 2 7 0, sum 10.
    // 1 ln(1/2.4) + 2 ln(2/0.6) + 7 ln(7/5.6)
    // = -0.875468737353900 + 2.407945608651872 + 1.562004859199468
    assertThat(new Association(1, 3, 8, 9).g2()).isEqualTo(-2 * 3.094481730497440, EXACT);
  }

  @Test
  void refusesCountsThatCannotBe() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Association(21, 20, 40, 100));
    assertThatIllegalArgumentException().isThrownBy(() -> new Association(1, 101, 50, 100));
  }
}
