package marsad.steps;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import marsad.tables.PairMention;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ArticlePairsTest {
  private static final LocalDate DAY = LocalDate.of(2024, 2, 14);

  private static ArticlePairs.PlacedMention mention(String leader, int sentenceNo, int quote) {
    return new ArticlePairs.PlacedMention(
        leader, "x-" + sentenceNo, sentenceNo, sentenceNo, 10, quote, true, 120);
  }

  private static PairMention pair(@Nullable LocalDate day, ArticlePairs.PlacedMention... mentions) {
    List<PairMention> pairs = new ArrayList<>();
    ArticlePairs.knowing(Map.of("saddam", LocalDate.of(2006, 12, 30)))
        .of(new ArticlePairs.Mentions("x", day, List.of(mentions)))
        .forEachRemaining(pairs::add);
    assertThat(pairs).hasSize(1);
    return pairs.get(0);
  }

  @Test
  void marksADeadLeaderBesideALivingOne() {
    assertThat(pair(DAY, mention("bush", 1, 0), mention("saddam", 1, 0)).isBackground()).isTrue();
    assertThat(pair(DAY, mention("bush", 1, 0), mention("trump", 1, 0)).isBackground()).isFalse();
    assertThat(pair(null, mention("bush", 1, 0), mention("saddam", 1, 0)).isBackground()).isFalse();
  }

  @Test
  void countsAQuotationOnlyWhereBothStandInTheSame() {
    assertThat(pair(DAY, mention("bush", 1, 2), mention("trump", 1, 2)).inQuotation()).isTrue();
    assertThat(pair(DAY, mention("bush", 1, 1), mention("trump", 1, 2)).inQuotation()).isFalse();
    assertThat(pair(DAY, mention("bush", 1, 0), mention("trump", 1, 0)).inQuotation()).isFalse();
  }

  @Test
  void keepsTheTitleOutOfTheWindow() {
    PairMention apart = pair(DAY, mention("bush", 0, 0), mention("trump", 1, 0));

    assertThat(apart.inWindow()).isFalse();
    assertThat(apart.inHeadline()).isFalse();
    assertThat(apart.sentencesApart()).isEqualTo(1);
  }

  @Test
  void countsTheTitleAsHeadlineAndSentence() {
    PairMention title = pair(DAY, mention("bush", 0, 0), mention("trump", 0, 0));

    assertThat(title.inHeadline()).isTrue();
    assertThat(title.inSentence()).isTrue();
    assertThat(title.sentenceId()).isEqualTo("x-0");
  }
}
