package marsad.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import marsad.settings.SettingsException;
import marsad.spark.ConnectEndpoint;
import marsad.spark.PublishedCatalog;
import marsad.spark.SharedViews;
import marsad.spark.SparkSessions;
import marsad.spark.SqlEndpoint;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code marsad serve}: other programs ask the tables. */
@Command(
    name = "serve",
    description =
        "Answers queries of other programs until Ctrl-C: by JDBC and ODBC as a Spark Thrift Server,"
            + " or with --connect as a Spark Connect server. It listens on this machine alone and"
            + " only reads, unless told otherwise.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  marsad serve                        then connect to jdbc:hive2://127.0.0.1:10000/default",
      "  marsad serve --warehouse w --port 10001",
      "  marsad serve --connect              then connect to sc://127.0.0.1:15002"
    })
final class ServeCommand implements Callable<Integer> {
  @Mixin private WarehouseOption warehouse = new WarehouseOption();

  @Option(
      names = "--connect",
      description = "Spark Connect instead of Thrift; trust its clients: they may send code")
  private boolean isConnect;

  @Option(
      names = "--host",
      defaultValue = "127.0.0.1",
      description =
          "address to listen on (default: ${DEFAULT-VALUE}); nobody is asked for a password")
  private String host = "";

  @Option(names = "--port", description = "default: 10000, with --connect 15002")
  private @Nullable Integer chosenPort;

  @Option(names = "--write", description = "let clients also write and run commands")
  private boolean mayWrite;

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init")
  ServeCommand() {}

  @Override
  public Integer call() throws IOException, InterruptedException {
    SqlEndpoint endpoint = isConnect ? new ConnectEndpoint() : thrift();
    int port = chosenPort == null ? endpoint.defaultPort() : chosenPort;
    requireFree(port);
    Map<String, String> settings = new HashMap<>(endpoint.settings(host, port));
    settings.put(
        "spark.sql.extensions",
        mayWrite
            ? endpoint.extensions()
            : endpoint.extensions() + "," + endpoint.readOnlyExtensions());
    // A table that a run has replaced is seen by the next query.
    settings.put("spark.sql.catalog." + SparkSessions.CATALOG + ".cache-enabled", "false");
    if (!mayWrite) {
      // Tables as of a publication take no rows: who may write sees the branch he writes.
      settings.put("spark.sql.catalog." + SparkSessions.CATALOG, PublishedCatalog.class.getName());
    }
    PrintWriter out = spec.commandLine().getOut();
    try (SparkSession spark = warehouse.openExisting(settings)) {
      SharedViews.register(spark);
      endpoint.start(spark);
      out.println(
          "Serving "
              + warehouse.asWritten()
              + (mayWrite ? "" : ", read only,")
              + " at "
              + endpoint.address(host, port));
      out.println("Ctrl-C ends it.");
      out.flush();
      new CountDownLatch(1).await();
    }
    return 0;
  }

  private static SqlEndpoint thrift() {
    return ServiceLoader.load(SqlEndpoint.class)
        .findFirst()
        .orElseThrow(
            () ->
                new SettingsException(
                    "This Spark has no Thrift Server of Marsad. Without SPARK_HOME, ./marsad serve"
                        + " brings one; on a cluster use Spark's own start-thriftserver.sh, as"
                        + " README tells. For Spark Connect: marsad serve --connect"));
  }

  private void requireFree(int port) {
    try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getByName(host))) {
      socket.setReuseAddress(true);
    } catch (IOException | IllegalArgumentException e) {
      throw new SettingsException(
          "Cannot listen on "
              + host
              + ":"
              + port
              + ": "
              + e.getMessage()
              + ". Choose another"
              + " with --port, or end what listens there.",
          e);
    }
  }
}
