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
    Map<String, String> settings = new HashMap<>(more);
    settings.put("spark.master", "local[2]");
    settings.put("spark.ui.enabled", "false");
    SparkSession spark = SparkSessions.open(warehouse, settings);
    spark.sparkContext().setLogLevel("ERROR");
    return spark;
  }
}
