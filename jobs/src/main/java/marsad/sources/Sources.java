package marsad.sources;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import marsad.settings.SettingsException;
import marsad.sources.bytes.Compression;

/** The formats of raw input: one line each. */
public final class Sources {
  private static final List<Source> ALL =
      List.of(
          new TextFolder(), new JsonLines(), new CsvFiles(), new ParquetFiles(), new WarcFiles());

  private Sources() {}

  /** All formats. */
  public static List<Source> all() {
    return ALL;
  }

  /** The format of a name. */
  public static Source named(String name) {
    return ALL.stream()
        .filter(source -> source.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new SettingsException(
                    "The format '" + name + "' is not known. Known formats: " + names() + "."));
  }

  /** The format that the extension of a file's name says. */
  public static Optional<Source> ofFile(String fileName) {
    String name = Compression.stripExtension(fileName).toLowerCase(Locale.ROOT);
    return ALL.stream()
        .filter(source -> source.extensions().stream().anyMatch(name::endsWith))
        .findFirst();
  }

  /** The names of all formats, for messages. */
  static String names() {
    return ALL.stream().map(Source::name).collect(Collectors.joining(", "));
  }

  /** The extensions of all formats, for messages. */
  static String extensions() {
    return ALL.stream()
        .flatMap(source -> source.extensions().stream())
        .collect(Collectors.joining(", "));
  }
}
