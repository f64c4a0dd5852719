package marsad.steps;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import marsad.reuse.StoryDays;
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
 * <p>Cores are the earliest of their story, after the leader algorithm (Hartigan 1975) over events
 * in time, as in topic detection and tracking (Allan, Papka and Lavrenko 1998).
 */
public final class GroupStories {
  private static final List<String> SAME_TEXT = List.of("exact", "near");

  private GroupStories() {}

  /** How stories are found. */
  public record Rules(StoryDays days, StoryPrior prior) {}

  /** The words of an original, in a stretch of days. */
  public record Words(int stretch, List<Long> words) {}

  /** An original with the leaders it names. */
  public record Original(
      String articleId,
      @Nullable LocalDate publishedOn,
      @Nullable String outlet,
      @Nullable String title,
      String text,
      List<String> leaders) {}

  /** The stories of the articles. */
  public static Dataset<ArticleStory> from(
      Dataset<Article> articles, Dataset<Copy> copies, Dataset<Mention> mentions, Rules rules) {
    Dataset<Row> all = Datasets.rows(articles, Article.class);
    Dataset<Row> originalOf = originalOf(Datasets.rows(copies, Copy.class));
    Dataset<Row> originals = all.join(originalOf, names("article_id"), "left_anti");

    StoryWeights weights = weights(originals, rules);
    Broadcast<StorySimilarity> similar =
        broadcast(articles.sparkSession(), new StorySimilarity(rules.days(), weights));
    Dataset<StoryProfile> profiles =
        Datasets.flatMap(
            Datasets.records(named(originals, mentions), Original.class),
            StoryProfile.class,
            original -> profile(original, similar.value().weights()));
    Dataset<Row> coreOf = ChooseStoryCores.of(FindStoryPairs.from(profiles, similar));
    return stories(all, originalOf, coreOf);
  }

  private static Dataset<Row> originalOf(Dataset<Row> copies) {
    return copies
        .where(col("kind").isInCollection(SAME_TEXT))
        .select(col("article_id"), col("original_id"));
  }

  private static StoryWeights weights(Dataset<Row> originals, Rules rules) {
    StoryDays days = rules.days();
    Dataset<Words> words =
        Datasets.flatMap(
            Datasets.records(originals, Article.class),
            Words.class,
            a ->
                List.of(
                        new Words(
                            days.stretch(a.publishedOn()),
                            StoryText.of(a.title(), a.text()).words()))
                    .iterator());
    return WeighStoryWords.from(words.toDF(), rules.prior());
  }

  /** The originals with the leaders they name. */
  private static Dataset<Row> named(Dataset<Row> originals, Dataset<Mention> mentions) {
    Dataset<Row> leaders =
        Datasets.rows(mentions, Mention.class)
            .where(col("is_counted"))
            .groupBy("article_id")
            .agg(collect_set("leader_id").as("named"));
    return originals
        .join(leaders, names("article_id"), "left")
        .withColumn("leaders", coalesce(col("named"), array().cast("array<string>")));
  }

  private static Iterator<StoryProfile> profile(Original original, StoryWeights weights) {
    StoryProfile.Source source =
        new StoryProfile.Source(original.articleId(), original.publishedOn(), original.outlet());
    StoryText text = StoryText.of(original.title(), original.text());
    return List.of(StoryProfile.of(source, text, original.leaders(), weights)).iterator();
  }

  private static Dataset<ArticleStory> stories(
      Dataset<Row> articles, Dataset<Row> originalOf, Dataset<Row> coreOf) {
    Dataset<Row> rows =
        articles
            .select("article_id")
            .join(originalOf, names("article_id"), "left")
            .withColumn("original_id", coalesce(col("original_id"), col("article_id")))
            .join(coreOf.withColumnRenamed("later", "original_id"), names("original_id"), "left")
            .withColumn("story_id", coalesce(col("core"), col("original_id")));
    return Datasets.records(rows, ArticleStory.class);
  }

  private static Broadcast<StorySimilarity> broadcast(SparkSession spark, StorySimilarity similar) {
    return spark
        .sparkContext()
        .broadcast(similar, scala.reflect.ClassTag$.MODULE$.apply(StorySimilarity.class));
  }

  private static String[] names(String... names) {
    return names;
  }
}
