package marsad.leaders;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import marsad.tables.Mention;
import marsad.tables.MentionKind;
import marsad.testing.ChallengeLine;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the sentences of challenge.tsv, whose head explains the columns. */
class ChallengeTest {
  private static final double COUNTED = 0.5;

  static Stream<ChallengeLine> lines() throws IOException {
    return ChallengeLine.of(ChallengeTest.class);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("lines")
  void findsWhomTheSentenceNames(ChallengeLine line) {
    ArticleText article = Texts.of("a", null, line.text(), line.day());

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
}
