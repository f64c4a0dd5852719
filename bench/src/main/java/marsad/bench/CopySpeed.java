package marsad.bench;

import static org.apache.spark.sql.functions.bit_xor;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.hex;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.xxhash64;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import marsad.reuse.CopyRules;
import marsad.settings.ConfFiles;
import marsad.settings.SettingsFile;
import marsad.spark.Datasets;
import marsad.spark.SparkSessions;
import marsad.spark.TableStore;
import marsad.steps.FindCopies;
import marsad.steps.FindCopyPairs;
import marsad.steps.FingerprintArticles;
import marsad.tables.Article;
import marsad.tables.Copy;
import marsad.tables.CopyPair;
import marsad.tables.Signature;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Times the steps from articles to copies on a warehouse of planted pages, and then a day that
 * comes new to the days before it, three times. CPU seconds of the whole process: tasks, driver,
 * compiler and garbage collector.
 *
 * <p>Arguments: warehouse, number of passes (2 if not given; the first compiles Spark's code, as a
 * short run does). The warehouse is only read; what is made goes to a folder that is left behind.
 */
public final class CopySpeed {
  private static final String RUN = "bench";
  private static final int DAY_PASSES = 3;
  private static final String PLANTED = "planted";

  private final TableStore store;
  private final Dataset<Article> articles;
  private final CopyRules rules;

  private CopySpeed(SparkSession spark) {
    this.store = new TableStore(spark);
    this.articles = Datasets.records(spark.table(PLANTED + ".news.articles"), Article.class);
    this.rules = SettingsFile.read(ConfFiles.inJar().yaml("marsad.yaml")).copies();
  }

  public static void main(String[] arguments) throws IOException {
    String catalog = "spark.sql.catalog." + PLANTED;
    String scratch = Files.createTempDirectory("marsad-copy-speed").toUri().toString();
    Map<String, String> settings =
        Map.of(
            "spark.master",
            "local[2]",
            "spark.ui.enabled",
            "false",
            catalog,
            "org.apache.iceberg.spark.SparkCatalog",
            catalog + ".type",
            "hadoop",
            catalog + ".warehouse",
            Path.of(arguments[0]).toAbsolutePath().toUri().toString());
    try (SparkSession spark = SparkSessions.open(scratch, settings)) {
      spark.sparkContext().setLogLevel("ERROR");
      CopySpeed speed = new CopySpeed(spark);
      double full = 0;
      int passes = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 2;
      for (int pass = 1; pass <= passes; pass++) {
        full = speed.wholePass(pass);
      }
      for (int pass = 1; pass <= DAY_PASSES; pass++) {
        speed.newDay(full);
      }
    }
    say("left behind: %s", scratch);
  }

  private double wholePass(int pass) {
    long count = articles.count();
    double seconds =
        measured(
                "signatures",
                () -> store.replace(Signature.class, FingerprintArticles.from(articles), RUN))
            + measured(
                "copy_pairs",
                () ->
                    store.replace(
                        CopyPair.class,
                        FindCopyPairs.from(store.records(Signature.class), rules),
                        RUN))
            + measured(
                "copies",
                () ->
                    store.replace(
                        Copy.class,
                        FindCopies.from(
                            store.records(Signature.class), store.records(CopyPair.class), rules),
                        RUN));
    say("pass %d: %d articles, %.0f a CPU second", pass, count, count / seconds);
    say(
        "rows of copy_pairs %s, of copies %s",
        digest(store.rows(CopyPair.class)), digest(store.rows(Copy.class)));
    return seconds;
  }

  /**
   * The last day on which originals were planted, against all before; the signatures and pairs of
   * the warehouse are what was stored and what must be found.
   */
  private void newDay(double full) {
    LocalDate day = PlantedCopies.LAST_FULL_DAY;
    Dataset<Row> signatures = articles.sparkSession().table(PLANTED + ".news.signatures");
    Column isBefore = col("published_on").isNull().or(col("published_on").lt(lit(day)));
    Dataset<Signature> stored = Datasets.records(signatures.where(isBefore), Signature.class);
    store.replace(Article.class, articles.filter(col("publishedOn").equalTo(lit(day))), RUN);
    double seconds =
        measured(
                "signatures",
                () ->
                    store.replace(
                        Signature.class,
                        FingerprintArticles.from(store.records(Article.class)),
                        RUN))
            + measured(
                "copy_pairs",
                () ->
                    store.replace(
                        CopyPair.class,
                        FindCopyPairs.between(store.records(Signature.class), stored, rules),
                        RUN));
    say("new day: %.1f CPU s; of a full run: %.2f %%", seconds, 100 * seconds / full);
    Dataset<Row> ids = store.rows(Signature.class).select(col("article_id").as("later_id"));
    Dataset<Row> expected =
        articles
            .sparkSession()
            .table(PLANTED + ".news.copy_pairs")
            .join(ids, new String[] {"later_id"}, "left_semi")
            .select(store.rows(CopyPair.class).drop(TableStore.RUN_ID).columns()[0], columns());
    say(
        "rows of the day %s, in the warehouse %s",
        digest(store.rows(CopyPair.class)), digest(expected));
  }

  private String[] columns() {
    String[] all = store.rows(CopyPair.class).drop(TableStore.RUN_ID).columns();
    return Arrays.copyOfRange(all, 1, all.length);
  }

  /** Equal for equal rows in whatever order. */
  private static String digest(Dataset<Row> rows) {
    return rows.drop(TableStore.RUN_ID)
        .select(hex(bit_xor(xxhash64(col("*")))))
        .first()
        .getString(0);
  }

  private static double measured(String what, Runnable work) {
    OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    long cpu = system.getProcessCpuTime();
    long wall = System.nanoTime();
    long compiling = ManagementFactory.getCompilationMXBean().getTotalCompilationTime();
    work.run();
    double seconds = (system.getProcessCpuTime() - cpu) / 1e9;
    say(
        "%-12s %6.1f CPU s, %6.1f s, compiling %.1f s",
        what,
        seconds,
        (System.nanoTime() - wall) / 1e9,
        (ManagementFactory.getCompilationMXBean().getTotalCompilationTime() - compiling) / 1e3);
    return seconds;
  }

  private static void say(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
