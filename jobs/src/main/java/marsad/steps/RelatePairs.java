package marsad.steps;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;

import java.util.List;
import marsad.relations.RelationFinder;
import marsad.spark.Datasets;
import marsad.tables.Mention;
import marsad.tables.PairRelation;
import marsad.tables.Sentence;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Finds what sentences say two leaders do with each other.
 *
 * <p>Reads {@code mentions} and {@code sentences}; writes {@code pair_relations}: one row per
 * sentence, pair and relation that a rule sees. Only sentences that name two leaders are read.
 */
public final class RelatePairs {
  private RelatePairs() {}

  /** A sentence and the leaders it names; the offsets are the sentence's. */
  public record NamingSentence(
      String articleId, String sentenceId, String text, int begin, List<Place> mentions) {}

  /** A mention; the offsets are those of the text its sentence stands in. */
  public record Place(String leaderId, int begin, int end, boolean isCounterpart) {}

  /** The relations. */
  public static Dataset<PairRelation> from(
      Dataset<Mention> mentions, Dataset<Sentence> sentences, RelationFinder finder) {
    Dataset<Row> named =
        Datasets.rows(mentions, Mention.class)
            .where(col("is_counted"))
            .groupBy("sentence_id")
            .agg(
                countDistinct("leader_id").as("leaders"),
                collect_list(
                        struct(
                            col("leader_id").as("leaderId"),
                            col("begin"),
                            col("end"),
                            col("kind").equalTo(lit("counterpart")).as("isCounterpart")))
                    .as("mentions"))
            .where("leaders >= 2");
    Dataset<Row> texts =
        Datasets.rows(sentences, Sentence.class)
            .select("article_id", "sentence_id", "text", "begin");
    return Datasets.flatMap(
        Datasets.records(named.join(texts, "sentence_id"), NamingSentence.class),
        PairRelation.class,
        sentence -> relations(sentence, finder).iterator());
  }

  private static List<PairRelation> relations(NamingSentence sentence, RelationFinder finder) {
    int from = sentence.begin();
    List<RelationFinder.Named> mentions =
        sentence.mentions().stream()
            .map(
                m ->
                    new RelationFinder.Named(
                        m.leaderId(), m.begin() - from, m.end() - from, m.isCounterpart()))
            .toList();
    return finder.find(sentence.text(), mentions).stream()
        .map(
            found ->
                new PairRelation(
                    sentence.articleId(),
                    sentence.sentenceId(),
                    found.leaderA(),
                    found.leaderB(),
                    found.relation(),
                    found.factuality(),
                    found.agent(),
                    sentence.text().substring(found.begin(), found.end()),
                    from + found.begin(),
                    from + found.end()))
        .toList();
  }
}
