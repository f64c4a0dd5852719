package marsad.steps;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.log;
import static org.apache.spark.sql.functions.pmod;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.xxhash64;

import java.util.List;
import marsad.reuse.StoryDays;
import marsad.reuse.StoryPrior;
import marsad.reuse.StoryWeights;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Counts in how many originals each word stands, over all days and in stretches of days. Of very
 * many originals a part is counted, chosen by the hash of the id: more would not change a weight by
 * a hundredth.
 */
final class WeighStoryWords {
  private static final long MOST_COUNTED = 2_000_000;

  /** Fewer articles do not make a burst. */
  private static final int LEAST_BURST = 10;

  /** Smooths the share of a word in a stretch of few articles. */
  private static final int SMOOTHING = 100;

  /** How many times (e) more common than ever a word is in its days, to be a burst. */
  private static final double BURST = 1;

  private WeighStoryWords() {}

  /**
   * The weights of the words.
   *
   * @param texts originals with columns {@code article_id}, {@code stretch} and {@code words}
   */
  static StoryWeights from(Dataset<Row> texts, StoryPrior prior) {
    long all = texts.count();
    long oneIn = (all + MOST_COUNTED - 1) / MOST_COUNTED;
    return oneIn <= 1
        ? of(texts, all, prior)
        : counted(texts.where(pmod(xxhash64(col("article_id")), lit(oneIn)).equalTo(0)), prior);
  }

  private static StoryWeights counted(Dataset<Row> texts, StoryPrior prior) {
    return of(texts, texts.count(), prior);
  }

  private static StoryWeights of(Dataset<Row> texts, long articles, StoryPrior prior) {
    StoryWeights weights = StoryWeights.of(articles, prior);
    for (Row row : common(texts, articles).collectAsList()) {
      long word = row.getAs("word");
      long known = row.getAs("in_all");
      weights.counted(word, known);
      List<Row> bursts = row.getList(row.fieldIndex("bursts"));
      double ever = Math.log((articles + 1.0) / (known + 1));
      for (Row burst : bursts) {
        double now = burst.getAs("now");
        if (now < ever) {
          weights.bursting(word, burst.getAs("stretch"), now);
        }
      }
    }
    return weights;
  }

  /** Words of some frequency, with the stretches that may be full of them. */
  private static Dataset<Row> common(Dataset<Row> texts, long articles) {
    Dataset<Row> stretches = texts.groupBy("stretch").agg(count(lit(1)).as("of_stretch"));
    var now = log(col("of_stretch").plus(SMOOTHING).divide(col("in_stretch").plus(1))).plus(BURST);
    var ofSome = log(lit(articles + 1.0).divide(col("in_stretch").plus(1)));
    // A word is never rarer over all days than it would be if it stood in these days alone.
    var mayBurst =
        col("in_stretch")
            .geq(LEAST_BURST)
            .and(col("stretch").gt(StoryDays.UNDATED))
            .and(now.lt(ofSome));
    return texts
        .select(col("stretch"), explode(col("words")).as("word"))
        .groupBy("word", "stretch")
        .agg(count(lit(1)).as("in_stretch"))
        .join(broadcast(stretches), "stretch")
        .groupBy("word")
        .agg(
            sum("in_stretch").as("in_all"),
            collect_list(when(mayBurst, struct(col("stretch"), now.as("now")))).as("bursts"))
        .where(col("in_all").gt(articles / StoryWeights.RAREST));
  }
}
