package marsad.steps;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.pmod;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.xxhash64;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import marsad.spark.Datasets;
import marsad.spark.RecordEncoder;
import marsad.spark.SparkSessions;
import marsad.tables.Article;
import marsad.tables.ArticleStory;
import marsad.tables.Mention;
import marsad.tables.Outlet;
import marsad.tables.PairMention;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;

/** Brings the articles of a story together, and counts all articles of a cell. */
public final class StoryTables {
  private static final int DAYS_A_YEAR = 366;

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
    Dataset<Row> articles =
        leaders
            .join(pairs, usingArticle(), "left")
            .join(placesInStories(from), "article_id")
            .select(
                col("story_id").as("storyId"),
                xxhash64(col("story_id")).as("unit"),
                col("story_day"),
                struct(
                        col("article_id").as("articleId"),
                        col("original_id").as("originalId"),
                        col("outlet"),
                        col("outlet_country").as("outletCountry"),
                        col("published_on").as("publishedOn"),
                        col("leaders"),
                        coalesce(col("pairs"), org.apache.spark.sql.functions.array()).as("pairs"))
                    .as("article"));
    MapPartitionsFunction<ArticleInStory, StoryCounts.Story> whole = WholeStories::new;
    return byDay(articles)
        .select("storyId", "unit", "article")
        .as(RecordEncoder.of(ArticleInStory.class))
        .mapPartitions(whole, RecordEncoder.of(StoryCounts.Story.class));
  }

  /**
   * A task has all stories of a day, or a share of them if there are more tasks than days: what
   * days count is summed there, and little is left to send on.
   */
  private static Dataset<Row> byDay(Dataset<Row> articles) {
    int parts = SparkSessions.shuffleParts(articles.sparkSession());
    Column share = pmod(col("unit"), lit(1 + parts / DAYS_A_YEAR));
    return articles
        .repartition(col("story_day"), share)
        .sortWithinPartitions("story_day", "storyId");
  }

  /** An article that names leaders, and the story it belongs to. */
  public record ArticleInStory(String storyId, long unit, StoryCounts.NamingArticle article) {}

  /** Gathers the articles of each story, which come one after the other. */
  private static final class WholeStories implements Iterator<StoryCounts.Story> {
    private final Peeking<ArticleInStory> articles;

    WholeStories(Iterator<ArticleInStory> articles) {
      this.articles = new Peeking<>(articles);
    }

    @Override
    public boolean hasNext() {
      return articles.hasNext();
    }

    @Override
    public StoryCounts.Story next() {
      ArticleInStory first = articles.peek();
      List<StoryCounts.NamingArticle> own = new ArrayList<>();
      while (articles.hasNext() && articles.peek().storyId().equals(first.storyId())) {
        own.add(articles.next().article());
      }
      return new StoryCounts.Story(first.storyId(), first.unit(), own);
    }
  }

  /** Every article with its outlet and day, its original and story, and the first day of that. */
  private static Dataset<Row> placesInStories(Sources from) {
    Dataset<Row> stories =
        Datasets.rows(from.stories(), ArticleStory.class)
            .select("article_id", "original_id", "story_id");
    return places(from)
        .join(stories, usingArticle(), "left")
        .withColumn("original_id", coalesce(col("original_id"), col("article_id")))
        .withColumn("story_id", coalesce(col("story_id"), col("article_id")))
        .withColumn(
            "story_day", min(col("published_on")).over(Window.partitionBy(col("story_id"))));
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
