package marsad.steps;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.round;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import marsad.spark.Datasets;
import marsad.tables.FlipKind;
import marsad.tables.StanceFlip;
import marsad.trends.ArticleReading;
import marsad.trends.DaySide;
import marsad.trends.DayStance;
import marsad.trends.StanceRun;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Finds where a holder turned round between two days.
 *
 * <p>Reads {@code statements}, {@code stances}, {@code stories} and {@code articles}; writes {@code
 * stance_flips}: one row per pair of days, next to each other among the days with a clear stance,
 * of which the later is on the other side or newly under a condition, with the stories that bear
 * out either stance without a break. Left out are what third parties claim, readings that are not
 * sure ({@value #LEAST_CONFIDENCE}), neutral ones, copies, undated articles, and days whose stories
 * do not agree by two thirds.
 */
public final class FindStanceFlips {
  /** Readings below this confidence flip nothing. */
  public static final double LEAST_CONFIDENCE = 0.75;

  private FindStanceFlips() {}

  /** All that a holder says of a target, day by day. */
  public record Days(String holderId, String targetId, String model, List<DaySide> sides) {}

  /** The flips. */
  public static Dataset<StanceFlip> from(StanceReadings.Tables tables) {
    Dataset<Row> sure =
        StanceReadings.ofHolders(tables)
            .where(
                col("published_on")
                    .isNotNull()
                    .and(col("original_id").equalTo(col("article_id")))
                    .and(col("polarity").notEqual("neutral"))
                    .and(col("confidence").geq(LEAST_CONFIDENCE)));
    Dataset<Row> sides =
        sure.groupBy("holder_id", "target_id", "model", "published_on", "polarity")
            .agg(
                // Whole millionths: a sum of fractions would depend on the order of the rows.
                sum(round(col("score").divide(ArticleReading.UNIT)).cast("long")).as("sum"),
                count(lit(1)).as("statements"),
                count_distinct(col("story_id")).as("stories"),
                min(struct(
                        lit(1.0).minus(col("confidence")).as("doubt"),
                        col("statement_id").as("statementId"),
                        col("sentence_id").as("sentenceId")))
                    .as("surest"));
    Dataset<Row> days =
        sides
            .groupBy("holder_id", "target_id", "model")
            .agg(
                collect_list(
                        struct(
                            col("published_on").as("day"),
                            col("polarity").as("side"),
                            col("sum")
                                .multiply(ArticleReading.UNIT)
                                .divide(col("statements"))
                                .as("score"),
                            col("stories"),
                            col("surest")))
                    .as("sides"));
    return Datasets.flatMap(
        Datasets.records(days, Days.class), StanceFlip.class, FindStanceFlips::flips);
  }

  private static Iterator<StanceFlip> flips(Days days) {
    List<StanceRun> runs = StanceRun.of(DayStance.of(days.sides()));
    List<StanceFlip> flips = new ArrayList<>();
    for (int i = 1; i < runs.size(); i++) {
      FlipKind kind = runs.get(i).first().turnFrom(runs.get(i - 1).last());
      if (kind != null) {
        flips.add(flip(days, runs.get(i - 1), runs.get(i), kind));
      }
    }
    return flips.iterator();
  }

  private static StanceFlip flip(Days days, StanceRun earlier, StanceRun later, FlipKind kind) {
    DayStance before = earlier.last();
    DayStance after = later.first();
    return new StanceFlip(
        days.holderId(),
        days.targetId(),
        days.model(),
        kind,
        before.day(),
        after.day(),
        before.side(),
        after.side(),
        before.score(),
        after.score(),
        before.surest().sentenceId(),
        after.surest().sentenceId(),
        before.surest().statementId(),
        after.surest().statementId(),
        earlier.stories(),
        later.stories(),
        earlier.confidence() * later.confidence());
  }
}
