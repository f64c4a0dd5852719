package marsad.steps;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.pmod;
import static org.apache.spark.sql.functions.xxhash64;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import marsad.leaders.MentionFinder;
import marsad.settings.ConfFiles;
import marsad.settings.GazetteerFiles;
import marsad.settings.LinearModelFile;
import marsad.settings.PortrayalWordsFile;
import marsad.settings.StanceErrorsFile;
import marsad.settings.StatementRulesFile;
import marsad.spark.Datasets;
import marsad.spark.SparkSessions;
import marsad.spark.TableStore;
import marsad.stance.StanceModels;
import marsad.statements.StatementRules;
import marsad.tables.Article;
import marsad.tables.ArticleStory;
import marsad.tables.Sentence;
import marsad.tables.Stance;
import marsad.tables.Statement;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Measures what the steps mentions, statements and stances cost alone and in one pass, and what
 * stance_trends costs, on a third and on all of the articles of a warehouse, which is only read:
 * CPU seconds of the tasks and bytes shuffled. Cost is linear where three thirds cost three times
 * as much as one. Counts statements that differ from those in the warehouse, too: none, if rules
 * and articles are the same.
 *
 * <p>Arguments: WAREHOUSE.
 */
public final class StanceCostCheck {
  private static final int PARTS = 3;

  private final SparkSession spark;
  private final TableStore store;
  private final Cost cost = new Cost();

  private StanceCostCheck(SparkSession spark) {
    this.spark = spark;
    this.store = new TableStore(spark);
    spark.sparkContext().addSparkListener(cost);
  }

  /** Sums what tasks say of themselves. */
  private static final class Cost extends SparkListener {
    private final AtomicLong nanoseconds = new AtomicLong();
    private final AtomicLong shuffled = new AtomicLong();

    @Override
    public void onTaskEnd(SparkListenerTaskEnd end) {
      nanoseconds.addAndGet(end.taskMetrics().executorCpuTime());
      shuffled.addAndGet(end.taskMetrics().shuffleWriteMetrics().bytesWritten());
    }
  }

  private interface Work {
    Dataset<?> on(int parts);
  }

  /** Runs each work once to warm the JVM, then on one part and on all. */
  public static void main(String[] arguments) throws Exception {
    Map<String, String> local =
        Map.of("spark.ui.enabled", "false", "spark.sql.shuffle.partitions", "8");
    try (SparkSession spark = SparkSessions.open(arguments[0], local)) {
      new StanceCostCheck(spark).run();
    }
  }

  private void run() throws Exception {
    ConfFiles conf = ConfFiles.inJar();
    MentionFinder finder = GazetteerFiles.finder(conf);
    StatementRules rules = StatementRulesFile.rules(conf, finder.leaders());
    StanceModels models = StanceModels.with(LinearModelFile.read(conf));
    measure("mentions", parts -> FindMentions.from(some(Article.class, parts), finder));
    measure("statements", parts -> FindStatements.from(some(Article.class, parts), finder, rules));
    Dataset<Row> found =
        Datasets.rows(
                FindStatements.from(store.records(Article.class), finder, rules), Statement.class)
            .cache();
    Dataset<Row> written = Datasets.rows(store.records(Statement.class), Statement.class);
    System.out.println(
        "statements: "
            + found.count()
            + " rows, "
            + found.exceptAll(written).count()
            + " not in the table, "
            + written.exceptAll(found).count()
            + " of the table not among them");
    measure(
        "stances",
        parts ->
            ReadStances.from(
                some(Statement.class, parts), some(Sentence.class, parts), models.all()));
    measure(
        "all at once",
        parts ->
            ReadArticles.from(
                some(Article.class, parts),
                finder,
                rules,
                models.all(),
                PortrayalWordsFile.read(conf)));
    measure(
        "stance_trends",
        parts ->
            CountStanceTrends.from(
                new StanceReadings.Tables(
                    some(Statement.class, parts),
                    some(Stance.class, parts),
                    some(ArticleStory.class, parts),
                    some(Article.class, parts)),
                StanceErrorsFile.read(conf),
                CountedSeries.all()));
  }

  private <T extends Record> Dataset<T> some(Class<T> type, int parts) {
    return Datasets.records(
        store.rows(type).where(pmod(xxhash64(col("article_id")), lit(PARTS)).lt(parts)), type);
  }

  private void measure(String step, Work work) throws Exception {
    for (int parts : List.of(1, 1, PARTS)) {
      cost.nanoseconds.set(0);
      cost.shuffled.set(0);
      work.on(parts).write().format("noop").mode("overwrite").save();
      // Listeners hear of tasks a moment later.
      spark.sparkContext().listenerBus().waitUntilEmpty(10_000);
      System.out.printf(
          Locale.ROOT,
          "%-14s %d/%d: %6.2f CPU s, %7.2f MB shuffled%n",
          step,
          parts,
          PARTS,
          cost.nanoseconds.get() / 1e9,
          cost.shuffled.get() / 1e6);
    }
  }
}
