package marsad.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import marsad.spark.Datasets;
import marsad.stance.CueModel;
import marsad.stance.StanceModel;
import marsad.stance.StanceReader;
import marsad.stance.StanceReading;
import marsad.tables.Act;
import marsad.tables.Leaning;
import marsad.tables.Polarity;
import marsad.tables.Sentence;
import marsad.tables.Stance;
import marsad.tables.Statement;
import marsad.testing.LocalSpark;
import marsad.testing.Some;
import marsad.text.Span;
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

  /** Counts how often it is opened and closed; static, since tasks work with copies of it. */
  private static final class CountedModel implements StanceModel {
    private static final long serialVersionUID = 1L;
    private static final AtomicInteger OPENED = new AtomicInteger();
    private static final AtomicInteger CLOSED = new AtomicInteger();

    private final boolean fails;

    CountedModel(boolean fails) {
      this.fails = fails;
      OPENED.set(0);
      CLOSED.set(0);
    }

    @Override
    public String name() {
      return "counted";
    }

    @Override
    public String version() {
      return "1";
    }

    @Override
    public Optional<StanceReading> read(Statement statement, String sentence) {
      return Optional.empty();
    }

    @Override
    public StanceReader open() {
      OPENED.incrementAndGet();
      return new StanceReader() {
        @Override
        public List<Optional<StanceReading>> read(List<Question> questions) {
          if (fails) {
            throw new IllegalStateException("the model broke");
          }
          return Collections.nCopies(questions.size(), Optional.empty());
        }

        @Override
        public void close() {
          CLOSED.incrementAndGet();
        }
      };
    }
  }

  @Test
  void opensAModelOnceForATaskAndClosesIt() {
    List<Statement> statements = new ArrayList<>();
    for (int i = 0; i < 700; i++) {
      statements.add(statement("a-2-" + i, "iraq"));
    }

    assertThat(read(statements, new CountedModel(false))).isEmpty();

    assertThat(CountedModel.OPENED).hasValue(1);
    assertThat(CountedModel.CLOSED).hasValue(1);
  }

  @Test
  void closesAModelThatFails() {
    List<Statement> statements = List.of(statement("a-2-0", "iraq"));

    assertThatThrownBy(() -> read(statements, new CountedModel(true)))
        .hasStackTraceContaining("the model broke");

    assertThat(CountedModel.CLOSED).hasValue(CountedModel.OPENED.get());
  }

  @Test
  void hasNoRowWithoutTarget() {
    assertThat(stances(null)).isEmpty();
  }

  private static List<Stance> stances(@Nullable String targetId) {
    return read(List.of(statement("a-2-0", targetId)), new CueModel(), new WordModel());
  }

  /** The sentence begins at character 100 of its article, and the statement with it. */
  private static Statement statement(String statementId, @Nullable String targetId) {
    return Some.statement(
        statementId,
        Act.SUPPORT,
        "أشاد",
        Leaning.FAVOR,
        targetId,
        new Span(100, 100 + TEXT.length() - 1));
  }

  private static List<Stance> read(List<Statement> statements, StanceModel... models) {
    Sentence sentence =
        new Sentence("a-2", "a", 2, 1, 100, 100 + TEXT.length(), TEXT, false, false);
    return ReadStances.from(
            Datasets.of(LocalSpark.session(), Statement.class, statements).coalesce(1),
            Datasets.of(LocalSpark.session(), Sentence.class, List.of(sentence)),
            List.of(models))
        .collectAsList();
  }
}
