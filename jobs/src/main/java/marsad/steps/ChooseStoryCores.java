package marsad.steps;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.struct;

import marsad.reuse.StoryCores;
import marsad.reuse.StoryPair;
import marsad.spark.RecordEncoder;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Gathers articles about the cores of stories. In the order of days an article is a core if no core
 * before it is its pair; else it joins the core it is most alike. So every article of a story is
 * the pair of one and the same article, unlike events are not chained, and a story spans no more
 * days than the window.
 *
 * <p>What one task can settle in that order it settles. Of more pairs, articles whose earlier pairs
 * are settled are settled in rounds, all at once, until the rest is small: each round settles most
 * of what is open.
 */
final class ChooseStoryCores {
  /** Most pairs of ids that one task takes: about half a gigabyte. */
  private static final long ONE_TASK = 2_000_000;

  private ChooseStoryCores() {}

  /**
   * The core of each article that is not one itself: columns {@code later} and {@code core}.
   *
   * @param pairs read several times, so best kept
   */
  static Dataset<Row> of(Dataset<StoryPair> pairs) {
    return of(pairs, ONE_TASK);
  }

  static Dataset<Row> of(Dataset<StoryPair> pairs, long oneTask) {
    Dataset<Row> all = pairs.toDF();
    Dataset<Row> members = members(all, oneTask);
    return except(all, members, "later", "earlier")
        .join(members, "later")
        .groupBy("later")
        .agg(max(struct(col("margin"), col("earlier"))).as("best"))
        .select(col("later"), col("best.earlier").as("core"));
  }

  private static Dataset<Row> members(Dataset<Row> pairs, long oneTask) {
    Dataset<Row> open = pairs;
    Dataset<Row> cores = except(pairs.select("earlier").distinct(), pairs, "later", "earlier");
    Dataset<Row> members = pairs.select("later").limit(0);
    while (open.count() > oneTask) {
      Dataset<Row> settled =
          open.join(cores, "earlier").select("later").distinct().localCheckpoint();
      Dataset<Row> waiting = except(open, settled, "later", "later");
      Dataset<Row> stillOpen = except(waiting, settled, "later", "earlier").localCheckpoint();
      cores =
          except(waiting.select("later").distinct(), stillOpen, "later", "later")
              .withColumnRenamed("later", "earlier");
      members = members.unionByName(settled);
      open = stillOpen;
    }
    return members.unionByName(inOneTask(open)).localCheckpoint();
  }

  private static Dataset<Row> inOneTask(Dataset<Row> open) {
    MapPartitionsFunction<StoryPair, StoryCores.Member> gather = StoryCores::new;
    return open.coalesce(1)
        .sortWithinPartitions(col("laterOn").asc_nulls_last(), col("later"), col("earlier"))
        .as(RecordEncoder.of(StoryPair.class))
        .mapPartitions(gather, RecordEncoder.of(StoryCores.Member.class))
        .toDF();
  }

  /** The rows whose value in a column is not among the values of a column of others. */
  private static Dataset<Row> except(
      Dataset<Row> rows, Dataset<Row> others, String otherColumn, String column) {
    Dataset<Row> values = others.select(col(otherColumn).as("value_left_out")).distinct();
    return rows.join(values, rows.col(column).equalTo(values.col("value_left_out")), "left_anti");
  }
}
