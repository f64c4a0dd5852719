package marsad.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import marsad.publish.Database;
import marsad.settings.SettingsException;
import marsad.spark.SparkSessions;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
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

  @Option(
      names = "--catalog",
      paramLabel = "URL",
      description =
          "jdbc:postgresql://host:port/database that keeps the list of tables (default: the"
              + " warehouse folder itself does); user and password from MARSAD_JDBC_USER and"
              + " MARSAD_JDBC_PASSWORD")
  private @Nullable String catalog;

  @Mixin private ClusterOption cluster = new ClusterOption();

  /** Opens a session on the warehouse, which is made if it is not there. */
  SparkSession open() {
    return SparkSessions.open(location(), settings());
  }

  /** Opens a session on a warehouse that must be there. */
  SparkSession openExisting() {
    return openExisting(Map.of());
  }

  /** The same, with settings of the command's own. */
  SparkSession openExisting(Map<String, String> further) {
    Map<String, String> settings = settings();
    if (settings.keySet().stream().noneMatch(key -> key.endsWith("catalog.marsad.type"))) {
      requireThere();
    }
    settings.putAll(further);
    return SparkSessions.open(location(), settings);
  }

  private Map<String, String> settings() {
    Map<String, String> settings = new HashMap<>();
    if (catalog != null) {
      Database database = Database.at(catalog);
      database.requireReachable();
      settings.putAll(database.asCatalog(SparkSessions.CATALOG));
    }
    settings.putAll(cluster.settings());
    return settings;
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

  /** That a table or view is asked for which is not there. */
  SettingsException missing(String table) {
    return new SettingsException(
        "The table '"
            + table
            + "' is not in the warehouse '"
            + warehouse
            + "'. Make it with: marsad run");
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
