package marsad.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import marsad.trends.ModelErrors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StanceErrorsFileTest {
  @TempDir Path folder;

  private List<ModelErrors> read(String yaml) throws IOException {
    Files.writeString(folder.resolve("stance-confusion.yaml"), yaml, StandardCharsets.UTF_8);
    return StanceErrorsFile.read(ConfFiles.in(folder));
  }

  @Test
  void readsCountsInTheOrderOfTheSides() throws IOException {
    List<ModelErrors> errors =
        read(
            """
            - model: rules
              provenance: by hand
              counts:
                against: {against: 9, conditional: 1}
                favor: {favor: 7}
                conditional: {}
                neutral: {favor: 2}
            """);

    assertThat(errors.get(0).model()).isEqualTo("rules");
    assertThat(errors.get(0).counts())
        .containsExactly(
            List.of(7L, 0L, 0L, 0L),
            List.of(0L, 9L, 1L, 0L),
            List.of(0L, 0L, 0L, 0L),
            List.of(2L, 0L, 0L, 0L));
  }

  @Test
  void saysWhichSideIsMissing() {
    assertThatThrownBy(
            () -> read("- {model: rules, provenance: p, counts: {favor: {}, against: {}}}"))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("'conditional' is missing");
  }

  @Test
  void refusesASideThatIsNone() {
    assertThatThrownBy(() -> read("- {model: rules, provenance: p, counts: {for: {}}}"))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("'for' is not known here");
  }

  @Test
  void knowsTheErrorsOfTheRules() {
    assertThat(StanceErrorsFile.read(ConfFiles.inJar()))
        .extracting(ModelErrors::model)
        .contains("rules");
  }
}
