package marsad.steps;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.struct;

import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import marsad.reuse.StoryDays;
import marsad.reuse.StoryKeys;
import marsad.reuse.StoryMeetings;
import marsad.reuse.StoryPair;
import marsad.reuse.StoryPlace;
import marsad.reuse.StoryProfile;
import marsad.reuse.StorySimilarity;
import marsad.spark.Datasets;
import marsad.spark.RecordEncoder;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Finds the pairs of originals that tell of one event. Candidates share a key in a stretch of days
 * (or at any time, where one has no day), so that the work grows with the articles. Only ids and
 * keys are shuffled, and for the judged pairs at most two hundred numbers each.
 */
final class FindStoryPairs {
  private FindStoryPairs() {}

  /** Two articles to be judged. */
  public record Candidates(StoryProfile a, StoryProfile b) {}

  static Dataset<StoryPair> from(
      Dataset<StoryProfile> profiles, Broadcast<StorySimilarity> similar) {
    Dataset<Row> judged =
        candidates(profiles, similar)
            .join(side(profiles, "a"), "a")
            .join(side(profiles, "b"), "b")
            .select(col("of_a").as("a"), col("of_b").as("b"));
    return Datasets.flatMap(
        judged.as(RecordEncoder.of(Candidates.class)),
        StoryPair.class,
        pair -> similar.value().pair(pair.a(), pair.b()).stream().iterator());
  }

  private static Dataset<Row> candidates(
      Dataset<StoryProfile> profiles, Broadcast<StorySimilarity> similar) {
    MapPartitionsFunction<StoryPlace, StoryMeetings.Meeting> meet = StoryMeetings::new;
    return Datasets.flatMap(profiles, StoryPlace.class, p -> places(p, similar.value()))
        .repartition(col("key"))
        .sortWithinPartitions("key", "stretch", "articleId")
        .mapPartitions(meet, RecordEncoder.of(StoryMeetings.Meeting.class))
        .toDF()
        .distinct();
  }

  private static Iterator<StoryPlace> places(StoryProfile profile, StorySimilarity similar) {
    StoryDays days = similar.days();
    int stretch = days.stretch(profile.publishedOn());
    List<Long> keys = StoryKeys.of(profile, similar.weights(), days);
    Stream<StoryPlace> places =
        keys.stream().map(key -> new StoryPlace(key, stretch, profile.articleId()));
    return places.iterator();
  }

  private static Dataset<Row> side(Dataset<StoryProfile> profiles, String side) {
    return profiles.toDF().select(col("articleId").as(side), struct(col("*")).as("of_" + side));
  }
}
