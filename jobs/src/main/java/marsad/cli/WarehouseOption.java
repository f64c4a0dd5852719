package marsad.cli;

import java.nio.file.Path;
import java.util.Map;
import marsad.settings.SettingsException;
import marsad.spark.SparkSessions;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say where the tables are; shared by the commands. */
public final class WarehouseOption {
  @Option(
      names = "--warehouse",
      paramLabel = "DIR",
      defaultValue = "out/warehouse",
      description = "folder or URI of the tables (default: ${DEFAULT-VALUE})")
  private String warehouse = "";

  @Mixin private ClusterOption cluster = new ClusterOption();

  /** Opens a session on the warehouse, which is made if it is not there. */
  SparkSession open() {
    return SparkSessions.open(location(), cluster.settings());
  }

  /** Opens a session on a warehouse that must be there. */
  SparkSession openExisting() {
    Map<String, String> settings = cluster.settings();
    if (settings.keySet().stream().noneMatch(key -> key.endsWith("catalog.marsad.type"))) {
      requireThere();
    }
    return SparkSessions.open(location(), settings);
  }

  /** The warehouse as a URI, so that a relative folder does not depend on Spark's own rules. */
  String location() {
    org.apache.hadoop.fs.Path path = new org.apache.hadoop.fs.Path(warehouse);
    return path.toUri().getScheme() != null
        ? warehouse
        : Path.of(warehouse).toAbsolutePath().normalize().toUri().toString();
  }

  /** The warehouse as the user wrote it. */
  String asWritten() {
    return warehouse;
  }

  private void requireThere() {
    try {
      org.apache.hadoop.fs.Path path = new org.apache.hadoop.fs.Path(location());
      if (!path.getFileSystem(new Configuration()).exists(path)) {
        throw new SettingsException(
            "The warehouse '"
                + warehouse
                + "' does not exist. Make it with: marsad run --warehouse "
                + warehouse);
      }
    } catch (java.io.IOException e) {
      throw new SettingsException("Cannot reach the warehouse '" + warehouse + "': " + e, e);
    }
  }
}
