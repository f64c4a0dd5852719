package marsad.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The report's own files in the jar: queries, template, style, scripts, labels. */
final class Resources {
  private Resources() {}

  /** A file of this package's folder, with line feeds alone, as browsers see it. */
  static String text(String path) {
    return read(Resources.class.getResourceAsStream(path), path);
  }

  /** The chart library, from its own jar. */
  static String charts(String version) {
    String path = "/META-INF/resources/webjars/echarts/" + version + "/echarts.min.js";
    return read(Resources.class.getResourceAsStream(path), path);
  }

  private static String read(@org.jspecify.annotations.Nullable InputStream file, String path) {
    if (file == null) {
      throw new IllegalStateException("The jar lacks the file '" + path + "'.");
    }
    try (file) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read '" + path + "'", e);
    }
  }
}
