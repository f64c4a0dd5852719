package marsad.bench;

import java.util.HashMap;
import java.util.Map;
import marsad.spark.SparkSessions;
import org.apache.spark.sql.SparkSession;

/** Opens the session of a benchmark: two cores, no web page, errors alone in the log. */
final class LocalSession {
  private LocalSession() {}

  /**
   * A session.
   *
   * @param warehouse folder or URI of the warehouse
   * @param more further settings of Spark
   */
  static SparkSession open(String warehouse, Map<String, String> more) {
    SparkSession spark = SparkSessions.open(warehouse, local(more));
    spark.sparkContext().setLogLevel("ERROR");
    return spark;
  }

  /** A session as any job opens it, on as many cores as the product: no catalog, no extensions. */
  static SparkSession openWithoutTables() {
    Map<String, String> settings = local(Map.of("spark.sql.shuffle.partitions", "16"));
    settings.put("spark.sql.session.timeZone", "UTC");
    SparkSession spark = SparkSessions.openWithoutTables(settings);
    spark.sparkContext().setLogLevel("ERROR");
    return spark;
  }

  private static Map<String, String> local(Map<String, String> more) {
    Map<String, String> settings = new HashMap<>(more);
    settings.put("spark.master", System.getProperty("spark.master", "local[2]"));
    settings.put("spark.ui.enabled", "false");
    return settings;
  }
}
