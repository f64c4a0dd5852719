package marsad.spark;

import java.util.Map;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.connect.service.SparkConnectService;

/** Spark Connect: remote notebooks and shells with a Spark client of the same version. */
public final class ConnectEndpoint implements SqlEndpoint {
  private static final int PORT = 15002;

  @Override
  public int defaultPort() {
    return PORT;
  }

  @Override
  public Map<String, String> settings(String host, int port) {
    return Map.of(
        "spark.connect.grpc.binding.address",
        host,
        "spark.connect.grpc.binding.port",
        String.valueOf(port));
  }

  @Override
  public String extensions() {
    return SparkSessions.EXTENSIONS;
  }

  @Override
  public String readOnlyExtensions() {
    return ReadOnlyExtensions.class.getName() + "," + ReadOnlyProcedures.class.getName();
  }

  @Override
  public void start(SparkSession spark) {
    SparkConnectService.start(spark.sparkContext());
  }

  @Override
  public String address(String host, int port) {
    return "sc://" + host + ":" + port;
  }
}
