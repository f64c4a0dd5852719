package marsad.cli;

import java.nio.file.Path;
import java.util.Map;
import marsad.settings.ConfFiles;
import marsad.settings.SettingsFile;
import marsad.settings.YamlNode;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that says how Spark is set; shared by the commands that start it. */
public final class ClusterOption {
  @Option(
      names = "--cluster",
      paramLabel = "FILE",
      description = "Spark settings, as conf/cluster.yaml (default: the built-in one)")
  private @Nullable Path cluster;

  /** The settings by Spark's keys. */
  Map<String, String> settings() {
    YamlNode root =
        cluster == null ? ConfFiles.inJar().yaml("cluster.yaml") : ConfFiles.yamlFile(cluster);
    return SettingsFile.readCluster(root);
  }
}
