package marsad.steps;

import static marsad.spark.Datasets.using;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min_by;
import static org.apache.spark.sql.functions.month;
import static org.apache.spark.sql.functions.negate;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.year;

import marsad.spark.Datasets;
import marsad.tables.Article;
import marsad.tables.Copy;
import marsad.tables.CopyPair;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;

/**
 * Gives undated articles the day of the text they copy.
 *
 * <p>Reads {@code articles}, {@code copies} and {@code copy_pairs}; rewrites {@code articles}: an
 * article without a day of its own that has at least four fifths of its wording in common with a
 * dated one takes the earliest such day, as {@code date_source} copy. Articles of its own page are
 * left out: an embedded article is never dated by the page it stands on. What was dated so before
 * is looked at anew.
 */
public final class DateCopies {
  private static final double LEAST_SIMILARITY = 0.8;

  /** An outlet rarely prints its own text again; another may print it days later. */
  private static final double SAME_OUTLET = 0.9;

  private static final double OTHER_OUTLET = 0.7;

  /** Above this many days they are no longer sent to every executor. */
  private static final long BROADCAST_AT_MOST = 1_000_000;

  private static final Column IS_OWN =
      col("date_source").notEqual("none").and(col("date_source").notEqual("copy"));

  private static final Column COPIED_CONFIDENCE = coalesce(col("copied_confidence"), lit(0.0));

  private DateCopies() {}

  /** Takes the articles while the days are still held. */
  @FunctionalInterface
  public interface Rewriting {
    /** Writes the articles. */
    void accept(Dataset<Article> articles);
  }

  /** Hands on all articles with the days of what they copy; none if no article has such a day. */
  public static void from(
      Dataset<Article> articles,
      Dataset<Copy> copies,
      Dataset<CopyPair> pairs,
      Rewriting rewriting) {
    Dataset<Row> rows = Datasets.rows(articles, Article.class);
    Dataset<Row> days = days(rows, sources(copies, pairs)).persist(StorageLevel.MEMORY_AND_DISK());
    try {
      long found = days.count();
      if (found > 0 || !rows.where(col("date_source").equalTo("copy")).isEmpty()) {
        Dataset<Row> sent = found <= BROADCAST_AT_MOST ? broadcast(days) : days;
        rewriting.accept(dated(rows.join(sent, using("article_id"), "left")));
      }
    } finally {
      days.unpersist();
    }
  }

  /** Hands on the articles whose day is not what it should be, with the right one. */
  public static void ofChanged(
      Dataset<Article> articles,
      Dataset<Copy> copies,
      Dataset<CopyPair> pairs,
      Rewriting rewriting) {
    Dataset<Row> rows = Datasets.rows(articles, Article.class);
    Dataset<Row> wrong =
        rows.where(not(IS_OWN))
            .select("article_id", "published_on", "date_confidence", "date_source")
            .join(days(rows, sources(copies, pairs)), using("article_id"), "left")
            .where(
                not(col("published_on").eqNullSafe(col("copied_day")))
                    .or(col("date_confidence").notEqual(COPIED_CONFIDENCE))
                    .or(col("date_source").equalTo("copy").notEqual(col("copied_day").isNotNull())))
            .select("article_id", "copied_day", "copied_confidence")
            .persist(StorageLevel.MEMORY_AND_DISK());
    try {
      long found = wrong.count();
      if (found > 0) {
        Dataset<Row> sent = found <= BROADCAST_AT_MOST ? broadcast(wrong) : wrong;
        rewriting.accept(dated(rows.join(sent, using("article_id"))));
      }
    } finally {
      wrong.unpersist();
    }
  }

  /** What an article may have its day from. */
  private static Dataset<Row> sources(Dataset<Copy> copies, Dataset<CopyPair> pairs) {
    Column isAlike = col("kind").notEqual("partial").and(col("similarity").geq(LEAST_SIMILARITY));
    return Datasets.rows(copies, Copy.class)
        .where(isAlike)
        .select("article_id", "original_id", "similarity")
        .union(
            Datasets.rows(pairs, CopyPair.class)
                .where(isAlike)
                .select("later_id", "earlier_id", "similarity"))
        .toDF("article_id", "source_id", "similarity");
  }

  private static Dataset<Row> days(Dataset<Row> articles, Dataset<Row> sources) {
    Dataset<Row> undated = articles.where(not(IS_OWN)).select("article_id", "page_id", "outlet");
    Dataset<Row> dated =
        articles
            .where(IS_OWN.and(col("published_on").isNotNull()))
            .select(
                col("article_id").as("source_id"),
                col("page_id").as("source_page"),
                col("outlet").as("source_outlet"),
                col("published_on").as("copied_day"),
                col("date_confidence").as("source_confidence"));
    Column trust =
        when(col("outlet").equalTo(col("source_outlet")), SAME_OUTLET).otherwise(OTHER_OUTLET);
    Column confidence = col("source_confidence").multiply(col("similarity")).multiply(trust);
    Dataset<Row> found =
        sources
            .join(undated, using("article_id"))
            .join(dated, using("source_id"))
            .where(col("page_id").notEqual(col("source_page")))
            .withColumn("copied_confidence", confidence);
    Column day = struct(col("copied_day"), col("copied_confidence"));
    Column earliest = struct(col("copied_day"), negate(col("copied_confidence")));
    return found
        .groupBy("article_id")
        .agg(min_by(day, earliest).as("copied"))
        .select("article_id", "copied.*");
  }

  private static Dataset<Article> dated(Dataset<Row> articles) {
    Column isCopied = not(IS_OWN).and(col("copied_day").isNotNull());
    Column day = when(IS_OWN, col("published_on")).otherwise(col("copied_day"));
    Dataset<Row> rows =
        articles
            .withColumn("day", day)
            .withColumn(
                "date_confidence",
                when(IS_OWN, col("date_confidence")).otherwise(COPIED_CONFIDENCE))
            .withColumn(
                "month", coalesce(year(col("day")).multiply(100).plus(month(col("day"))), lit(0)))
            .withColumn(
                "date_source",
                when(IS_OWN, col("date_source")).when(isCopied, "copy").otherwise("none"))
            .withColumn("published_on", col("day"));
    return Datasets.records(rows, Article.class);
  }
}
