package marsad.settings;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rule files of {@code conf/}: those beside the user's own settings file, and for the rest the
 * ones that travel in the jar.
 */
public final class ConfFiles implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String IN_JAR = "/marsad/conf/";
  private static final List<String> RULE_FILES =
      List.of(
          "common-words.yaml",
          "countries.yaml",
          "field-names.yaml",
          "issues.yaml",
          "name-context.yaml",
          "offices.yaml",
          "organisations.yaml",
          "outlets.yaml",
          "portrayal-words.yaml",
          "region-markers.yaml",
          "relations.yaml",
          "speech-verbs.yaml",
          "stance-confusion.yaml",
          "stance-cues.yaml",
          "stance-linear.model");

  private final @Nullable String folder;

  private ConfFiles(@Nullable String folder) {
    this.folder = folder;
  }

  /** The files in the jar. */
  public static ConfFiles inJar() {
    return new ConfFiles(null);
  }

  /** The files beside a settings file; those that are not there come from the jar. */
  public static ConfFiles beside(Path settingsFile) {
    Path folder = settingsFile.toAbsolutePath().getParent();
    return new ConfFiles(folder == null ? null : folder.toString());
  }

  /** The files in a folder; those that are not there come from the jar. */
  public static ConfFiles in(Path folder) {
    return new ConfFiles(folder.toString());
  }

  /** A file anywhere, parsed as YAML. */
  public static YamlNode yamlFile(Path file) {
    try {
      return YamlNode.parse(file.toString(), Files.readString(file, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new SettingsException(
          "Cannot read the settings file '" + file + "'. Name a file that is there.", e);
    }
  }

  /** A file parsed as YAML; the name is relative, such as {@code leaders/russia.yaml}. */
  public YamlNode yaml(String name) {
    return YamlNode.parse("conf/" + name, text(name));
  }

  /** The whole text of a file. */
  public String text(String name) {
    try {
      if (folder != null && Files.exists(Path.of(folder, name))) {
        return Files.readString(Path.of(folder, name), StandardCharsets.UTF_8);
      }
      try (InputStream in = ConfFiles.class.getResourceAsStream(IN_JAR + name)) {
        if (in == null) {
          throw new SettingsException("The rule file 'conf/" + name + "' is missing in the jar.");
        }
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
      }
    } catch (IOException e) {
      throw new SettingsException("Cannot read the rule file 'conf/" + name + "': " + e, e);
    }
  }

  /** The text of each rule file by its name, in one order: what a run depends on. */
  public SortedMap<String, String> texts() {
    SortedMap<String, String> texts = new TreeMap<>();
    RULE_FILES.forEach(name -> texts.put(name, text(name)));
    list("leaders").forEach(name -> texts.put(name, text(name)));
    return texts;
  }

  /**
   * Names of the YAML files in a folder of conf/, sorted, each with the folder's name before it.
   */
  public List<String> list(String subfolder) {
    try {
      if (folder != null && Files.isDirectory(Path.of(folder, subfolder))) {
        return list(Path.of(folder, subfolder), subfolder);
      }
      URL url = ConfFiles.class.getResource(IN_JAR + subfolder);
      if (url == null) {
        throw new SettingsException("The folder 'conf/" + subfolder + "' is missing in the jar.");
      }
      URI uri = url.toURI();
      if (!uri.getScheme().equals("jar")) {
        return list(Path.of(uri), subfolder);
      }
      try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
        return list(jar.getPath(IN_JAR + subfolder), subfolder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> list(Path path, String subfolder) throws IOException {
    List<String> names = new ArrayList<>();
    try (Stream<Path> files = Files.list(path)) {
      files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> name.endsWith(".yaml"))
          .forEach(name -> names.add(subfolder + "/" + name));
    }
    Collections.sort(names);
    return names;
  }
}
