package marsad.bench;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sequence;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import marsad.settings.ConfFiles;
import marsad.settings.PageRulesFile;
import marsad.spark.Datasets;
import marsad.spark.TableStore;
import marsad.steps.CompareCoMentions;
import marsad.steps.CountAttention;
import marsad.steps.CountCoMentions;
import marsad.steps.CountedCells;
import marsad.steps.PairLeaders;
import marsad.steps.StoryTables;
import marsad.tables.Article;
import marsad.tables.ArticleStory;
import marsad.tables.CoMention;
import marsad.tables.Mention;
import marsad.tables.Outlet;
import marsad.tables.PairMention;
import marsad.tables.Sentence;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * CPU seconds of the steps that count pairs, on the tables of a warehouse and on so many copies of
 * them, each with ids of its own and some years later, so that periods grow with articles.
 *
 * <p>Arguments: the warehouse (only read), a folder for the copies, one in how many of its articles
 * to take, and then what to measure: how often to copy, a colon, and how many made-up leaders share
 * a further mention in every second article (0 for none, 1 for a leader named in half of all
 * articles, more for leaders who are named as often between them).
 */
public final class CoMentionCost {
  private static final int DAYS_LATER = 7 * 52 * 2;
  private static final String MARK = "~";

  private final SparkSession spark;
  private final String folder;
  private final int oneIn;

  private CoMentionCost(SparkSession spark, String folder, int oneIn) {
    this.spark = spark;
    this.folder = folder;
    this.oneIn = oneIn;
  }

  public static void main(String[] arguments) throws java.io.IOException {
    int oneIn = Integer.parseInt(arguments[2]);
    try (SparkSession spark = LocalSession.open(arguments[0], Map.of())) {
      CoMentionCost cost = new CoMentionCost(spark, arguments[1], oneIn);
      for (String what : List.of(arguments).subList(3, arguments.length)) {
        int colon = what.indexOf(':');
        cost.copy(
            new TableStore(spark),
            Integer.parseInt(what.substring(0, colon)),
            Integer.parseInt(what.substring(colon + 1)));
        cost.measure(what);
      }
    }
  }

  private void copy(TableStore store, int times, int leaders) {
    Column[] ids = {col("article_id"), col("sentence_id"), col("original_id"), col("story_id")};
    Dataset<Row> sentences = store.rows(Sentence.class);
    Dataset<Row> mentions = store.rows(Mention.class);
    if (leaders > 0) {
      mentions = mentions.unionByName(further(sentences, leaders));
    }
    copy("sentences", sentences, times, List.of(ids[0], ids[1]));
    copy("mentions", mentions, times, List.of(ids[0], ids[1]));
    copy("stories", store.rows(ArticleStory.class), times, List.of(ids[0], ids[2], ids[3]));
    copy("articles", store.rows(Article.class), times, List.of(ids[0]));
    List<Outlet> outlets = PageRulesFile.outlets(ConfFiles.inJar()).all();
    Datasets.rows(Datasets.of(spark, Outlet.class, outlets), Outlet.class)
        .write()
        .mode("overwrite")
        .parquet(folder + "/outlets");
  }

  private static Dataset<Row> further(Dataset<Row> sentences, int leaders) {
    return sentences
        .where("sentence_no = 1 AND crc32(article_id) % 2 = 0")
        .select(
            col("article_id"),
            col("sentence_id"),
            col("begin"),
            col("begin").plus(1).as("end"),
            lit("-").as("surface"),
            expr("concat('made-up-', crc32(reverse(article_id)) % " + leaders + ")")
                .as("leader_id"),
            lit("name").as("kind"),
            lit(true).as("is_actor"),
            lit(true).as("is_counted"),
            lit(1.0).as("confidence"),
            lit("made-up").as("rule"),
            col(TableStore.RUN_ID));
  }

  private void copy(String name, Dataset<Row> rows, int times, List<Column> ids) {
    Dataset<Row> copies =
        rows.where("crc32(concat(article_id, 'x')) % " + oneIn + " = 0")
            .withColumn("copy", explode(sequence(lit(0), lit(times - 1))))
            .repartition(4 * times);
    for (Column id : ids) {
      copies = copies.withColumn(id.toString(), concat(id, lit(MARK), col("copy")));
    }
    if (name.equals("articles")) {
      String later = "date_add(published_on, copy * " + DAYS_LATER + ")";
      copies = copies.withColumn("published_on", expr(later));
    }
    copies.drop("copy").write().mode("overwrite").parquet(folder + "/" + name);
  }

  private void measure(String what) {
    Dataset<Mention> mentions = read("mentions", Mention.class);
    Dataset<Article> articles = read("articles", Article.class);
    StoryTables.Sources sources =
        new StoryTables.Sources(
            mentions, articles, read("stories", ArticleStory.class), read("outlets", Outlet.class));
    System.out.printf(
        Locale.ROOT, "%s: %d articles, %d mentions%n", what, articles.count(), mentions.count());
    step(
        "pair_mentions",
        PairMention.class,
        () -> PairLeaders.from(mentions, read("sentences", Sentence.class), articles, Map.of()));
    step(
        "attention",
        marsad.tables.Attention.class,
        () -> CountAttention.from(sources, CountedCells.all()));
    step(
        "co_mentions",
        CoMention.class,
        () ->
            CountCoMentions.from(
                read("pair_mentions", PairMention.class), sources, CountedCells.all()));
    step(
        "co_mention_changes",
        marsad.tables.CoMentionChange.class,
        () -> CompareCoMentions.from(read("co_mentions", CoMention.class), articles));
  }

  private <T extends Record> Dataset<T> read(String name, Class<T> type) {
    return Datasets.records(spark.read().parquet(folder + "/" + name), type);
  }

  private <T extends Record> void step(String name, Class<T> type, Supplier<Dataset<T>> work) {
    OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    long begin = System.nanoTime();
    long beginCpu = system.getProcessCpuTime();
    Datasets.rows(work.get(), type).write().mode("overwrite").parquet(folder + "/" + name);
    System.out.printf(
        Locale.ROOT,
        "  %-20s %9d rows %7.1f CPU s %7.1f s%n",
        name,
        spark.read().parquet(folder + "/" + name).count(),
        (system.getProcessCpuTime() - beginCpu) / 1e9,
        (System.nanoTime() - begin) / 1e9);
  }
}
