package marsad.steps;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.round;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.xxhash64;

import java.time.LocalDate;
import java.util.List;
import marsad.spark.Datasets;
import marsad.tables.Article;
import marsad.tables.ArticleStory;
import marsad.tables.Issue;
import marsad.tables.PeriodType;
import marsad.tables.Stance;
import marsad.tables.Statement;
import marsad.trends.ArticleReading;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The stances with all that trends count by, and their cells. */
public final class StanceReadings {
  /** Columns that name a series, beside the length of its periods. */
  static final List<String> SERIES = List.of("holder_id", "target_id", "outlet", "model");

  private static final String THIRD_PARTY = "third_party";

  private StanceReadings() {}

  /**
   * The tables that stances are counted from.
   *
   * @param statements statements
   * @param stances their readings
   * @param stories the story and original of each article; one without a row is its own
   * @param articles articles
   */
  public record Tables(
      Dataset<Statement> statements,
      Dataset<Stance> stances,
      Dataset<ArticleStory> stories,
      Dataset<Article> articles) {}

  /** All articles that say something on the question of a series in one period and outlet. */
  public record Cell(
      PeriodType periodType,
      LocalDate period,
      String holderId,
      String targetId,
      String outlet,
      String model,
      List<ArticleReading> readings) {}

  /**
   * One row per stance that a holder takes himself or through his people: what a third party claims
   * of him is left out.
   */
  static Dataset<Row> ofHolders(Tables tables) {
    return all(tables).where(col("voice").notEqual(THIRD_PARTY));
  }

  /** One row per stance, whoever claims it; two on things not listed may be on two things. */
  static Dataset<Row> all(Tables tables) {
    Dataset<Row> statements =
        Datasets.rows(tables.statements(), Statement.class)
            .where(col("target_id").isNotNull().and(col("target_id").notEqual(Issue.OTHER)))
            .select("statement_id", "holder_id", "target_id", "target_kind", "voice");
    Dataset<Row> stories =
        Datasets.rows(tables.stories(), ArticleStory.class)
            .select("article_id", "original_id", "story_id");
    Dataset<Row> articles =
        Datasets.rows(tables.articles(), Article.class)
            .select(
                col("article_id"),
                coalesce(col("outlet"), lit(StoryCounts.UNKNOWN_OUTLET)).as("outlet"),
                col("published_on"));
    return Datasets.rows(tables.stances(), Stance.class)
        .join(statements, "statement_id")
        .join(articles, "article_id")
        .join(stories, new String[] {"article_id"}, "left")
        .withColumn("original_id", coalesce(col("original_id"), col("article_id")))
        .withColumn("story_id", coalesce(col("story_id"), col("article_id")));
  }

  /** The cells of stances: by week and month where the day is known, and over all time. */
  static Dataset<Row> cells(Dataset<Row> stances, List<PeriodType> types) {
    Dataset<Row> perArticle =
        stances
            .groupBy(
                "article_id",
                "model",
                "holder_id",
                "target_id",
                "outlet",
                "published_on",
                "original_id",
                "story_id")
            .agg(
                side("favor"),
                side("against"),
                side("conditional"),
                side("neutral"),
                sum(round(col("score").divide(ArticleReading.UNIT)).cast("long")).as("score"));
    return placed(perArticle, types);
  }

  private static Column side(String polarity) {
    return count_if(col("polarity").equalTo(polarity)).as(polarity);
  }

  private static Dataset<Row> placed(Dataset<Row> perArticle, List<PeriodType> types) {
    Column periods = Cells.periods(types);
    Column reading =
        struct(
            col("outlet"),
            xxhash64(col("original_id")).as("original"),
            xxhash64(col("story_id")).as("story"),
            col("favor"),
            col("against"),
            col("conditional"),
            col("neutral"),
            col("score"));
    return ofOutlets(
            perArticle
                .withColumn("reading", reading)
                .withColumn("in_period", explode(periods))
                .where(col("in_period.period").isNotNull()))
        .select("model", "holder_id", "target_id", "in_period.*", "reading", "outlet")
        .groupBy("model", "holder_id", "target_id", "period_type", "period", "outlet")
        .agg(collect_list(col("reading")).as("readings"));
  }

  /** Each row twice: for its outlet, and for all outlets together. */
  static Dataset<Row> ofOutlets(Dataset<Row> rows) {
    return rows.withColumn("outlet", explode(array(lit(StoryCounts.ALL_OUTLETS), col("outlet"))));
  }

  /** The names of a series' columns with the length of its periods. */
  static Column[] seriesColumns() {
    return java.util.stream.Stream.concat(
            java.util.stream.Stream.of("period_type"), SERIES.stream())
        .map(org.apache.spark.sql.functions::col)
        .toArray(Column[]::new);
  }
}
