package marsad.steps;

import static marsad.spark.Datasets.using;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.min_by;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import marsad.spark.Datasets;
import marsad.tables.Article;
import marsad.tables.ArticleStory;
import marsad.tables.Mention;
import marsad.tables.Quotation;
import marsad.tables.QuoteSpread;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Follows quotations and slogans from outlet to outlet.
 *
 * <p>Reads {@code quotations}, {@code articles}, {@code stories} and {@code mentions}; writes
 * {@code quote_spread}: one row per quotation in at least two originals. Wordings that differ in
 * spelling, particles, endings or in where they stop are one ({@link FindQuotations}). The speaker
 * is the one leader whom the sentences around it name outside the marks.
 */
public final class TraceQuotes {
  private static final int FEWEST_ORIGINALS = 2;
  private static final String NEVER = "9999-12-31";

  private TraceQuotes() {}

  /** The tables read. */
  public record Tables(
      Dataset<Quotation> quotations,
      Dataset<Article> articles,
      Dataset<ArticleStory> stories,
      Dataset<Mention> mentions) {}

  /**
   * The quotations that travel.
   *
   * @param counted the quotations that are looked at
   */
  public static Dataset<QuoteSpread> from(Tables tables, CountedQuotations counted) {
    Dataset<Row> quoted =
        counted
            .of(Datasets.rows(tables.quotations(), Quotation.class))
            .join(
                Datasets.rows(tables.stories(), ArticleStory.class)
                    .select("article_id", "original_id"),
                "article_id");
    Dataset<Row> travelling =
        quoted
            .groupBy("fingerprint")
            .agg(count_distinct(col("original_id")).as("originals"))
            .where(col("originals").geq(FEWEST_ORIGINALS));
    Dataset<Row> places =
        quoted
            .join(travelling, "fingerprint")
            .join(
                Datasets.rows(tables.articles(), Article.class)
                    .select("article_id", "outlet", "published_on"),
                "article_id");
    Dataset<Row> spread =
        counted(places)
            .join(
                speakers(places, Datasets.rows(tables.mentions(), Mention.class)),
                using("fingerprint"),
                "left");
    return Datasets.records(spread, QuoteSpread.class);
  }

  private static Dataset<Row> counted(Dataset<Row> places) {
    Column day = coalesce(col("published_on"), lit(NEVER).cast("date"));
    Column order = struct(day, col("article_id"), col("sentence_id"), col("begin"));
    return places
        .groupBy("fingerprint")
        .agg(
            min_by(col("text"), order).as("sample_text"),
            min_by(when(col("published_on").isNotNull(), col("outlet")), order).as("first_outlet"),
            min("published_on").as("first_seen"),
            max("published_on").as("last_seen"),
            count_distinct(col("outlet")).as("outlets"),
            count_distinct(col("article_id")).as("articles"),
            max("originals").as("originals"),
            count_distinct(col("wording")).as("variants"));
  }

  /** The one leader named outside the marks, by fingerprint. */
  private static Dataset<Row> speakers(Dataset<Row> places, Dataset<Row> mentions) {
    Dataset<Row> named =
        mentions
            .where(col("is_counted"))
            .select(
                col("sentence_id"),
                col("leader_id"),
                col("begin").as("name_begin"),
                col("end").as("name_end"));
    return places
        .join(named, "sentence_id")
        .where(col("name_end").leq(col("begin")).or(col("name_begin").geq(col("end"))))
        .groupBy("fingerprint")
        .agg(collect_set("leader_id").as("leaders"))
        .where(size(col("leaders")).equalTo(1))
        .select(col("fingerprint"), col("leaders").getItem(0).as("leader_id"));
  }
}
