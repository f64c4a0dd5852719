package marsad.steps;

import static org.apache.spark.sql.functions.col;

import marsad.spark.RecordEncoder;
import marsad.tables.CoMention;
import marsad.tables.PairMention;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;

/**
 * Counts how often two leaders are named together, and measures how far that goes beyond chance.
 *
 * <p>Reads {@code pair_mentions}, {@code mentions}, {@code articles}, {@code stories} and {@code
 * outlets}; writes {@code co_mentions}: one row per period, scope, outlet (and {@code *} for all)
 * or country of outlets, and pair named together there. Rows of a country have no outlet, so that
 * {@code outlet = '*'} still finds each article once. Counted side by side are articles, originals
 * (copies once), stories and outlets. Association measures count articles; the test against chance
 * counts originals, since a copy is no second witness; the interval resamples stories, since
 * articles of one story are not independent. An article without a day counts only in the period
 * {@code all}.
 *
 * <p>Stories are counted one by one and summed before they meet their cell, so a leader in half of
 * all articles makes no task longer, and the work grows with mentions.
 */
public final class CountCoMentions {
  private CountCoMentions() {}

  /** The co-mentions of the articles, in the counted periods and outlets. */
  public static Dataset<CoMention> from(
      Dataset<PairMention> pairs, StoryTables.Sources sources, CountedCells counted) {
    Dataset<CellSums.Sum> sums =
        CellSums.of(StoryTables.stories(pairs, sources), CellSums.Wanted.PAIRS, counted)
            .union(CellSums.ofArticles(counted.of(StoryTables.totals(sources))));
    FlatMapGroupsFunction<StoryCounts.Cell, CellSums.Sum, CoMention> measure = CellMeasures::of;
    return sums.groupBy(col("periodType"), col("period"), col("outlet"))
        .as(RecordEncoder.of(StoryCounts.Cell.class), RecordEncoder.of(CellSums.Sum.class))
        .flatMapSortedGroups(
            new Column[] {col("counted"), col("scope")},
            measure,
            RecordEncoder.of(CoMention.class));
  }
}
