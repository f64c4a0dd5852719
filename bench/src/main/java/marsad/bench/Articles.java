package marsad.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import marsad.settings.ConfFiles;
import marsad.settings.SimulationFile;
import marsad.simulation.NewsWriter;

/**
 * The texts that a benchmark reads again and again: made up, or the articles of a file named by
 * {@code -Dbench.input=FILE.jsonl.gz}, of which enough are taken from all over the file.
 */
public final class Articles {
  /** Where the size of one pass stands, for {@link CpuSeconds} to read. */
  static final String MEGABYTES = "bench.megabytes";

  /** Beyond the processor's caches, and still many passes a second. */
  private static final int ENOUGH_BYTES = 4_000_000;

  private static final int WORDS = 340;
  private static final long SEED = 7_919;
  private static final int STEP = 7;
  private static final ObjectMapper JSON = new ObjectMapper();

  private Articles() {}

  /** The texts of the file named, or made-up ones that hold these names. */
  public static String[] texts(List<String> names) {
    String input = System.getProperty("bench.input", "");
    List<String> texts = input.isEmpty() ? written(names) : read(Path.of(input));
    long bytes = 0;
    for (String text : texts) {
      bytes += text.getBytes(StandardCharsets.UTF_8).length;
    }
    System.setProperty(MEGABYTES, Double.toString(bytes / 1e6));
    return texts.toArray(String[]::new);
  }

  private static List<String> written(List<String> names) {
    NewsWriter writer = new NewsWriter(SimulationFile.words(ConfFiles.inJar()), names);
    List<String> texts = new ArrayList<>();
    for (int bytes = 0; bytes < ENOUGH_BYTES; ) {
      String text = writer.article(SEED + texts.size(), WORDS);
      bytes += text.getBytes(StandardCharsets.UTF_8).length;
      texts.add(text);
    }
    return texts;
  }

  private static List<String> read(Path file) {
    List<String> texts = new ArrayList<>();
    int lineNo = 0;
    int bytes = 0;
    try (BufferedReader lines = reader(file)) {
      String line = lines.readLine();
      for (; line != null && bytes < ENOUGH_BYTES; line = lines.readLine()) {
        JsonNode text = JSON.readTree(line).path("text");
        if (lineNo++ % STEP == 0 && !text.asText().isBlank()) {
          bytes += text.asText().getBytes(StandardCharsets.UTF_8).length;
          texts.add(text.asText());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }

  /** Lines of a file, unpacked if its name ends in {@code .gz}. */
  static BufferedReader reader(Path file) throws IOException {
    InputStream bytes = Files.newInputStream(file);
    InputStream plain =
        file.toString().endsWith(".gz") ? new GZIPInputStream(bytes, 1 << 16) : bytes;
    return new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8), 1 << 16);
  }
}
