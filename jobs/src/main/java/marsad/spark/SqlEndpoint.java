package marsad.spark;

import java.util.Map;
import org.apache.spark.sql.SparkSession;

/** A way by which other programs ask a session of this one. */
public interface SqlEndpoint {
  /** The port if none is chosen. */
  int defaultPort();

  /** What the session must be opened with to listen there. */
  Map<String, String> settings(String host, int port);

  /** Extensions of the session, with commas. */
  String extensions();

  /** Extensions that make the session read only, with commas. */
  String readOnlyExtensions();

  /** Begins to listen, and returns. */
  void start(SparkSession spark);

  /** What a client is told to connect to. */
  String address(String host, int port);
}
