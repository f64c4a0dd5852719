package marsad.steps;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.struct;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import marsad.spark.Datasets;
import marsad.spark.RecordEncoder;
import marsad.stance.StanceModel;
import marsad.tables.Sentence;
import marsad.tables.Stance;
import marsad.tables.Statement;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Reads where holders stand toward their targets.
 *
 * <p>Reads {@code statements} and {@code sentences}; writes {@code stances}: one row per statement
 * and model. A statement without target has none, nor has one that a model is not sure of.
 */
public final class ReadStances {
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
                struct(components()).as("statement"),
                col("text").as("sentence"),
                col("sentence_begin"));
    return Datasets.flatMap(
        Datasets.records(placed, Placed.class), Stance.class, one -> read(one, sent));
  }

  private static Column[] components() {
    return Arrays.stream(Statement.class.getRecordComponents())
        .map(c -> col(RecordEncoder.columnName(c.getName())).as(c.getName()))
        .toArray(Column[]::new);
  }

  private static Iterator<Stance> read(Placed placed, List<StanceModel> models) {
    Statement statement = placed.statement().movedBy(-placed.sentenceBegin());
    return models.stream()
        .flatMap(
            model ->
                model.read(statement, placed.sentence()).stream()
                    .map(
                        reading ->
                            new Stance(
                                statement.statementId(),
                                statement.sentenceId(),
                                statement.articleId(),
                                model.name(),
                                model.version(),
                                reading.polarity(),
                                reading.score(),
                                reading.confidence())))
        .iterator();
  }
}
