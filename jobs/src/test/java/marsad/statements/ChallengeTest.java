package marsad.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import marsad.stance.CueModel;
import marsad.tables.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the minimal pairs of challenge.tsv, whose head explains the columns. */
class ChallengeTest {
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
    return new Line(number, columns[0], columns[1], columns[2], columns[3]);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("lines")
  void readsWhereTheHolderStands(Line line) {
    List<String> expected = List.of(line.expected().split(" "));
    boolean hasVoice = line.expected().contains("@");

    List<String> found = found(line, hasVoice);

    assertThat(found.isEmpty() ? List.of("-") : found)
        .as(line.text())
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  static List<String> found(Line line, boolean hasVoice) {
    LocalDate day = line.day().equals("-") ? null : LocalDate.parse(line.day());
    List<String> found = new ArrayList<>();
    for (Statement statement : Rules.statements(null, line.text(), day)) {
      new CueModel()
          .read(statement, line.text())
          .map(reading -> Rules.written(statement, reading) + voice(statement, hasVoice))
          .filter(text -> !found.contains(text))
          .ifPresent(found::add);
    }
    return found;
  }

  private static String voice(Statement statement, boolean hasVoice) {
    return hasVoice ? "@" + statement.voice().name().toLowerCase(Locale.ROOT) : "";
  }
}
