package marsad.steps;

import static org.apache.spark.sql.functions.asc;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.desc;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lag;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.rank;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.time.LocalDate;
import java.util.List;
import marsad.measures.LogOdds;
import marsad.spark.Datasets;
import marsad.tables.Article;
import marsad.tables.CoMention;
import marsad.tables.CoMentionChange;
import marsad.tables.PeriodType;
import marsad.tables.Scope;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.jspecify.annotations.Nullable;

/**
 * Compares each week and month with those before, and each outlet with the others.
 *
 * <p>Reads {@code co_mentions} and {@code articles}; writes {@code co_mention_changes}: one row per
 * week or month, scope, outlet and pair named together in the period or the one before it. The
 * twelve periods before are taken together. Rows of a country of outlets are left out. The first
 * period of an outlet has nothing before it and no row. Rates are drawn towards the pair's rate
 * over all time by a prior worth one co-mention (Monroe, Colaresi and Quinn 2008).
 */
public final class CompareCoMentions {
  private static final int PERIODS_BEFORE = 12;
  private static final String[] CELL = {"period_type", "outlet", "at"};
  private static final String[] PAIR = {"period_type", "outlet", "scope", "leader_a", "leader_b"};

  private CompareCoMentions() {}

  /**
   * A pair in a period and what to hold against it.
   *
   * @param usualArticles articles that name both over all time and outlets
   * @param usualTotal all articles over all time and outlets
   * @param togetherArticles articles of all outlets that name both in the period
   * @param togetherTotal all articles of all outlets in the period
   */
  public record Compared(
      PeriodType periodType,
      LocalDate period,
      Scope scope,
      String outlet,
      String leaderA,
      String leaderB,
      long articles,
      long articlesTotal,
      long articlesBefore,
      long articlesTotalBefore,
      long usualArticles,
      long usualTotal,
      long togetherArticles,
      long togetherTotal,
      @Nullable Integer rank,
      @Nullable Integer rankChange,
      boolean isNew) {}

  /** The changes. */
  public static Dataset<CoMentionChange> from(
      Dataset<CoMention> coMentions, Dataset<Article> articles) {
    Dataset<Row> all = Datasets.rows(coMentions, CoMention.class).where("outlet IS NOT NULL");
    Dataset<Row> present =
        all.where("period_type IN ('week', 'month')")
            .select(
                columns(
                    "period_type", "outlet", "scope", "leader_a", "leader_b", "period", "articles"))
            .withColumn("at", place())
            .withColumn(
                "rank",
                rank()
                    .over(
                        Window.partitionBy("period_type", "outlet", "scope", "at")
                            .orderBy(desc("articles"))));
    Dataset<Row> cells = withBefore(totals(articles));
    Dataset<Row> compared =
        withHistory(withVanished(present.drop("period")))
            .join(cells, CELL)
            .where(col("articles_total_before").gt(0))
            .join(usual(all), new String[] {"scope", "leader_a", "leader_b"})
            .join(
                together(present),
                new String[] {"period_type", "at", "scope", "leader_a", "leader_b"},
                "left")
            .join(allOutlets(cells), new String[] {"period_type", "at"})
            .withColumn("together_articles", coalesce(col("together_articles"), lit(0L)));
    return Datasets.flatMap(
        Datasets.records(compared, Compared.class),
        CoMentionChange.class,
        row -> List.of(change(row)).iterator());
  }

  /** Weeks and months are numbered, so that the period before is the number before. */
  private static Column place() {
    return expr(
        "int(CASE period_type WHEN 'week' THEN floor((unix_date(period) + 3) / 7)"
            + " ELSE year(period) * 12 + month(period) END)");
  }

  private static Dataset<Row> totals(Dataset<Article> articles) {
    return StoryTables.totalsOfOutlets(articles)
        .where("period_type IN ('week', 'month')")
        .withColumn("at", place());
  }

  private static Dataset<Row> withBefore(Dataset<Row> totals) {
    WindowSpec before = before(Window.partitionBy("period_type", "outlet"));
    return totals.withColumn(
        "articles_total_before", coalesce(sum("articles_total").over(before), lit(0L)));
  }

  private static WindowSpec before(WindowSpec window) {
    return window.orderBy(asc("at")).rangeBetween(-PERIODS_BEFORE, -1);
  }

  /** Adds a row with no article for each pair in the period after its last. */
  private static Dataset<Row> withVanished(Dataset<Row> present) {
    String[] all = {"period_type", "outlet", "scope", "leader_a", "leader_b", "at"};
    Dataset<Row> next = present.select(columns(all)).withColumn("at", col("at").plus(1));
    Dataset<Row> gone =
        next.join(present.select(columns(all)), all, "left_anti")
            .withColumn("articles", lit(0L))
            .withColumn("rank", lit(null).cast("int"));
    return present.unionByName(gone);
  }

  private static Dataset<Row> withHistory(Dataset<Row> rows) {
    WindowSpec pair = Window.partitionBy(columns(PAIR));
    WindowSpec inOrder = pair.orderBy(asc("at"));
    Column isNextTo = lag("at", 1).over(inOrder).equalTo(col("at").minus(1));
    Column firstAt = min(when(col("articles").gt(0), col("at"))).over(pair);
    return rows.withColumn("articles_before", coalesce(sum("articles").over(before(pair)), lit(0L)))
        .withColumn("rank_change", when(isNextTo, lag("rank", 1).over(inOrder).minus(col("rank"))))
        .withColumn("is_new", firstAt.equalTo(col("at")));
  }

  private static Dataset<Row> usual(Dataset<Row> all) {
    return all.where("period_type = 'all' AND outlet = '*'")
        .select(
            col("scope"),
            col("leader_a"),
            col("leader_b"),
            col("articles").as("usual_articles"),
            col("articles_total").as("usual_total"));
  }

  private static Dataset<Row> together(Dataset<Row> present) {
    return present
        .where("outlet = '*'")
        .select(
            col("period_type"),
            col("at"),
            col("scope"),
            col("leader_a"),
            col("leader_b"),
            col("articles").as("together_articles"));
  }

  private static Dataset<Row> allOutlets(Dataset<Row> cells) {
    return cells
        .where("outlet = '*'")
        .groupBy("period_type", "at")
        .agg(max("articles_total").as("together_total"));
  }

  private static CoMentionChange change(Compared row) {
    LogOdds.Share prior =
        new LogOdds.Share(1, Math.max(1.5, (double) row.usualTotal() / row.usualArticles()));
    LogOdds.Share now = new LogOdds.Share(row.articles(), row.articlesTotal());
    LogOdds change =
        LogOdds.of(now, new LogOdds.Share(row.articlesBefore(), row.articlesTotalBefore()), prior);
    LogOdds outlet = againstOthers(row, now, prior);
    return new CoMentionChange(
        row.periodType(),
        row.period(),
        row.scope(),
        row.outlet(),
        row.leaderA(),
        row.leaderB(),
        row.articles(),
        row.articlesTotal(),
        row.articlesBefore(),
        row.articlesTotalBefore(),
        change.difference(),
        change.z(),
        outlet == null ? null : (Double) outlet.difference(),
        outlet == null ? null : (Double) outlet.z(),
        row.rank(),
        row.rankChange(),
        row.isNew(),
        row.articles() == 0);
  }

  private static @Nullable LogOdds againstOthers(
      Compared row, LogOdds.Share now, LogOdds.Share prior) {
    long others = row.togetherTotal() - row.articlesTotal();
    return others == 0
        ? null
        : LogOdds.of(
            now,
            new LogOdds.Share((double) row.togetherArticles() - row.articles(), others),
            prior);
  }

  private static Column[] columns(String... names) {
    return java.util.Arrays.stream(names)
        .map(org.apache.spark.sql.functions::col)
        .toArray(Column[]::new);
  }
}
