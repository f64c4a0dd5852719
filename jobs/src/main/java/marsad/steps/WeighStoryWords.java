package marsad.steps;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.log;
import static org.apache.spark.sql.functions.sum;

import java.util.Iterator;
import marsad.reuse.StoryDays;
import marsad.reuse.StoryPrior;
import marsad.reuse.StoryWeights;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Counts in how many originals each word stands, over all days and in stretches of days. */
final class WeighStoryWords {
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
   * @param texts articles with columns {@code stretch} and {@code words}
   */
  static StoryWeights from(Dataset<Row> texts, StoryPrior prior) {
    long articles = texts.count();
    Dataset<Row> inDays =
        texts
            .select(col("stretch"), explode(col("words")).as("word"))
            .groupBy("word", "stretch")
            .agg(count(lit(1)).as("in_stretch"));
    Dataset<Row> common =
        inDays
            .groupBy("word")
            .agg(sum("in_stretch").as("in_all"))
            .where(col("in_all").gt(articles / StoryWeights.RAREST));
    StoryWeights weights = StoryWeights.of(articles, prior);
    for (Iterator<Row> rows = common.toLocalIterator(); rows.hasNext(); ) {
      Row row = rows.next();
      weights.counted(row.getLong(0), row.getLong(1));
    }
    Iterator<Row> bursts = bursts(texts, inDays, common, articles).toLocalIterator();
    while (bursts.hasNext()) {
      Row row = bursts.next();
      weights.bursting(row.getLong(0), row.getInt(1), row.getDouble(2));
    }
    return weights;
  }

  private static Dataset<Row> bursts(
      Dataset<Row> texts, Dataset<Row> inDays, Dataset<Row> common, long articles) {
    Dataset<Row> stretches = texts.groupBy("stretch").agg(count(lit(1)).as("of_stretch"));
    var ever = log(lit(articles + 1.0).divide(col("in_all").plus(1)));
    var now = log(col("of_stretch").plus(SMOOTHING).divide(col("in_stretch").plus(1))).plus(BURST);
    return inDays
        .where(col("in_stretch").geq(LEAST_BURST).and(col("stretch").gt(StoryDays.UNDATED)))
        .join(common, "word")
        .join(stretches, "stretch")
        .where(now.lt(ever))
        .select(col("word"), col("stretch"), now.as("weight"));
  }
}
