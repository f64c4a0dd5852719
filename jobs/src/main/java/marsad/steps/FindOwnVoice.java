package marsad.steps;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;

import java.util.List;
import marsad.portrayals.OwnVoiceFinder;
import marsad.portrayals.PortrayalWords;
import marsad.spark.Datasets;
import marsad.tables.Mention;
import marsad.tables.OwnVoice;
import marsad.tables.Sentence;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Finds where outlets themselves speak of leaders.
 *
 * <p>Reads {@code sentences} and {@code mentions}; writes {@code own_voice}: one row per sentence
 * and leader whom it names outside quotations and reports of others, with the words that judge him.
 *
 * <p>Texts of sentences are sent to their mentions; {@link ReadArticles} has no need to.
 */
public final class FindOwnVoice {
  private FindOwnVoice() {}

  /** A sentence with the mentions in it that count. */
  public record Naming(Sentence sentence, List<Mention> mentions) {
    public Naming {
      mentions = List.copyOf(mentions);
    }
  }

  /** What the sentences say in their outlets' own voice. */
  public static Dataset<OwnVoice> from(
      Dataset<Sentence> sentences, Dataset<Mention> mentions, PortrayalWords words) {
    Dataset<Row> named =
        Datasets.rows(mentions, Mention.class)
            .where(col("is_counted"))
            .groupBy("sentence_id")
            .agg(collect_list(Datasets.asRecord(Mention.class)).as("mentions"));
    Dataset<Row> naming =
        Datasets.rows(sentences, Sentence.class)
            .join(named, "sentence_id")
            .select(Datasets.asRecord(Sentence.class).as("sentence"), col("mentions"));
    return Datasets.flatMapWith(
        Datasets.records(naming, Naming.class),
        OwnVoice.class,
        () -> OwnVoiceFinder.of(words),
        (finder, one) -> finder.find(one.sentence(), one.mentions()).iterator());
  }
}
