package marsad.steps;

import static marsad.spark.Datasets.using;
import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;

import java.time.LocalDate;
import java.util.List;
import marsad.reuse.StoryDays;
import marsad.reuse.StoryPair;
import marsad.reuse.StoryPrior;
import marsad.reuse.StoryProfile;
import marsad.reuse.StorySimilarity;
import marsad.reuse.StoryText;
import marsad.reuse.StoryWeights;
import marsad.spark.Datasets;
import marsad.tables.Article;
import marsad.tables.ArticleStory;
import marsad.tables.Copy;
import marsad.tables.Mention;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.jspecify.annotations.Nullable;

/**
 * Finds which articles tell of the same event in words of their own.
 *
 * <p>Reads {@code articles}, {@code copies} and {@code mentions}; writes {@code stories}: one row
 * per article. An exact or near copy has its original's story; a partial copy is a text of its own.
 * Originals are joined only to the core of a story, on the evidence of shared rare words, people
 * and numbers within a few days ({@link StorySimilarity}); where a day is not known, on text alone,
 * of which then more is asked. In doubt an article is a story of its own.
 *
 * <p>The text of an article is read once, where it stands, and only hashes of its words, ids and
 * leaders go between machines.
 *
 * <p>Cores are the earliest of their story, after the leader algorithm (Hartigan 1975) over events
 * in time, as in topic detection and tracking (Allan, Papka and Lavrenko 1998).
 */
public final class GroupStories {
  private static final List<String> SAME_TEXT = List.of("exact", "near");

  private GroupStories() {}

  /** How stories are found. */
  public record Rules(StoryDays days, StoryPrior prior) {}

  /** The columns of an article that are read; no other is taken from its file. */
  public record Told(
      String articleId,
      @Nullable LocalDate publishedOn,
      @Nullable String outlet,
      @Nullable String title,
      String text) {}

  /** What is read of an article: the hashes of its words stand for its text. */
  public record Reading(
      String articleId,
      @Nullable LocalDate publishedOn,
      @Nullable String outlet,
      int stretch,
      List<Long> words,
      List<Long> title,
      List<Long> head,
      List<Long> numbers) {}

  /** An original as it is read, with the leaders it names. */
  public record Original(
      String articleId,
      @Nullable LocalDate publishedOn,
      @Nullable String outlet,
      List<Long> words,
      List<Long> title,
      List<Long> head,
      List<Long> numbers,
      List<String> leaders) {}

  /** The stories of the articles. */
  public static Dataset<ArticleStory> from(
      Dataset<Article> articles, Dataset<Copy> copies, Dataset<Mention> mentions, Rules rules) {
    Dataset<Row> originalOf = originalOf(Datasets.rows(copies, Copy.class));
    Dataset<Row> originals =
        Datasets.rows(read(articles, rules.days()), Reading.class)
            .join(originalOf, using("article_id"), "left_anti")
            .persist(StorageLevel.MEMORY_AND_DISK());
    StoryWeights weights = WeighStoryWords.from(originals, rules.prior());
    Broadcast<StorySimilarity> similar =
        broadcast(articles.sparkSession(), new StorySimilarity(rules.days(), weights));
    Dataset<StoryProfile> profiles =
        profiles(originals, mentions, similar).persist(StorageLevel.MEMORY_AND_DISK());
    Dataset<StoryPair> pairs = FindStoryPairs.from(profiles, similar).localCheckpoint();
    profiles.unpersist();
    originals.unpersist();
    return stories(Datasets.rows(articles, Article.class), originalOf, ChooseStoryCores.of(pairs));
  }

  private static Dataset<Row> originalOf(Dataset<Row> copies) {
    return copies
        .where(col("kind").isInCollection(SAME_TEXT))
        .select(col("article_id"), col("original_id"));
  }

  private static Dataset<Reading> read(Dataset<Article> articles, StoryDays days) {
    return Datasets.flatMap(
        Datasets.records(Datasets.rows(articles, Article.class), Told.class),
        Reading.class,
        a -> List.of(reading(a, days)).iterator());
  }

  private static Reading reading(Told article, StoryDays days) {
    StoryText text = StoryText.of(article.title(), article.text());
    return new Reading(
        article.articleId(),
        article.publishedOn(),
        article.outlet(),
        days.stretch(article.publishedOn()),
        text.words(),
        text.title(),
        text.head(),
        text.numbers());
  }

  private static Dataset<StoryProfile> profiles(
      Dataset<Row> originals, Dataset<Mention> mentions, Broadcast<StorySimilarity> similar) {
    Dataset<Row> leaders =
        Datasets.rows(mentions, Mention.class)
            .where(col("is_counted"))
            .groupBy("article_id")
            .agg(collect_set("leader_id").as("named"));
    Dataset<Row> named =
        originals
            .join(leaders, using("article_id"), "left")
            .withColumn("leaders", coalesce(col("named"), array().cast("array<string>")));
    return Datasets.flatMap(
        Datasets.records(named, Original.class),
        StoryProfile.class,
        original -> List.of(profile(original, similar.value().weights())).iterator());
  }

  private static StoryProfile profile(Original original, StoryWeights weights) {
    return StoryProfile.of(
        new StoryProfile.Source(original.articleId(), original.publishedOn(), original.outlet()),
        new StoryText(original.words(), original.title(), original.head(), original.numbers()),
        original.leaders(),
        weights);
  }

  private static Dataset<ArticleStory> stories(
      Dataset<Row> articles, Dataset<Row> originalOf, Dataset<Row> coreOf) {
    Dataset<Row> rows =
        articles
            .select("article_id")
            .join(originalOf, using("article_id"), "left")
            .withColumn("original_id", coalesce(col("original_id"), col("article_id")))
            .join(coreOf.withColumnRenamed("later", "original_id"), using("original_id"), "left")
            .withColumn("story_id", coalesce(col("core"), col("original_id")));
    return Datasets.records(rows, ArticleStory.class);
  }

  private static Broadcast<StorySimilarity> broadcast(SparkSession spark, StorySimilarity similar) {
    return spark
        .sparkContext()
        .broadcast(similar, scala.reflect.ClassTag$.MODULE$.apply(StorySimilarity.class));
  }
}
