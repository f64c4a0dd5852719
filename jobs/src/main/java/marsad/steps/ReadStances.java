package marsad.steps;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import marsad.spark.Datasets;
import marsad.stance.StanceModel;
import marsad.stance.StanceReader;
import marsad.stance.StanceReader.Question;
import marsad.stance.StanceReading;
import marsad.tables.Sentence;
import marsad.tables.Stance;
import marsad.tables.Statement;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Reads where holders stand toward their targets.
 *
 * <p>Reads {@code statements} and {@code sentences}; writes {@code stances}: one row per statement
 * and model. A statement without target has none, nor has one that a model is not sure of. Models
 * are opened once a task and asked for some hundred statements at a time.
 *
 * <p>Texts of sentences are sent to their statements; {@link ReadArticles} has no need to.
 */
public final class ReadStances {
  /** So many statements are held at once: a model may put those of a length together. */
  private static final int BATCH = 256;

  private ReadStances() {}

  /** A statement, its sentence, and where that begins in the text that offsets count in. */
  public record Placed(Statement statement, String sentence, int sentenceBegin) {}

  /** The stances of the statements. */
  public static Dataset<Stance> from(
      Dataset<Statement> statements, Dataset<Sentence> sentences, List<StanceModel> models) {
    List<StanceModel> sent = new ArrayList<>(models);
    Dataset<Row> texts =
        Datasets.rows(sentences, Sentence.class)
            .select(col("sentence_id"), col("text"), col("begin").as("sentence_begin"));
    Dataset<Row> placed =
        Datasets.rows(statements, Statement.class)
            .where(col("target_id").isNotNull())
            .join(texts, "sentence_id")
            .select(
                Datasets.asRecord(Statement.class).as("statement"),
                col("text").as("sentence"),
                col("sentence_begin"));
    return Datasets.flatMapBatches(
        Datasets.records(placed, Placed.class),
        Stance.class,
        BATCH,
        () -> OpenModels.of(sent),
        OpenModels::read);
  }

  /** The models of a task, each with what reads for it. */
  record OpenModels(List<StanceModel> models, List<StanceReader> readers) implements AutoCloseable {
    static OpenModels of(List<StanceModel> models) {
      OpenModels opened = new OpenModels(models, new ArrayList<>());
      try {
        models.forEach(model -> opened.readers.add(model.open()));
      } catch (RuntimeException e) {
        opened.close();
        throw e;
      }
      return opened;
    }

    Iterator<Stance> read(List<Placed> placed) {
      return stances(placed.stream().map(OpenModels::question).toList()).stream()
          .flatMap(List::stream)
          .iterator();
    }

    /** The stances of each statement, in the order of the models. */
    List<List<Stance>> stances(List<Question> questions) {
      if (questions.isEmpty()) {
        return List.of();
      }
      List<List<Optional<StanceReading>>> read = new ArrayList<>();
      readers.forEach(reader -> read.add(reader.read(questions)));
      List<List<Stance>> all = new ArrayList<>(questions.size());
      for (int i = 0; i < questions.size(); i++) {
        List<Stance> stances = new ArrayList<>(models.size());
        for (int k = 0; k < models.size(); k++) {
          Optional<StanceReading> reading = read.get(k).get(i);
          if (reading.isPresent()) {
            stances.add(stance(questions.get(i).statement(), models.get(k), reading.get()));
          }
        }
        all.add(stances);
      }
      return all;
    }

    private static Question question(Placed placed) {
      return new Question(placed.statement().movedBy(-placed.sentenceBegin()), placed.sentence());
    }

    @Override
    public void close() {
      readers.forEach(StanceReader::close);
    }
  }

  private static Stance stance(Statement statement, StanceModel model, StanceReading reading) {
    return new Stance(
        statement.statementId(),
        statement.sentenceId(),
        statement.articleId(),
        model.name(),
        model.version(),
        reading.polarity(),
        reading.score(),
        reading.confidence());
  }
}
