package marsad.bench;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import marsad.reuse.CopyRules;
import marsad.settings.ConfFiles;
import marsad.settings.SettingsFile;
import marsad.simulation.WordShingles;
import marsad.spark.TableStore;
import marsad.steps.FindCopyPairs;
import marsad.steps.FingerprintArticles;
import marsad.tables.Article;
import marsad.tables.Copy;
import marsad.tables.CopyPair;
import marsad.tables.Signature;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.ml.feature.HashingTF;
import org.apache.spark.ml.feature.MinHashLSH;
import org.apache.spark.ml.feature.NGram;
import org.apache.spark.ml.feature.RegexTokenizer;
import org.apache.spark.ml.linalg.SQLDataTypes;
import org.apache.spark.ml.linalg.Vectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * What a Spark user would write first to find copies: MLlib's MinHashLSH with five tables, over
 * words, five-grams and hashed features by MLlib's own transformers; the same over shingles that
 * are hashed at hand, which is kinder than what is usually written; and beside them, in the same
 * session, Marsad's steps from articles to copies. They take turns, so that all find Spark's code
 * as warm. A yardstick, not a model.
 *
 * <p>Arguments: the folder of the planted pages, number of passes (2 if not given; the first
 * compiles). Pairs go to {@code mllib.csv} and {@code marsad.csv} in the folder, for {@link
 * CopyScore}; seconds to standard output, the session's start apart.
 */
public final class MinHashBaseline {
  private static final int TABLES = 5;

  /** Distance of texts at a Jaccard index of a half, and a little for planted ones just below. */
  private static final double FARTHEST = 0.515;

  /** MLlib's hash is linear modulo this prime. */
  private static final int DIMENSIONS = 2_038_074_743;

  private static final int SHINGLE = 5;

  /** Two of a text's shingles seldom fall together; HashingTF takes a quarter if not told. */
  private static final int FEATURES = 1 << 20;

  private MinHashBaseline() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    String warehouse = Files.createTempDirectory("marsad-beside").toUri().toString();
    Map<String, String> settings = Map.of("spark.sql.shuffle.partitions", "8");
    try (SparkSession spark = LocalSession.open(warehouse, settings)) {
      PlantedArticles.write(spark, folder);
      TableStore store = new TableStore(spark);
      Dataset<Row> texts = store.rows(Article.class).select("article_id", "text");
      Path found = folder.resolve("mllib.csv");
      int passes = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 2;
      for (int pass = 1; pass <= passes; pass++) {
        System.out.println("Pass " + pass);
        measured("Marsad", () -> ours(store, folder.resolve("marsad.csv")));
        measured("MinHashLSH over shingles at hand", () -> alike(shingled(texts), found));
        measured("MinHashLSH over MLlib's features", () -> alike(transformed(texts), found));
      }
    }
  }

  private static int alike(Dataset<Row> articles, Path file) throws IOException {
    Dataset<Row> kept = articles.cache();
    int count = write(pairs(kept), file);
    kept.unpersist();
    return count;
  }

  /** Does the work and answers with the number of pairs. */
  @FunctionalInterface
  private interface Work {
    int count() throws IOException;
  }

  private static void measured(String what, Work work) throws IOException {
    OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    // What the one leaves behind in memory is not for the next to clear away.
    System.gc();
    long begin = System.nanoTime();
    long beginCpu = system.getProcessCpuTime();
    int pairs = work.count();
    System.out.printf(
        Locale.ROOT,
        "%s: %d pairs, %.1f s, %.1f CPU s%n",
        what,
        pairs,
        (System.nanoTime() - begin) / 1e9,
        (system.getProcessCpuTime() - beginCpu) / 1e9);
  }

  private static int ours(TableStore store, Path file) throws IOException {
    CopyRules rules = SettingsFile.read(ConfFiles.inJar().yaml("marsad.yaml")).copies();
    store.replace(Signature.class, FingerprintArticles.from(store.records(Article.class)), "bench");
    Dataset<Signature> signatures = store.records(Signature.class);
    store.replace(CopyPair.class, FindCopyPairs.from(signatures, rules), "bench");
    CopySpeed.replaceCopies(store, rules);
    Dataset<Row> rows =
        store
            .rows(CopyPair.class)
            .select(
                col("later_id"),
                col("earlier_id"),
                concat(lit("pair-"), col("kind")),
                col("similarity"))
            .union(
                store.rows(Copy.class).select("article_id", "original_id", "kind", "similarity"));
    return write(rows, file);
  }

  /**
   * Texts with their five-grams of words as features, by MLlib's transformers.
   *
   * @param texts id and text
   */
  static Dataset<Row> transformed(Dataset<Row> texts) {
    Dataset<Row> words =
        new RegexTokenizer()
            .setInputCol("text")
            .setOutputCol("words")
            .transform(texts.toDF("id", "text"));
    Dataset<Row> shingles =
        new NGram().setN(SHINGLE).setInputCol("words").setOutputCol("ngrams").transform(words);
    return new HashingTF()
        .setNumFeatures(FEATURES)
        .setBinary(true)
        .setInputCol("ngrams")
        .setOutputCol("shingles")
        .transform(shingles.where("size(ngrams) > 0"))
        .select("id", "shingles");
  }

  /**
   * Texts with their shingles.
   *
   * @param texts id and text, of five words or more
   */
  private static Dataset<Row> shingled(Dataset<Row> texts) {
    StructType schema =
        new StructType().add("id", DataTypes.StringType).add("shingles", SQLDataTypes.VectorType());
    MapFunction<Row, Row> row = MinHashBaseline::row;
    return texts.map(row, Encoders.row(schema));
  }

  private static Row row(Row article) {
    int[] places =
        Arrays.stream(WordShingles.of(article.getString(1)))
            .mapToInt(shingle -> (int) Long.remainderUnsigned(shingle, DIMENSIONS))
            .sorted()
            .distinct()
            .toArray();
    double[] ones = new double[places.length];
    Arrays.fill(ones, 1);
    return RowFactory.create(article.getString(0), Vectors.sparse(DIMENSIONS, places, ones));
  }

  /** Pairs of ids with their similarity, told by MLlib. */
  static Dataset<Row> pairs(Dataset<Row> articles) {
    return new MinHashLSH()
        .setInputCol("shingles")
        .setOutputCol("hashes")
        .setNumHashTables(TABLES)
        .setSeed(1)
        .fit(articles)
        .approxSimilarityJoin(articles, articles, FARTHEST, "distance")
        .filter(functions.col("datasetA.id").lt(functions.col("datasetB.id")))
        .select(
            functions.col("datasetA.id"),
            functions.col("datasetB.id"),
            functions.lit("near"),
            functions.lit(1).minus(functions.col("distance")));
  }

  private static int write(Dataset<Row> pairs, Path file) throws IOException {
    int count = 0;
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write("article,original,kind,similarity\n");
      for (Iterator<Row> rows = pairs.toLocalIterator(); rows.hasNext(); count++) {
        Row row = rows.next();
        out.write(row.getString(0) + "," + row.getString(1) + "," + row.getString(2) + ",");
        out.write(row.getDouble(3) + "\n");
      }
    }
    return count;
  }
}
