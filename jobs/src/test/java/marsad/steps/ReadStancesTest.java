package marsad.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import marsad.spark.Datasets;
import marsad.stance.CueModel;
import marsad.stance.StanceModel;
import marsad.stance.StanceReading;
import marsad.tables.Act;
import marsad.tables.EntityKind;
import marsad.tables.Leaning;
import marsad.tables.Modality;
import marsad.tables.Polarity;
import marsad.tables.Sentence;
import marsad.tables.Stance;
import marsad.tables.Statement;
import marsad.tables.Voice;
import marsad.testing.LocalSpark;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReadStancesTest {
  private static final String TEXT = "أشاد عون بدور العراق.";

  /** Reads a stance only where the words at the statement's offsets are its cue. */
  private static final class WordModel implements StanceModel {
    private static final long serialVersionUID = 1L;

    @Override
    public String name() {
      return "word";
    }

    @Override
    public String version() {
      return "1";
    }

    @Override
    public Optional<StanceReading> read(Statement statement, String sentence) {
      String words = sentence.substring(statement.begin(), statement.end());
      return words.startsWith(statement.cue())
          ? Optional.of(new StanceReading(Polarity.FAVOR, 1, 1))
          : Optional.empty();
    }
  }

  @Test
  void putsTheReadingsOfAllModelsSideBySide() {
    assertThat(stances("iraq"))
        .extracting(Stance::statementId, Stance::model, Stance::polarity)
        .containsExactlyInAnyOrder(
            tuple("a-2-0", "rules", Polarity.FAVOR), tuple("a-2-0", "word", Polarity.FAVOR));
  }

  @Test
  void hasNoRowWithoutTarget() {
    assertThat(stances(null)).isEmpty();
  }

  /** The sentence begins at character 100 of its article, and the statement with it. */
  private static List<Stance> stances(@Nullable String targetId) {
    Statement statement =
        new Statement(
            "a-2-0",
            "a-2",
            "a",
            "michel-aoun",
            EntityKind.LEADER,
            Voice.INDIRECT,
            null,
            null,
            List.of(),
            Act.SUPPORT,
            "أشاد",
            targetId,
            targetId == null ? null : EntityKind.COUNTRY,
            Leaning.FAVOR,
            false,
            false,
            Modality.FACT,
            100,
            100 + TEXT.length() - 1,
            "verb-name-actor");
    Sentence sentence =
        new Sentence("a-2", "a", 2, 1, 100, 100 + TEXT.length(), TEXT, false, false);
    return ReadStances.from(
            Datasets.of(LocalSpark.session(), Statement.class, List.of(statement)),
            Datasets.of(LocalSpark.session(), Sentence.class, List.of(sentence)),
            List.of(new CueModel(), new WordModel()))
        .collectAsList();
  }
}
