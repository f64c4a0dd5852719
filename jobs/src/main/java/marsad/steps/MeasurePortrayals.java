package marsad.steps;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.round;
import static org.apache.spark.sql.functions.signum;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.xxhash64;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import marsad.measures.WilsonInterval;
import marsad.spark.Datasets;
import marsad.spark.RecordEncoder;
import marsad.tables.Article;
import marsad.tables.ArticleStory;
import marsad.tables.Mention;
import marsad.tables.OwnVoice;
import marsad.tables.PeriodType;
import marsad.tables.Portrayal;
import marsad.tables.Statement;
import marsad.trends.ArticleReading;
import marsad.trends.Cell;
import marsad.trends.LeaderCell;
import marsad.trends.LeaderReading;
import marsad.trends.LeaderReading.Part;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * Measures how each outlet shows each leader.
 *
 * <p>Reads {@code articles}, {@code mentions}, {@code own_voice}, {@code statements}, {@code
 * stances} (of the model {@value #MODEL}) and {@code stories}; writes {@code portrayals}: one row
 * per month or all time, outlet and leader whom it names or quotes others about. Own voice counts
 * words that judge beside the name, outside quotations and reports; quoted voice the stances of
 * others; selection whom it quotes, by where these stand in all other outlets, so that it is not
 * the quoted voice again. What third parties claim is left out, and so are articles of unknown
 * outlet; those without a day count over all time only. The sentences are those of {@code
 * own_voice} and {@code statements}.
 */
public final class MeasurePortrayals {
  /** The stance model whose readings are taken. */
  public static final String MODEL = "rules";

  private MeasurePortrayals() {}

  /** Where a leader is portrayed. */
  public record Place(PeriodType periodType, LocalDate period, String outlet, String leaderId) {}

  /**
   * What an article holds about a leader, in one of its periods.
   *
   * @param statements all that the outlet quotes in the period, about whomever
   */
  public record PlacedReading(
      PeriodType periodType,
      LocalDate period,
      String outlet,
      String leaderId,
      LeaderReading reading,
      long statements) {}

  /** The portrayals. */
  public static Dataset<Portrayal> from(
      StanceReadings.Tables tables, Dataset<Mention> mentions, Dataset<OwnVoice> ownVoice) {
    Dataset<Row> placed = placed(tables);
    Dataset<Row> statements =
        Datasets.rows(tables.statements(), Statement.class)
            .where(col("voice").notEqual("third_party"));
    Dataset<Row> readings =
        named(mentions, ownVoice)
            .unionByName(quoted(tables))
            .unionByName(spoke(statements))
            .join(placed, "article_id")
            .join(
                broadcast(totals(statements, placed)),
                new String[] {"period_type", "period", "outlet"},
                "left")
            .select(
                col("period_type"),
                col("period"),
                col("outlet"),
                col("leader_id"),
                reading().as("reading"),
                coalesce(col("statements"), lit(0L)).as("statements"));
    FlatMapGroupsFunction<Place, PlacedReading, Portrayal> portray = MeasurePortrayals::portrayal;
    // Sorted, and not gathered by an aggregate: that would hold the rows of a task, not of a
    // leader.
    return Datasets.records(readings, PlacedReading.class)
        .groupBy(col("periodType"), col("period"), col("outlet"), col("leaderId"))
        .as(RecordEncoder.of(Place.class), RecordEncoder.of(PlacedReading.class))
        .flatMapGroups(portray, RecordEncoder.of(Portrayal.class));
  }

  /** Every article of a known outlet with its periods, original and story. */
  private static Dataset<Row> placed(StanceReadings.Tables tables) {
    Column periods = Cells.periods(List.of(PeriodType.MONTH, PeriodType.ALL));
    return Datasets.rows(tables.articles(), Article.class)
        .where(col("outlet").isNotNull())
        .select(col("article_id"), col("outlet"), explode(periods).as("in_period"))
        .where(col("in_period.period").isNotNull())
        .join(
            Datasets.rows(tables.stories(), ArticleStory.class),
            new String[] {"article_id"},
            "left")
        .select(
            col("article_id"),
            col("outlet"),
            col("in_period.period_type"),
            col("in_period.period"),
            xxhash64(coalesce(col("original_id"), col("article_id"))).as("original"),
            xxhash64(coalesce(col("story_id"), col("article_id"))).as("story"));
  }

  private static Column reading() {
    return struct(
        col("part"),
        xxhash64(col("article_id")).as("article"),
        col("original"),
        col("story"),
        col("holder"),
        col("lean"),
        col("sentences"),
        col("favor"),
        col("against"),
        col("conditional"),
        col("neutral"),
        col("score"));
  }

  /** One row per article and leader it names, be it in others' words alone. */
  private static Dataset<Row> named(Dataset<Mention> mentions, Dataset<OwnVoice> ownVoice) {
    Dataset<Row> names =
        Datasets.rows(mentions, Mention.class)
            .where(col("is_counted"))
            .select(
                col("article_id"),
                col("leader_id"),
                lit(0).as("sentence"),
                lit(0).as("praise"),
                lit(0).as("blame"));
    return Datasets.rows(ownVoice, OwnVoice.class)
        .select(
            col("article_id"), col("leader_id"), lit(1).as("sentence"), col("praise"), col("blame"))
        .unionByName(names)
        .groupBy("article_id", "leader_id")
        .agg(sum("sentence").as("sentences"), sum("praise").as("favor"), sum("blame").as("against"))
        .select(
            col("article_id"),
            col("leader_id"),
            lit("named").as("part"),
            lit("").as("holder"),
            lit(0).as("lean"),
            col("sentences"),
            col("favor"),
            col("against"),
            lit(0L).as("conditional"),
            lit(0L).as("neutral"),
            lit(0L).as("score"));
  }

  /** One row per article, leader and holder quoted about him. */
  private static Dataset<Row> quoted(StanceReadings.Tables tables) {
    Dataset<Row> about =
        StanceReadings.ofHolders(tables)
            .where(
                col("target_kind")
                    .equalTo("leader")
                    .and(col("model").equalTo(MODEL))
                    .and(col("holder_id").notEqual(col("target_id"))))
            .withColumnRenamed("target_id", "leader_id")
            .withColumn("points", round(col("score").divide(ArticleReading.UNIT)).cast("long"));
    return about
        .groupBy("article_id", "leader_id", "holder_id", "outlet")
        .agg(
            side("favor"),
            side("against"),
            side("conditional"),
            side("neutral"),
            sum("points").as("score"))
        .join(leans(about), new String[] {"leader_id", "holder_id", "outlet"}, "left")
        .select(
            col("article_id"),
            col("leader_id"),
            lit("quoted").as("part"),
            col("holder_id").as("holder"),
            coalesce(col("lean"), lit(0)).as("lean"),
            lit(0L).as("sentences"),
            col("favor"),
            col("against"),
            col("conditional"),
            col("neutral"),
            col("score"));
  }

  private static Column side(String polarity) {
    return count_if(col("polarity").equalTo(polarity)).as(polarity);
  }

  /** Which side all other outlets show a holder on; copies do not count. */
  private static Dataset<Row> leans(Dataset<Row> about) {
    Dataset<Row> originals = about.where(col("original_id").equalTo(col("article_id")));
    Dataset<Row> overall =
        originals.groupBy("leader_id", "holder_id").agg(sum("points").as("in_all"));
    // An outlet that only copies has no originals of its own, but quotes all the same.
    return about
        .withColumn(
            "own", when(col("original_id").equalTo(col("article_id")), col("points")).otherwise(0L))
        .groupBy("leader_id", "holder_id", "outlet")
        .agg(sum("own").as("in_outlet"))
        .join(overall, new String[] {"leader_id", "holder_id"}, "left")
        .select(
            col("leader_id"),
            col("holder_id"),
            col("outlet"),
            signum(coalesce(col("in_all"), lit(0L)).minus(col("in_outlet")))
                .cast("int")
                .as("lean"));
  }

  /** One row per article and leader who speaks in it. */
  private static Dataset<Row> spoke(Dataset<Row> statements) {
    return statements
        .where(col("holder_kind").equalTo("leader"))
        .groupBy("article_id", "holder_id")
        .agg(count(lit(1)).as("sentences"))
        .select(
            col("article_id"),
            col("holder_id").as("leader_id"),
            lit("spoke").as("part"),
            lit("").as("holder"),
            lit(0).as("lean"),
            col("sentences"),
            lit(0L).as("favor"),
            lit(0L).as("against"),
            lit(0L).as("conditional"),
            lit(0L).as("neutral"),
            lit(0L).as("score"));
  }

  /** All statements of an outlet in a period. */
  private static Dataset<Row> totals(Dataset<Row> statements, Dataset<Row> placed) {
    return statements
        .groupBy("article_id")
        .agg(count(lit(1)).as("in_article"))
        .join(placed, "article_id")
        .groupBy("period_type", "period", "outlet")
        .agg(sum("in_article").as("statements"));
  }

  private static Iterator<Portrayal> portrayal(Place place, Iterator<PlacedReading> placed) {
    List<LeaderReading> readings = new ArrayList<>();
    long statements = 0;
    while (placed.hasNext()) {
      PlacedReading next = placed.next();
      readings.add(next.reading());
      statements = next.statements();
    }
    LeaderCell cell = LeaderCell.of(readings);
    return cell.isAbout()
        ? List.of(portrayal(place, statements, cell)).iterator()
        : List.<Portrayal>of().iterator();
  }

  private static Portrayal portrayal(Place place, long statements, LeaderCell cell) {
    Quantity own = Quantity.of(cell.ownVoice());
    Quantity quoted = Quantity.of(cell.quotedVoice());
    Quantity selection = Quantity.of(cell.selection());
    long spoken = cell.sum(Part.SPOKE, LeaderReading::sentences);
    WilsonInterval share = WilsonInterval.of(spoken, statements);
    return new Portrayal(
        place.periodType(),
        place.period(),
        place.outlet(),
        place.leaderId(),
        cell.different(LeaderReading::article),
        cell.different(LeaderReading::original),
        cell.different(LeaderReading::story),
        own.net(),
        own.low(),
        own.high(),
        cell.sum(Part.NAMED, LeaderReading::sentences),
        cell.sum(Part.NAMED, LeaderReading::favor),
        cell.sum(Part.NAMED, LeaderReading::against),
        own.isThin(),
        quoted.net(),
        quoted.low(),
        quoted.high(),
        cell.sum(Part.QUOTED, LeaderReading::statements),
        cell.holders(r -> true),
        quoted.isThin(),
        selection.net(),
        selection.low(),
        selection.high(),
        cell.holders(r -> r.lean() > 0),
        cell.holders(r -> r.lean() < 0),
        selection.isThin(),
        spoken,
        statements == 0 ? 0 : (double) spoken / statements,
        share.low(),
        share.high());
  }

  /** One of the three, with its interval; null where nothing is known. */
  private record Quantity(
      @Nullable Double net, @Nullable Double low, @Nullable Double high, boolean isThin) {
    static Quantity of(@Nullable Cell cell) {
      return cell == null
          ? new Quantity(null, null, null, true)
          : new Quantity(cell.net(), cell.interval().low(), cell.interval().high(), cell.isThin());
    }
  }
}
