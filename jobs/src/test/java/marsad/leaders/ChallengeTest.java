package marsad.leaders;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import marsad.tables.Mention;
import marsad.tables.MentionKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the sentences of challenge.tsv, whose head explains the columns. */
class ChallengeTest {
  private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-f]{4})");
  private static final double COUNTED = 0.5;

  /** One line of the file. */
  record Line(int number, String phenomenon, String day, String text, String expected) {
    @Override
    public String toString() {
      return number + " " + phenomenon;
    }
  }

  static Stream<Line> lines() throws IOException {
    try (InputStream in = ChallengeTest.class.getResourceAsStream("challenge.tsv")) {
      List<String> all =
          new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .toList();
      return Stream.iterate(0, i -> i < all.size(), i -> i + 1)
          .filter(i -> !all.get(i).startsWith("#"))
          .map(i -> line(i + 1, all.get(i).split("\t", -1)));
    }
  }

  private static Line line(int number, String[] columns) {
    return new Line(number, columns[0], columns[1], unescaped(columns[2]), columns[3]);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("lines")
  void findsWhomTheSentenceNames(Line line) {
    LocalDate day = line.day().equals("-") ? null : LocalDate.parse(line.day());
    ArticleText article = Texts.of("a", null, line.text(), day);

    String found =
        Gazetteer.FINDER.find(article).stream()
            .map(ChallengeTest::written)
            .collect(Collectors.joining(" "));

    assertThat(found.isEmpty() ? "-" : found).as(line.text()).isEqualTo(line.expected());
  }

  private static String written(Mention mention) {
    String kind = mention.kind() == MentionKind.NAME ? "" : "=" + mention.kind().name();
    String glued = mention.confidence() < COUNTED ? "=glued" : kind.toLowerCase(Locale.ROOT);
    return mention.leaderId() + glued + (mention.isActor() ? "" : "!");
  }

  private static String unescaped(String text) {
    Matcher matcher = ESCAPE.matcher(text.replace("\\n", "\n").replace("\\t", "\t"));
    return matcher.replaceAll(match -> String.valueOf((char) Integer.parseInt(match.group(1), 16)));
  }
}
