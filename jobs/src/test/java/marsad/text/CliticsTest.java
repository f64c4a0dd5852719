package marsad.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CliticsTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "and, وترامب, ترامب",
    "so, فترامب, ترامب",
    "by, بترامب, ترامب",
    "for, لترامب, ترامب",
    "like, كترامب, ترامب",
    "and by, وبترامب, بترامب|ترامب",
    "by the, بالرئيس, الرئيس",
    "for the, للرئيس, لرئيس|اللرئيس|الرئيس",
    "and for the, وللرئيس, للرئيس|لرئيس|اللرئيس|الرئيس",
    "for a word in lam, للجنة, لجنة|اللجنة|الجنة",
    "does he ask, أوترامب, ترامب",
    "does he ask for, أفلترامب, لترامب|ترامب",
    "no clitic, ترامب, ''",
    "future seen is no clitic, سترامب, ''",
    "host too short, وعلى, على",
    "host of two letters, وهو, ''",
    "article alone is no clitic, الرئيس, ''"
  })
  void findsHosts(String phenomenon, String token, String hosts) {
    assertThat(
            Clitics.hosts(token).stream()
                .map(host -> host.of(token))
                .collect(Collectors.joining("|")))
        .isEqualTo(hosts);
  }

  @Test
  void findsShortHostsWhereTheCallerAllowsThem() {
    assertThat(Clitics.hosts("وشي", 2)).containsExactly(new Clitics.Host(1, false));
    assertThat(Clitics.hosts("وشي")).isEmpty();
  }

  @Test
  void looksInsideATextWithoutCuttingIt() {
    String text = "قال وبترامب";

    int starts = Clitics.starts(text, 4, text.length(), 3);

    assertThat(Clitics.mayStartAt(starts, 1)).isTrue();
    assertThat(Clitics.mayStartAt(starts, 2)).isTrue();
    assertThat(Clitics.mayStartAt(starts, 3)).isFalse();
    assertThat(Clitics.needsArticleAt(starts, 2)).isFalse();
  }
}
