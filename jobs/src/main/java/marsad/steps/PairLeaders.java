package marsad.steps;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import marsad.spark.Datasets;
import marsad.tables.Article;
import marsad.tables.Mention;
import marsad.tables.PairMention;
import marsad.tables.Sentence;
import marsad.text.QuoteMarks;
import marsad.text.Span;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Finds, article by article, the pairs of leaders named together and how near.
 *
 * <p>Reads {@code mentions}, {@code sentences} and {@code articles}; writes {@code pair_mentions}:
 * one row per article and pair. Counted are the mentions with {@code is_counted}. The work grows
 * with mentions, not with the square of leaders; only ids and places are shuffled.
 */
public final class PairLeaders {
  private PairLeaders() {}

  /**
   * Where a sentence stands, without its text.
   *
   * @param quotes its stretches inside quotation marks, from the beginning of the sentence
   */
  public record SentencePlace(
      String sentenceId,
      int sentenceNo,
      int paragraphNo,
      int sentenceBegin,
      int sentenceLength,
      List<Quote> quotes) {}

  /** A stretch inside quotation marks. */
  public record Quote(int begin, int end) {}

  /**
   * The pairs.
   *
   * @param deaths day of death of the leaders who have died, as far as known
   */
  public static Dataset<PairMention> from(
      Dataset<Mention> mentions,
      Dataset<Sentence> sentences,
      Dataset<Article> articles,
      Map<String, LocalDate> deaths) {
    Dataset<Row> places =
        Datasets.rows(
            Datasets.flatMap(sentences, SentencePlace.class, s -> List.of(place(s)).iterator()),
            SentencePlace.class);
    Dataset<Row> perArticle =
        Datasets.rows(mentions, Mention.class)
            .where(col("is_counted"))
            .join(places, "sentence_id")
            .withColumn("at", col("begin").minus(col("sentence_begin")))
            .groupBy("article_id")
            .agg(
                collect_list(
                        struct(
                            col("leader_id").as("leaderId"),
                            col("sentence_id").as("sentenceId"),
                            col("sentence_no").as("sentenceNo"),
                            col("paragraph_no").as("paragraphNo"),
                            col("at").as("begin"),
                            expr("int(array_position(transform(quotes, q -> at >= q.begin AND at"
                                    + " < q.end), true))")
                                .as("quote"),
                            col("kind").equalTo(lit("name")).as("isByName"),
                            col("sentence_length").as("sentenceLength")))
                    .as("mentions"));
    Dataset<Row> days = Datasets.rows(articles, Article.class).select("article_id", "published_on");
    ArticlePairs pairs = ArticlePairs.knowing(deaths);
    return Datasets.flatMap(
        Datasets.records(perArticle.join(days, "article_id"), ArticlePairs.Mentions.class),
        PairMention.class,
        pairs::of);
  }

  private static SentencePlace place(Sentence sentence) {
    return new SentencePlace(
        sentence.sentenceId(),
        sentence.sentenceNo(),
        sentence.paragraphNo(),
        sentence.begin(),
        sentence.end() - sentence.begin(),
        QuoteMarks.inside(sentence.text(), sentence.inQuote()).stream()
            .map(PairLeaders::quote)
            .toList());
  }

  private static Quote quote(Span span) {
    return new Quote(span.begin(), span.end());
  }
}
