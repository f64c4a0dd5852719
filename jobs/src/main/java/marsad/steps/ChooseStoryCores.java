package marsad.steps;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.struct;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Gathers articles about the cores of stories. In the order of days an article is a core if no core
 * before it is its pair; else it joins the core it is most alike. So every article of a story is
 * the pair of one and the same article, unlike events are not chained, and a story spans no more
 * days than the window.
 *
 * <p>The order is followed in rounds: in each, all articles whose earlier pairs are settled are
 * settled at once. There are as many rounds as the longest row of articles that wait for each
 * other, which the window keeps short.
 */
final class ChooseStoryCores {
  private ChooseStoryCores() {}

  /** The core of each article that is not one itself: columns {@code later} and {@code core}. */
  static Dataset<Row> of(Dataset<FindStoryPairs.Pair> pairs) {
    Dataset<Row> all = pairs.toDF().localCheckpoint();
    Dataset<Row> open = all.select("earlier", "later");
    Dataset<Row> cores = except(open.select("earlier").distinct(), open, "later", "earlier");
    Dataset<Row> members = open.select("later").limit(0);
    while (!open.isEmpty()) {
      Dataset<Row> joining = open.join(cores, "earlier").select("later").distinct();
      Dataset<Row> settled = joining.localCheckpoint();
      Dataset<Row> waiting = except(open, settled, "later", "later");
      Dataset<Row> stillOpen = except(waiting, settled, "later", "earlier").localCheckpoint();
      cores =
          except(waiting.select("later").distinct(), stillOpen, "later", "later")
              .withColumnRenamed("later", "earlier")
              .localCheckpoint();
      members = members.unionByName(settled);
      open = stillOpen;
    }
    return except(all, members, "later", "earlier")
        .join(members, "later")
        .groupBy("later")
        .agg(max(struct(col("margin"), col("earlier"))).as("best"))
        .select(col("later"), col("best.earlier").as("core"));
  }

  /** The rows whose value in a column is not among the values of a column of others. */
  private static Dataset<Row> except(
      Dataset<Row> rows, Dataset<Row> others, String otherColumn, String column) {
    Dataset<Row> values = others.select(col(otherColumn).as("value_left_out")).distinct();
    return rows.join(values, rows.col(column).equalTo(values.col("value_left_out")), "left_anti");
  }
}
