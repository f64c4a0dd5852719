package marsad.stance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import marsad.stance.StanceReader.Question;
import marsad.tables.Act;
import marsad.tables.Leaning;
import marsad.testing.Some;
import marsad.text.Span;
import org.junit.jupiter.api.Test;

class StanceQuestionTextTest {
  private static final String SENTENCE = "في المساء أشاد عون بدور العراق.";
  private static final Map<String, String> NAMES =
      Map.of("michel-aoun", "ميشال عون", "iraq", "العراق");

  private static final Question QUESTION =
      new Question(
          Some.statement(
              "a-1-0",
              Act.SUPPORT,
              "أشاد",
              Leaning.FAVOR,
              "iraq",
              new Span(10, SENTENCE.length() - 1)),
          SENTENCE);

  @Test
  void putsWordsForPlaceholders() {
    assertThat(new StanceQuestionText("{sentence}", NAMES).of(QUESTION)).isEqualTo(SENTENCE);
    assertThat(new StanceQuestionText("{holder} {cue} {target}", NAMES).of(QUESTION))
        .isEqualTo("ميشال عون أشاد العراق");
  }

  @Test
  void givesTheStretchFromCueToTarget() {
    assertThat(new StanceQuestionText("{words}", NAMES).of(QUESTION))
        .isEqualTo("أشاد عون بدور العراق");
  }

  @Test
  void callsAnUnknownNameByItsId() {
    assertThat(new StanceQuestionText("{target}", Map.of()).of(QUESTION)).isEqualTo("iraq");
  }

  @Test
  void refusesAnotherPlaceholder() {
    assertThatThrownBy(() -> new StanceQuestionText("{speaker}", NAMES))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'{speaker}' is no placeholder");
  }

  @Test
  void isEmptyWhereNothingIsAsked() {
    assertThat(List.of(new StanceQuestionText("", NAMES).of(QUESTION))).containsExactly("");
  }
}
