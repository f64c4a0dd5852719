package marsad.steps;

import static org.apache.spark.sql.functions.bool_and;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.transform;
import static org.apache.spark.sql.functions.udaf;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;
import marsad.spark.Datasets;
import marsad.spark.RecordEncoder;
import marsad.tables.CoMention;
import marsad.tables.PairMention;
import marsad.tables.Scope;
import org.apache.spark.api.java.function.CoGroupFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

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

  /** The co-mentions of the articles. */
  public static Dataset<CoMention> from(Dataset<PairMention> pairs, StoryTables.Sources sources) {
    Dataset<StoryCounts.Story> told = StoryTables.stories(pairs, sources);
    Dataset<CellMeasures.Cell> cells = cells(told, StoryTables.totals(sources));
    Dataset<CellMeasures.PairSums> sums = pairSums(told);
    MapFunction<CellMeasures.Cell, String> keyOfCell =
        c -> key(c.periodType(), c.period(), c.outlet(), c.scope());
    MapFunction<CellMeasures.PairSums, String> keyOfPair =
        p -> key(p.periodType(), p.period(), p.outlet(), p.scope());
    CoGroupFunction<String, CellMeasures.PairSums, CellMeasures.Cell, CoMention> measure =
        (key, pairsOfCell, cell) ->
            pairsOfCell.hasNext()
                ? CellMeasures.of(cell.next(), pairsOfCell)
                : java.util.Collections.<CoMention>emptyIterator();
    return sums.groupByKey(keyOfPair, Encoders.STRING())
        .cogroup(
            cells.groupByKey(keyOfCell, Encoders.STRING()),
            measure,
            RecordEncoder.of(CoMention.class));
  }

  private static String key(
      Enum<?> type, java.time.LocalDate period, String outlet, Enum<?> scope) {
    return type + "|" + period + "|" + scope + "|" + outlet;
  }

  private static Dataset<CellMeasures.PairSums> pairSums(Dataset<StoryCounts.Story> stories) {
    Dataset<Row> counts =
        Datasets.rows(
            Datasets.flatMap(stories, StoryCounts.PairCount.class, StoryCounts::pairs),
            StoryCounts.PairCount.class);
    Column clearest =
        udaf(new SmallestTexts(), Encoders.STRING()).apply(col("evidence")).as("evidence");
    Dataset<Row> summed =
        counts
            .groupBy(Cells.columns("scope", "leader_a", "leader_b"))
            .agg(
                sum("articles").as("articles"),
                StoryTables.sums(
                    sum("weight").as("weight"),
                    bool_and(col("is_background")).as("is_background"),
                    StoryTables.storySums(),
                    clearest))
            .withColumn(
                "evidence", transform(col("evidence"), e -> substring(e, 2, Integer.MAX_VALUE)));
    return Datasets.records(summed, CellMeasures.PairSums.class);
  }

  /** Every period and outlet, once per scope, with its leaders and the lengths of its originals. */
  private static Dataset<CellMeasures.Cell> cells(
      Dataset<StoryCounts.Story> stories, Dataset<Row> totals) {
    Dataset<Row> cells =
        leaders(stories)
            .join(lengths(stories), Cells.names())
            .join(totals, Cells.names())
            .withColumn("scope", explode(scopes()));
    return Datasets.records(cells, CellMeasures.Cell.class);
  }

  private static Column scopes() {
    return functions.array(
        Arrays.stream(Scope.values())
            .map(scope -> lit(scope.name().toLowerCase(Locale.ROOT)))
            .toArray(Column[]::new));
  }

  private static Dataset<Row> leaders(Dataset<StoryCounts.Story> stories) {
    return Datasets.rows(
            Datasets.flatMap(stories, StoryCounts.LeaderCount.class, StoryCounts::leaders),
            StoryCounts.LeaderCount.class)
        .groupBy(Cells.columns("leader_id"))
        .agg(
            sum("articles").as("articles"),
            sum("originals").as("originals"),
            StoryTables.storySums())
        .groupBy(Cells.columns())
        .agg(
            collect_list(
                    struct(
                        col("leader_id").as("leaderId"),
                        col("articles"),
                        col("originals"),
                        col("story_sums").as("storySums")))
                .as("leaders"));
  }

  private static Dataset<Row> lengths(Dataset<StoryCounts.Story> stories) {
    Column[] pairSums =
        IntStream.range(0, Scope.values().length)
            .mapToObj(i -> sum(functions.get(col("pairs"), lit(i))).as("pairs_" + i))
            .toArray(Column[]::new);
    Column[] pairs =
        IntStream.range(0, pairSums.length).mapToObj(i -> col("pairs_" + i)).toArray(Column[]::new);
    return Datasets.rows(
            Datasets.flatMap(stories, StoryCounts.LengthCount.class, StoryCounts::lengths),
            StoryCounts.LengthCount.class)
        .groupBy(Cells.columns("leaders"))
        .agg(sum("originals").as("originals"), pairSums)
        .groupBy(Cells.columns())
        .agg(
            collect_list(
                    struct(col("leaders"), col("originals"), functions.array(pairs).as("pairs")))
                .as("lengths"));
  }
}
