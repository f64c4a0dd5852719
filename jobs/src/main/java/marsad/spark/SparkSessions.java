package marsad.spark;

import java.util.Map;
import org.apache.spark.sql.SparkSession;

/** Opens the Spark session that Marsad's commands use. */
public final class SparkSessions {
  /** Name of the catalog. */
  public static final String CATALOG = "marsad";

  /** Extensions of every session. */
  static final String EXTENSIONS =
      "org.apache.iceberg.spark.extensions.IcebergSparkSessionExtensions,"
          + "marsad.functions.MarsadExtensions";

  private static final String SHUFFLE = "spark.sql.shuffle.partitions";

  private static final long PARTITIONS_A_CORE = 8;

  /** Sums of pairs over so many pages fit into the memory of a task, some hundred MB. */
  private static final long PAGES_A_PARTITION = 5_000;

  private static final int GENERATED_CLASSES = 500;

  private static final int PARTS_OF_FIRST_LOOK = 16;

  /**
   * With more parts a task of a shuffle sorts its rows by part and writes one file. Up to Spark's
   * 200 it would open a file for each part, which took a seventh of the CPU time of a run over a
   * million pages.
   */
  private static final int FILES_A_TASK = 8;

  /**
   * Groups that a task holds in memory before it sorts its rows, where sums are objects (lists,
   * bootstrap sums). Spark's 128 would sort nearly always; a group takes one or two kilobytes.
   */
  private static final int GROUPS_IN_MEMORY = 30_000;

  /**
   * Spark takes memory for a whole block of what it broadcasts, be it a few bytes: with its four
   * megabytes a day of new pages among a million filled half a gigabyte with nothing.
   */
  private static final String BROADCAST_BLOCK = "512k";

  private SparkSessions() {}

  /**
   * A session whose catalog {@code marsad} lies in a warehouse folder. The master is whatever the
   * launcher or spark-submit set; settings of the cluster win over these.
   *
   * @param warehouse folder or URI of the warehouse
   * @param cluster settings from {@code conf/cluster.yaml}: any Spark key, the catalog's included
   */
  public static SparkSession open(String warehouse, Map<String, String> cluster) {
    LocalFiles.use();
    SparkSession.Builder builder =
        SparkSession.builder()
            .appName("marsad")
            .config("spark.sql.extensions", EXTENSIONS)
            .config("spark.sql.catalog." + CATALOG, "org.apache.iceberg.spark.SparkCatalog")
            .config("spark.sql.catalog." + CATALOG + ".type", "hadoop")
            .config("spark.sql.catalog." + CATALOG + ".warehouse", warehouse)
            .config("spark.sql.session.timeZone", "UTC")
            .config("spark.sql.datetime.java8API.enabled", "true")
            // A run has more queries than Spark's hundred, and each is compiled anew otherwise.
            .config("spark.sql.codegen.cache.maxEntries", GENERATED_CLASSES)
            // Looking for few rows in one part after the other takes a job for each try.
            .config("spark.sql.limit.initialNumPartitions", PARTS_OF_FIRST_LOOK)
            // Spark writes every plan as text for its UI, again with each stage.
            .config("spark.sql.ui.explainMode", "simple")
            .config("spark.broadcast.blockSize", BROADCAST_BLOCK)
            .config("spark.shuffle.sort.bypassMergeThreshold", FILES_A_TASK)
            .config("spark.sql.objectHashAggregate.sortBased.fallbackThreshold", GROUPS_IN_MEMORY);
    cluster.forEach(builder::config);
    SparkSession spark = builder.getOrCreate();
    suit(spark, 0);
    return spark;
  }

  /**
   * Lets shuffles have as many parts as a collection needs, so that a task holds its part in
   * memory. Spark's 200 suit a cluster; on one machine each shuffle would open 200 files a task,
   * however few pages there are. A number that somebody has set stays.
   *
   * @param pages pages of the collection
   */
  public static void suit(SparkSession spark, long pages) {
    if (spark.sparkContext().isLocal() && !spark.sparkContext().getConf().contains(SHUFFLE)) {
      spark.conf().set(SHUFFLE, partitions(spark.sparkContext().defaultParallelism(), pages));
    }
  }

  /** Parts that a shuffle has, before Spark joins small ones. */
  public static int shuffleParts(SparkSession spark) {
    return Integer.parseInt(spark.conf().get(SHUFFLE));
  }

  static long partitions(int cores, long pages) {
    return Math.max(PARTITIONS_A_CORE * cores, pages / PAGES_A_PARTITION);
  }

  /**
   * A session of the same application on another warehouse: for tables that must not meet those of
   * the first.
   */
  public static SparkSession beside(SparkSession spark, String warehouse) {
    SparkSession beside = spark.newSession();
    beside.conf().set("spark.sql.catalog." + CATALOG + ".type", "hadoop");
    beside.conf().set("spark.sql.catalog." + CATALOG + ".warehouse", warehouse);
    beside.conf().set("spark.sql.session.timeZone", "UTC");
    beside.conf().set("spark.sql.datetime.java8API.enabled", "true");
    beside.conf().set(SHUFFLE, spark.conf().get(SHUFFLE));
    return beside;
  }

  /** A session for work that touches no table. */
  public static SparkSession openWithoutTables(Map<String, String> cluster) {
    SparkSession.Builder builder =
        SparkSession.builder()
            .appName("marsad")
            .config("spark.sql.datetime.java8API.enabled", "true");
    cluster.forEach(builder::config);
    return builder.getOrCreate();
  }
}
