package marsad.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.InstanceOfAssertFactories.DOUBLE;

import java.time.LocalDate;
import java.util.List;
import marsad.spark.Datasets;
import marsad.tables.FlipKind;
import marsad.tables.Polarity;
import marsad.tables.StanceFlip;
import marsad.tables.Voice;
import marsad.testing.TableAssert;
import org.junit.jupiter.api.Test;

class FindStanceFlipsTest {
  private static final LocalDate DAY = LocalDate.of(2018, 5, 8);
  private static final String TRUMP = "donald-trump";
  private static final String KIM = "kim-jong-un";

  private final StanceRows rows = new StanceRows();

  private List<StanceFlip> flips() {
    return FindStanceFlips.from(rows.tables()).collectAsList();
  }

  @Test
  void setsBothSentencesSideBySide() {
    rows.article("x1", DAY, "المرفأ").says(TRUMP, KIM, -1);
    rows.article("x2", DAY.plusDays(30), "الضفاف").says(TRUMP, KIM, 0.7);

    assertThat(flips()).hasSize(1);
    StanceFlip flip = flips().get(0);
    assertThat(flip.kind()).isEqualTo(FlipKind.OPPOSITE);
    assertThat(flip.fromDay()).isEqualTo(DAY);
    assertThat(flip.toDay()).isEqualTo(DAY.plusDays(30));
    assertThat(flip.fromSentenceId()).isEqualTo("x1-1");
    assertThat(flip.toSentenceId()).isEqualTo("x2-2");
    assertThat(flip.fromPolarity()).isEqualTo(Polarity.AGAINST);
    assertThat(flip.toPolarity()).isEqualTo(Polarity.FAVOR);
  }

  @Test
  void tellsWhenAConditionIsNew() {
    rows.article("x1", DAY, "المرفأ").says(TRUMP, "negotiations", 0.7);
    rows.article("x2", DAY.plusDays(1), "المرفأ")
        .says(TRUMP, "negotiations", Polarity.CONDITIONAL, 0.35);
    rows.article("x3", DAY.plusDays(2), "المرفأ")
        .says(TRUMP, "negotiations", Polarity.CONDITIONAL, 0.35);

    assertThat(flips()).extracting(StanceFlip::kind).containsExactly(FlipKind.CONDITIONAL);
  }

  @Test
  void doesNotFlipByWhatOthersClaimOrByDoubtfulReadings() {
    rows.article("x1", DAY, "المرفأ").says(TRUMP, KIM, -1);
    rows.by(Voice.THIRD_PARTY).article("x2", DAY.plusDays(1), "المرفأ").says(TRUMP, KIM, 1);
    rows.by(Voice.DIRECT).sure(0.6).article("x3", DAY.plusDays(2), "المرفأ").says(TRUMP, KIM, 1);

    assertThat(flips()).isEmpty();
  }

  @Test
  void countsACopyOnceSoThatALateCopyDoesNotFlipBack() {
    rows.article("x1", DAY, "المرفأ").says(TRUMP, KIM, -1);
    rows.article("x2", DAY.plusDays(2), "المرفأ").says(TRUMP, KIM, 1);
    rows.article("x3", DAY.plusDays(4), "الضفاف", "x1", "x1").says(TRUMP, KIM, -1);

    assertThat(flips()).hasSize(1);
  }

  @Test
  void passesOverADayOnWhichStoriesDisagree() {
    rows.article("x1", DAY, "المرفأ").says(TRUMP, KIM, -1);
    rows.article("x2", DAY.plusDays(2), "المرفأ").says(TRUMP, KIM, 1);
    rows.article("x3", DAY.plusDays(2), "الضفاف").says(TRUMP, KIM, -1);
    rows.article("x4", DAY.plusDays(5), "الضفاف").says(TRUMP, KIM, -1);

    assertThat(flips()).isEmpty();
  }

  @Test
  void isSurerOfATurnThatMoreStoriesBearOut() {
    rows.article("x1", DAY, "المرفأ").says(TRUMP, KIM, -1);
    rows.article("x2", DAY.plusDays(1), "الضفاف").says(TRUMP, KIM, -0.7);
    rows.article("x3", DAY.plusDays(5), "المرفأ").says(TRUMP, KIM, 1);
    rows.article("x4", DAY.plusDays(6), "الضفاف").says(TRUMP, KIM, 1);
    rows.article("x5", DAY.plusDays(7), "المدار").says(TRUMP, KIM, 0.7);
    rows.article("y1", DAY, "المرفأ").says(TRUMP, "iran", -1);
    rows.article("y2", DAY.plusDays(1), "المرفأ").says(TRUMP, "iran", 1);

    assertThat(flips())
        .extracting(StanceFlip::targetId, StanceFlip::fromStories, StanceFlip::toStories)
        .containsExactlyInAnyOrder(tuple(KIM, 2L, 3L), tuple("iran", 1L, 1L));
    assertThat(flips())
        .filteredOn(flip -> flip.targetId().equals(KIM))
        .first()
        .extracting(StanceFlip::confidence, DOUBLE)
        .isCloseTo(0.9375 * 0.984375, within(1e-12));
    assertThat(flips())
        .filteredOn(flip -> flip.targetId().equals("iran"))
        .first()
        .extracting(StanceFlip::confidence, DOUBLE)
        .isCloseTo(0.75 * 0.75, within(1e-12));
  }

  @Test
  void passesOverOneStoryThatThoseBeforeAndBehindContradict() {
    rows.article("x1", DAY, "المرفأ").says(TRUMP, KIM, -1);
    rows.article("x2", DAY.plusDays(1), "الضفاف").says(TRUMP, KIM, 1);
    rows.article("x3", DAY.plusDays(2), "المرفأ").says(TRUMP, KIM, -1);
    rows.article("x4", DAY.plusDays(9), "المرفأ").says(TRUMP, KIM, 1);

    assertThat(flips())
        .extracting(StanceFlip::fromDay, StanceFlip::fromStories, StanceFlip::toDay)
        .containsExactly(tuple(DAY.plusDays(2), 2L, DAY.plusDays(9)));
  }

  @Test
  void givesTheSameRowsFromAnyOrderAndPartitions() {
    for (int i = 0; i < 30; i++) {
      rows.article("x" + i, DAY.plusDays(i / 2), "المرفأ")
          .says(TRUMP, KIM, i % 7 < 3 ? 0.7 : -1)
          .says(TRUMP, "iran", i % 5 < 2 ? 0.4 : -0.7);
    }

    TableAssert.assertSameRows(
        Datasets.rows(FindStanceFlips.from(rows.tables()), StanceFlip.class),
        Datasets.rows(FindStanceFlips.from(rows.shuffledTables()), StanceFlip.class));
  }
}
