package marsad.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ConfFilesTest {
  /** Files of {@code conf/} on which the tables of a run do not depend. */
  private static final List<String> OF_NO_RUN =
      List.of(
          "marsad.yaml",
          "cluster.yaml",
          "gold-names.yaml",
          "simulation.yaml",
          "wikidata-offices.yaml");

  @Test
  void aRunDependsOnEveryRuleFile() throws IOException {
    Path conf = Path.of(System.getProperty("marsad.home"), "conf");
    try (Stream<Path> files = Files.list(conf)) {
      List<String> rules =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".yaml") || name.endsWith(".model"))
              .filter(name -> !OF_NO_RUN.contains(name))
              .toList();

      assertThat(ConfFiles.inJar().texts()).containsKeys(rules.toArray(String[]::new));
    }
  }

  @Test
  void aRunDependsOnTheLeadersOfEveryCountry() {
    assertThat(ConfFiles.inJar().texts()).containsKeys("leaders/russia.yaml", "leaders/iran.yaml");
  }
}
