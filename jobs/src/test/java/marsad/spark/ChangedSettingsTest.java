package marsad.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChangedSettingsTest {
  @Test
  void tellsValuesOfSettingsAndNamesOfFiles() {
    String then = "input.collection: \nreuse.window-days: 30\nconf/offices.yaml: 1a\nsame: 1";
    String now = "input.collection: news\nreuse.window-days: 7\nconf/offices.yaml: 2b\nsame: 1";

    assertThat(ChangedSettings.between(then, now))
        .containsExactly(
            "conf/offices.yaml changed",
            "input.collection is news, was empty",
            "reuse.window-days is 7, was 30");
  }

  @Test
  void tellsFilesThatAreNewOrGone() {
    assertThat(ChangedSettings.between("conf/leaders/peru.yaml: 1a", "conf/leaders/chile.yaml: 1a"))
        .containsExactly("conf/leaders/chile.yaml is new", "conf/leaders/peru.yaml is gone");
  }

  @Test
  void countsWhatComesAfterTheFirstEight() {
    assertThat(ChangedSettings.between(files(12, "1a"), files(12, "2b")))
        .hasSize(9)
        .endsWith("and 4 more");
  }

  @Test
  void saysNothingWhereOneRunToldNothing() {
    assertThat(ChangedSettings.between("", "reuse.window-days: 7")).isEmpty();
  }

  private static String files(int count, String hash) {
    return IntStream.range(10, 10 + count)
        .mapToObj(i -> "conf/leaders/" + i + ".yaml: " + hash)
        .collect(Collectors.joining("\n"));
  }
}
