package marsad.steps;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import marsad.reuse.StoryDays;
import marsad.reuse.StoryKeys;
import marsad.reuse.StoryProfile;
import marsad.reuse.StorySimilarity;
import marsad.spark.Datasets;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.jspecify.annotations.Nullable;

/**
 * Finds the pairs of originals that tell of one event. Candidates share a key in a stretch of days
 * (or at any time, where one has no day); keys of more than {@value #MOST_OF_KEY} articles are
 * stock phrases and make no pairs, so that the work grows with the articles. Only ids and keys are
 * shuffled, and for the judged pairs at most two hundred numbers each.
 */
final class FindStoryPairs {
  private static final int MOST_OF_KEY = 40;

  private FindStoryPairs() {}

  /** An article under a key. */
  public record Keyed(long key, int stretch, boolean isOwn, boolean isUndated, String articleId) {}

  /** Two articles to be judged. */
  public record Candidates(StoryProfile a, StoryProfile b) {}

  /**
   * Two articles that tell of one event.
   *
   * @param earlier the one that comes first: by day, those without one last, then by id
   * @param margin how sure it is, 0 or more
   */
  public record Pair(String earlier, String later, double margin) {}

  static Dataset<Pair> from(Dataset<StoryProfile> profiles, Broadcast<StorySimilarity> similar) {
    Dataset<Row> pairs = candidates(Datasets.flatMap(profiles, Keyed.class, p -> keys(p, similar)));
    Dataset<Row> judged =
        pairs.join(side(profiles, "a"), "a_id").join(side(profiles, "b"), "b_id").select("a", "b");
    return Datasets.flatMap(
        judged.as(marsad.spark.RecordEncoder.of(Candidates.class)),
        Pair.class,
        pair -> judge(pair, similar.value()));
  }

  private static Iterator<Keyed> keys(StoryProfile profile, Broadcast<StorySimilarity> similar) {
    StoryDays days = similar.value().days();
    int stretch = days.stretch(profile.publishedOn());
    boolean isUndated = profile.publishedOn() == null;
    String id = profile.articleId();
    return StoryKeys.of(profile, similar.value().weights(), days).stream()
        .flatMap(
            key ->
                isUndated
                    ? Stream.of(new Keyed(key, StoryDays.UNDATED, true, true, id))
                    : Stream.of(
                        new Keyed(key, stretch, true, false, id),
                        new Keyed(key, stretch + 1, false, false, id),
                        new Keyed(key, StoryDays.UNDATED, false, false, id)))
        .iterator();
  }

  /** Pairs under a key of which at least one is of the stretch itself, by id. */
  private static Dataset<Row> candidates(Dataset<Keyed> keyed) {
    WindowSpec underKey = Window.partitionBy("key", "stretch");
    Dataset<Row> lists =
        keyed
            .toDF()
            .withColumn("of_key", count(lit(1)).over(underKey))
            .withColumn("has_own", max("isOwn").over(underKey))
            .where(col("of_key").between(2, MOST_OF_KEY).and(col("has_own")));
    Dataset<Row> a = lists.where(col("isOwn")).select("key", "stretch", "articleId");
    Dataset<Row> b = lists.select(col("key"), col("stretch"), col("articleId").as("other"));
    var first = when(col("articleId").lt(col("other")), col("articleId")).otherwise(col("other"));
    var second = when(col("articleId").lt(col("other")), col("other")).otherwise(col("articleId"));
    return a.join(b, names("key", "stretch"))
        .where(col("articleId").notEqual(col("other")))
        .select(first.as("a_id"), second.as("b_id"))
        .distinct();
  }

  private static Dataset<Row> side(Dataset<StoryProfile> profiles, String side) {
    return profiles.toDF().select(col("articleId").as(side + "_id"), struct(col("*")).as(side));
  }

  private static Iterator<Pair> judge(Candidates pair, StorySimilarity similar) {
    double margin = similar.margin(pair.a(), pair.b());
    if (!(margin >= 0)) {
      return List.<Pair>of().iterator();
    }
    boolean isInOrder = isBefore(pair.a(), pair.b());
    StoryProfile earlier = isInOrder ? pair.a() : pair.b();
    StoryProfile later = isInOrder ? pair.b() : pair.a();
    return List.of(new Pair(earlier.articleId(), later.articleId(), margin)).iterator();
  }

  private static boolean isBefore(StoryProfile a, StoryProfile b) {
    int byDay = day(a.publishedOn()).compareTo(day(b.publishedOn()));
    return byDay != 0 ? byDay < 0 : a.articleId().compareTo(b.articleId()) < 0;
  }

  private static LocalDate day(@Nullable LocalDate day) {
    return day == null ? LocalDate.MAX : day;
  }

  private static String[] names(String... names) {
    return names;
  }
}
