package marsad.steps;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.size;

import marsad.spark.Datasets;
import marsad.tables.Attention;
import marsad.tables.PairMention;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Counts how much each leader is named.
 *
 * <p>Reads {@code mentions}, {@code articles}, {@code stories} and {@code outlets}; writes {@code
 * attention}: one row per period, outlet (and {@code *} for all) or country of outlets, and leader.
 * Counted are the mentions with {@code is_counted}. An article without a day counts only in the
 * period {@code all}.
 */
public final class CountAttention {
  private CountAttention() {}

  /** The attention leaders get, in the counted periods and outlets. */
  public static Dataset<Attention> from(StoryTables.Sources sources, CountedCells counted) {
    Dataset<PairMention> noPairs =
        Datasets.of(sources.mentions().sparkSession(), PairMention.class, java.util.List.of());
    Dataset<CellSums.Sum> sums =
        CellSums.of(StoryTables.stories(noPairs, sources), CellSums.Wanted.ATTENTION, counted);
    Dataset<Row> summed =
        Datasets.rows(sums, CellSums.Sum.class)
            .withColumnRenamed("leader_a", "leader_id")
            .withColumn("outlets", size(col("outlets")).cast("long"))
            .join(counted.of(StoryTables.totals(sources)), Cells.names())
            .withColumn("share", col("articles").divide(col("articles_total")));
    return Datasets.records(OutletGroups.shown(summed), Attention.class);
  }
}
