package marsad.testing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A line of a file challenge.tsv beside a test: a sentence, and what must be found in it.
 *
 * @param number of the line in its file, from 1
 * @param phenomenon what the sentence tries
 * @param day of its article; null if it has none
 * @param text the sentence, escapes such as those of invisible characters resolved
 * @param expected what must be found, as the file's head explains
 */
public record ChallengeLine(
    int number, String phenomenon, @Nullable LocalDate day, String text, String expected) {
  private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-f]{4})");

  /** The lines of the file beside a test. */
  public static Stream<ChallengeLine> of(Class<?> test) throws IOException {
    try (InputStream in = test.getResourceAsStream("challenge.tsv")) {
      List<String> all =
          new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .toList();
      return Stream.iterate(0, i -> i < all.size(), i -> i + 1)
          .filter(i -> !all.get(i).startsWith("#"))
          .map(i -> line(i + 1, all.get(i).split("\t", -1)));
    }
  }

  private static ChallengeLine line(int number, String[] columns) {
    LocalDate day = columns[1].equals("-") ? null : LocalDate.parse(columns[1]);
    return new ChallengeLine(number, columns[0], day, unescaped(columns[2]), columns[3]);
  }

  private static String unescaped(String text) {
    Matcher matcher = ESCAPE.matcher(text.replace("\\n", "\n").replace("\\t", "\t"));
    return matcher.replaceAll(match -> String.valueOf((char) Integer.parseInt(match.group(1), 16)));
  }

  @Override
  public String toString() {
    return number + " " + phenomenon;
  }
}
