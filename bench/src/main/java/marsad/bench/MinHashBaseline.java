package marsad.bench;

import marsad.simulation.WordShingles;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.ml.feature.MinHashLSH;
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
 * What a Spark user would write first to find copies: MLlib's MinHashLSH with five tables over the
 * same shingles. A yardstick, not a model.
 *
 * <p>Argument: the folder of the planted pages. Pairs go to {@code mllib.csv} in it, for {@link
 * CopyScore}; seconds to standard output, the session's start apart.
 */
public final class MinHashBaseline {
  private static final int TABLES = 5;

  /** Distance; the outlets' template lines take a little off a planted index of a half. */
  private static final double FARTHEST = 0.55;

  /** MLlib's hash is linear modulo this prime. */
  private static final int DIMENSIONS = 2_038_074_743;

  private MinHashBaseline() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    try (SparkSession spark =
        SparkSession.builder()
            .master("local[2]")
            .config("spark.ui.enabled", false)
            .config("spark.sql.shuffle.partitions", 8)
            .getOrCreate()) {
      spark.sparkContext().setLogLevel("ERROR");
      long begin = System.nanoTime();
      long beginCpu = system.getProcessCpuTime();
      int pairs = write(pairs(articles(spark, folder)), folder.resolve("mllib.csv"));
      System.out.printf(
          Locale.ROOT,
          "MinHashLSH, %d tables: %d pairs, %.1f s, %.1f CPU s%n",
          TABLES,
          pairs,
          (System.nanoTime() - begin) / 1e9,
          (system.getProcessCpuTime() - beginCpu) / 1e9);
    }
  }

  private static Dataset<Row> articles(SparkSession spark, Path folder) {
    StructType schema =
        new StructType().add("id", DataTypes.StringType).add("shingles", SQLDataTypes.VectorType());
    MapFunction<String, Row> row = MinHashBaseline::row;
    return spark
        .read()
        .textFile(folder.resolve("pages.jsonl.gz").toString())
        .repartition(4)
        .map(row, Encoders.row(schema))
        .cache();
  }

  private static Row row(String line) throws IOException {
    JsonNode page = new ObjectMapper().readTree(line);
    int[] places =
        Arrays.stream(WordShingles.of(page.path("text").asText()))
            .mapToInt(shingle -> (int) Long.remainderUnsigned(shingle, DIMENSIONS))
            .sorted()
            .distinct()
            .toArray();
    double[] ones = new double[places.length];
    Arrays.fill(ones, 1);
    return RowFactory.create(page.path("id").asText(), Vectors.sparse(DIMENSIONS, places, ones));
  }

  private static Dataset<Row> pairs(Dataset<Row> articles) {
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
            functions.lit(1).minus(functions.col("distance")));
  }

  private static int write(Dataset<Row> pairs, Path file) throws IOException {
    int count = 0;
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write("article,original,kind,similarity\n");
      for (Iterator<Row> rows = pairs.toLocalIterator(); rows.hasNext(); count++) {
        Row row = rows.next();
        out.write(row.getString(0) + "," + row.getString(1) + ",near," + row.getDouble(2) + "\n");
      }
    }
    return count;
  }
}
