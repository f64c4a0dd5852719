package marsad.cli;

import java.nio.file.Path;
import marsad.settings.ConfFiles;
import marsad.settings.Settings;
import marsad.settings.SettingsFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that says which settings and rule files count. */
public final class ConfOption {
  @Option(
      names = "--conf",
      paramLabel = "FILE",
      description =
          "settings, as conf/marsad.yaml; rule files beside it are used instead of the built-in"
              + " ones")
  private @Nullable Path conf;

  /** The rule files. */
  ConfFiles files() {
    return conf == null ? ConfFiles.inJar() : ConfFiles.beside(conf);
  }

  /** The settings. */
  Settings settings() {
    return SettingsFile.read(conf == null ? files().yaml("marsad.yaml") : ConfFiles.yamlFile(conf));
  }
}
