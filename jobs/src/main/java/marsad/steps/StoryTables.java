package marsad.steps;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.xxhash64;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import marsad.spark.Datasets;
import marsad.tables.Article;
import marsad.tables.ArticleStory;
import marsad.tables.Mention;
import marsad.tables.Outlet;
import marsad.tables.PairMention;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Brings the articles of a story together, and counts all articles of a cell. */
public final class StoryTables {
  private StoryTables() {}

  /** The tables that stories are made of. */
  public record Sources(
      Dataset<Mention> mentions,
      Dataset<Article> articles,
      Dataset<ArticleStory> stories,
      Dataset<Outlet> outlets) {}

  /**
   * Articles that may count otherwise than before: those that changed, came or went, and those of
   * which another is now the original, or that are now of another story.
   *
   * @param touched ids of articles that changed, in the column {@code article_id}
   */
  public static Dataset<Row> recounted(
      Dataset<Row> touched, Dataset<ArticleStory> now, Dataset<ArticleStory> before) {
    Dataset<Row> placed =
        Datasets.differing(
            Datasets.rows(now, ArticleStory.class), Datasets.rows(before, ArticleStory.class));
    return touched.select("article_id").union(placed.select("article_id")).distinct();
  }

  /** Stories with the articles that name leaders. An article without a story is its own. */
  static Dataset<StoryCounts.Story> stories(Dataset<PairMention> pairMentions, Sources from) {
    Dataset<Row> leaders =
        Datasets.rows(from.mentions(), Mention.class)
            .where(col("is_counted"))
            .groupBy("article_id", "leader_id")
            .agg(count(lit(1)).as("mentions"))
            .groupBy("article_id")
            .agg(
                collect_list(struct(col("leader_id").as("leaderId"), col("mentions")))
                    .as("leaders"));
    Dataset<Row> pairs =
        pairMentions
            .groupBy(col("articleId").as("article_id"))
            .agg(collect_list(pair()).as("pairs"));
    Dataset<Row> stories =
        Datasets.rows(from.stories(), ArticleStory.class)
            .select("article_id", "original_id", "story_id");
    Dataset<Row> perStory =
        leaders
            .join(pairs, usingArticle(), "left")
            .join(places(from), "article_id")
            .join(stories, usingArticle(), "left")
            .groupBy(coalesce(col("story_id"), col("article_id")).as("story_id"))
            .agg(
                collect_list(
                        struct(
                            col("article_id").as("articleId"),
                            coalesce(col("original_id"), col("article_id")).as("originalId"),
                            col("outlet"),
                            col("outlet_country").as("outletCountry"),
                            col("published_on").as("publishedOn"),
                            col("leaders"),
                            coalesce(col("pairs"), org.apache.spark.sql.functions.array())
                                .as("pairs")))
                    .as("articles"))
            .withColumn("unit", xxhash64(col("story_id")));
    return Datasets.records(perStory, StoryCounts.Story.class);
  }

  private static String[] usingArticle() {
    return new String[] {"article_id"};
  }

  private static Column pair() {
    return struct(
        Arrays.stream(PairMention.class.getRecordComponents())
            .map(RecordComponent::getName)
            .map(org.apache.spark.sql.functions::col)
            .toArray(Column[]::new));
  }

  /** Outlet, its country and day of every article. */
  private static Dataset<Row> places(Sources from) {
    Dataset<Row> countries =
        Datasets.rows(from.outlets(), Outlet.class)
            .select(col("name").as("outlet"), col("country").as("outlet_country"));
    return places(from.articles())
        .join(broadcast(countries), new String[] {"outlet"}, "left")
        .withColumn(
            "outlet_country", coalesce(col("outlet_country"), lit(StoryCounts.UNKNOWN_OUTLET)));
  }

  /** Outlet and day of every article. */
  private static Dataset<Row> places(Dataset<Article> articles) {
    return Datasets.rows(articles, Article.class)
        .select(
            col("article_id"),
            coalesce(col("outlet"), lit(StoryCounts.UNKNOWN_OUTLET)).as("outlet"),
            col("published_on"));
  }

  /** All articles of each period and group of outlets, whoever they name. */
  static Dataset<Row> totals(Sources from) {
    return totals(cells(places(from)));
  }

  /** All articles of each period and outlet, whoever they name; without countries. */
  static Dataset<Row> totalsOfOutlets(Dataset<Article> articles) {
    return totals(Cells.of(places(articles), lit(StoryCounts.ALL_OUTLETS), col("outlet")));
  }

  private static Dataset<Row> totals(Dataset<Row> cells) {
    return cells.groupBy(Cells.columns()).agg(count(lit(1)).as("articles_total"));
  }

  /**
   * The cells in which some articles count, as often as they do.
   *
   * @param ids of articles, in the column {@code article_id}
   */
  static Dataset<Row> cells(Sources from, Dataset<Row> ids) {
    return cells(places(from).join(ids, usingArticle(), "left_semi")).select(Cells.columns());
  }

  private static Dataset<Row> cells(Dataset<Row> places) {
    return Cells.of(
        places,
        lit(StoryCounts.ALL_OUTLETS),
        col("outlet"),
        OutletGroups.ofCountry(col("outlet_country")));
  }
}
