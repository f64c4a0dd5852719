package marsad.serve;

import java.util.Map;
import marsad.spark.ReadOnlyExtensions;
import marsad.spark.SqlEndpoint;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.hive.thriftserver.HiveThriftServer2;

/** Spark's own Thrift Server: JDBC and ODBC, as BI tools speak them to Hive and Spark. */
public final class ThriftEndpoint implements SqlEndpoint {
  private static final int PORT = 10000;

  /** Made by the service loader. */
  public ThriftEndpoint() {}

  @Override
  public int defaultPort() {
    return PORT;
  }

  @Override
  public Map<String, String> settings(String host, int port) {
    String hive = "spark.hadoop.hive.server2.";
    return Map.of(
        hive + "thrift.bind.host",
        host,
        hive + "thrift.port",
        String.valueOf(port),
        hive + "transport.mode",
        "binary",
        // Queries run as whoever started the server, not as who a client says it is.
        hive + "enable.doAs",
        "false",
        hive + "logging.operation.enabled",
        "false",
        "spark.sql.catalogImplementation",
        "in-memory");
  }

  @Override
  public String extensions() {
    return "org.apache.iceberg.spark.extensions.IcebergSparkSessionExtensions,"
        + ThriftFunctions.class.getName();
  }

  @Override
  public String readOnlyExtensions() {
    return ReadOnlyExtensions.class.getName();
  }

  @Override
  public void start(SparkSession spark) {
    HiveThriftServer2.startWithContext(spark.sqlContext());
  }

  @Override
  public String address(String host, int port) {
    return "jdbc:hive2://" + host + ":" + port + "/default";
  }
}
