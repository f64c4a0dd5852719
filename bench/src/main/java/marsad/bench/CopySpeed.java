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
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import marsad.reuse.CopyRules;
import marsad.settings.ConfFiles;
import marsad.settings.SettingsFile;
import marsad.spark.Datasets;
import marsad.spark.Held;
import marsad.spark.TableStore;
import marsad.steps.FindChangedCopies;
import marsad.steps.FindChangedPairs;
import marsad.steps.FindCopies;
import marsad.steps.FindCopyPairs;
import marsad.steps.FingerprintArticles;
import marsad.tables.Article;
import marsad.tables.Copy;
import marsad.tables.CopyPair;
import marsad.tables.Signature;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerJobStart;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Times the steps from articles to copies on a warehouse of planted pages, and then a day that
 * comes new to the days before it, fifteen times; whether its rows are those of comparing all is
 * said at the end. CPU seconds of the whole process: tasks, driver, compiler and garbage collector.
 *
 * <p>Arguments: warehouse, number of passes (2 if not given; the first compiles Spark's code, as a
 * short run does). The warehouse is only read; what is made goes to a folder that is left behind.
 */
public final class CopySpeed {
  private static final String RUN = "bench";
  private static final int DAY_PASSES = 15;
  private static final String PLANTED = "planted";

  /** What Spark has done so far; its listener may be late by a few. */
  private static final LongAdder JOBS = new LongAdder();

  private static final LongAdder TASKS = new LongAdder();

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
            catalog,
            "org.apache.iceberg.spark.SparkCatalog",
            catalog + ".type",
            "hadoop",
            catalog + ".warehouse",
            Path.of(arguments[0]).toAbsolutePath().toUri().toString());
    try (SparkSession spark = LocalSession.open(scratch, settings)) {
      LongAdder shuffled = new LongAdder();
      LongAdder spilled = new LongAdder();
      spark.sparkContext().addSparkListener(listener(shuffled, spilled));
      CopySpeed speed = new CopySpeed(spark);
      double full = 0;
      int passes = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 2;
      for (int pass = 1; pass <= passes; pass++) {
        full = speed.wholePass(pass);
      }
      spark.sql("CREATE NAMESPACE IF NOT EXISTS marsad.bench");
      speed.newDay(full);
      say("shuffled: %d MB, spilled to disk: %d MB", shuffled.sum() >> 20, spilled.sum() >> 20);
      say("memory of the process at its highest: %s", highestMemory());
    }
    say("left behind: %s", scratch);
  }

  private static SparkListener listener(LongAdder shuffled, LongAdder spilled) {
    return new SparkListener() {
      @Override
      public void onJobStart(SparkListenerJobStart job) {
        JOBS.increment();
      }

      @Override
      public void onTaskEnd(SparkListenerTaskEnd task) {
        TASKS.increment();
        if (task.taskMetrics() != null) {
          shuffled.add(task.taskMetrics().shuffleWriteMetrics().bytesWritten());
          spilled.add(task.taskMetrics().diskBytesSpilled());
        }
      }
    };
  }

  private static String highestMemory() throws IOException {
    Path status = Path.of("/proc/self/status");
    return Files.exists(status)
        ? Files.readAllLines(status).stream()
            .filter(line -> line.startsWith("VmHWM"))
            .findFirst()
            .orElse("not known")
        : "not known";
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
            + measured("copies", () -> replaceCopies(store, rules));
    say("pass %d: %d articles, %.0f a CPU second", pass, count, count / seconds);
    say(
        "rows of copy_pairs %s, of copies %s",
        digest(store.rows(CopyPair.class)), digest(store.rows(Copy.class)));
    return seconds;
  }

  /** Finds the copies among the pairs of a warehouse anew. */
  static void replaceCopies(TableStore store, CopyRules rules) {
    FindCopies.Found found =
        FindCopies.from(store.records(Signature.class), store.records(CopyPair.class), rules);
    store.replace(Copy.class, found.copies(), RUN);
    found.held().forget();
  }

  /**
   * The last day on which originals were planted, against all before. Stored are the signatures and
   * pairs of all, of which those before are read, and the copies of these; the day is written to
   * tables of its own.
   */
  private void newDay(double full) {
    LocalDate day = PlantedCopies.LAST_FULL_DAY;
    FindCopies.Found found = FindCopies.from(before(), pairsBefore(), rules);
    write(Datasets.rows(found.copies(), Copy.class), "copies");
    // Else it fills the memory of the days, where a run of its own would not have it.
    found.held().forget();
    // As they come in: in files of their own.
    write(
        Datasets.rows(articles.filter(col("publishedOn").equalTo(lit(day))), Article.class),
        "day_articles");
    Dataset<Article> ofDay = Datasets.records(read("day_articles"), Article.class);
    for (int pass = 1; pass <= DAY_PASSES; pass++) {
      double seconds =
          measured(
                  "signatures",
                  () ->
                      write(
                          Datasets.rows(FingerprintArticles.from(ofDay), Signature.class),
                          "day_signatures"))
              + measured("copy_pairs", this::pairsOfDay)
              + measured("copies", this::copiesOfDay);
      say("new day: %.1f CPU s; of a full run: %.2f %%", seconds, 100 * seconds / full);
    }
    checkDay();
  }

  private static Column isUpTo(Column date) {
    return date.isNull().or(date.leq(lit(PlantedCopies.LAST_FULL_DAY)));
  }

  private static Column isBefore(String date) {
    return col(date).isNull().or(col(date).lt(lit(PlantedCopies.LAST_FULL_DAY)));
  }

  private Dataset<Signature> before() {
    return Datasets.records(
        store.rows(Signature.class).where(isBefore("published_on")), Signature.class);
  }

  private Dataset<CopyPair> pairsBefore() {
    return Datasets.records(store.rows(CopyPair.class).where(isBefore("later_on")), CopyPair.class);
  }

  private void pairsOfDay() {
    Dataset<Signature> newer = Datasets.records(read("day_signatures"), Signature.class);
    FindChangedPairs.Found found =
        FindChangedPairs.from(new FindChangedPairs.Change(newer, newer.limit(0), before()), rules);
    write(Datasets.rows(found.pairs(), CopyPair.class), "day_pairs");
    found.held().forget();
  }

  private void copiesOfDay() {
    Held held = new Held();
    Dataset<Row> changed =
        FindChangedCopies.changed(read("day_signatures"), read("day_pairs"), held);
    FindChangedCopies.Changed copies = FindChangedCopies.from(asOfDay(), changed, rules);
    write(Datasets.rows(copies.found().copies(), Copy.class), "day_copies");
    write(copies.articles(), "looked_at");
    copies.found().held().forget();
    held.forget();
  }

  private FindChangedCopies.Tables asOfDay() {
    // From one table, as they are once the day's have been stored.
    Dataset<Row> signatures = store.rows(Signature.class).where(isUpTo(col("published_on")));
    return new FindChangedCopies.Tables(
        Datasets.records(signatures, Signature.class),
        pairsBefore().union(Datasets.records(read("day_pairs"), CopyPair.class)),
        Datasets.records(read("copies"), Copy.class));
  }

  /** Says what the day gave and what comparing all again gives. */
  private void checkDay() {
    FindChangedCopies.Tables tables = asOfDay();
    Dataset<CopyPair> pairs = FindCopyPairs.from(tables.signatures(), rules);
    Dataset<Row> stay =
        read("copies")
            .withColumn("article", xxhash64(col("article_id")))
            .join(read("looked_at"), new String[] {"article"}, "left_anti")
            .drop("article");
    say(
        "pairs after the day %s, of a full run %s; copies %s, of a full run %s",
        digest(Datasets.rows(tables.pairs(), CopyPair.class)),
        digest(Datasets.rows(pairs, CopyPair.class)),
        digest(stay.unionByName(read("day_copies"))),
        digest(
            Datasets.rows(
                FindCopies.from(tables.signatures(), tables.pairs(), rules).copies(), Copy.class)));
  }

  private void write(Dataset<Row> rows, String table) {
    rows.writeTo("marsad.bench." + table).using("iceberg").createOrReplace();
  }

  private Dataset<Row> read(String table) {
    return articles.sparkSession().table("marsad.bench." + table);
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
    long jobs = JOBS.sum();
    long tasks = TASKS.sum();
    work.run();
    double seconds = (system.getProcessCpuTime() - cpu) / 1e9;
    say(
        "%-12s %6.1f CPU s, %6.1f s, compiling %.1f s, %d jobs of %d tasks",
        what,
        seconds,
        (System.nanoTime() - wall) / 1e9,
        (ManagementFactory.getCompilationMXBean().getTotalCompilationTime() - compiling) / 1e3,
        JOBS.sum() - jobs,
        TASKS.sum() - tasks);
    return seconds;
  }

  private static void say(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
