package marsad.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import marsad.stance.CueModel;
import marsad.tables.Statement;
import marsad.testing.ChallengeLine;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the minimal pairs of challenge.tsv, whose head explains the columns. */
class ChallengeTest {
  static Stream<ChallengeLine> lines() throws IOException {
    return ChallengeLine.of(ChallengeTest.class);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("lines")
  void readsWhereTheHolderStands(ChallengeLine line) {
    List<String> expected = List.of(line.expected().split(" "));
    boolean hasVoice = line.expected().contains("@");

    List<String> found = found(line, hasVoice);

    assertThat(found.isEmpty() ? List.of("-") : found)
        .as(line.text())
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  static List<String> found(ChallengeLine line, boolean hasVoice) {
    List<String> found = new ArrayList<>();
    for (Statement statement : Rules.statements(null, line.text(), line.day())) {
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
