package marsad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import marsad.settings.ConfFiles;
import marsad.testing.MarsadProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code marsad run --rebuild} as a user gives it, in processes of its own. */
class RebuildTest {
  private static final String PAGE =
      """
      {"id": "kazan-1", "published": "2024-10-22", "title": "لقاء في قازان", "text": "%s"}
      """;
  private static final String MEETING = "التقى بوتين الرئيس الصيني شي جين بينغ في قازان.";

  @TempDir private Path folder;

  private String marsad(String... arguments) throws Exception {
    return MarsadProcess.run(folder.resolve("log"), Map.of(), arguments);
  }

  /** Settings in which a family name alone is not sure enough to be counted. */
  private String strict() throws Exception {
    String usual = ConfFiles.inJar().text("marsad.yaml");
    return Files.writeString(
            Files.createDirectory(folder.resolve("my")).resolve("marsad.yaml"),
            usual.replace("min-confidence: 0.5", "min-confidence: 1.0"))
        .toString();
  }

  @Test
  void tellsWhichRowsChangedAndBecauseOfWhichSetting() throws Exception {
    String warehouse = folder.resolve("warehouse").toString();
    Path pages = Files.createDirectory(folder.resolve("news")).resolve("pages.jsonl");
    Files.writeString(pages, PAGE.formatted(MEETING), StandardCharsets.UTF_8);
    marsad("run", pages.toString(), "--warehouse", warehouse);

    String printed =
        marsad("run", "--rebuild", "mentions", "--conf", strict(), "--warehouse", warehouse);

    assertThat(printed)
        .contains("another state of settings or rules: mentions.min-confidence is 1.0, was 0.5.")
        .containsPattern("\npair_mentions +0 +1 +0\n")
        .containsPattern("\nAs they were: .*articles.*sentences");
    String query = "SELECT table_name, same, gone, added, reason FROM run_diff ORDER BY table_name";
    assertThat(marsad("sql", "--warehouse", warehouse, "--format", "csv", "-e", query))
        .containsPattern("pair_mentions\"?,0,1,0,.*mentions.min-confidence is 1.0, was 0.5")
        .doesNotContainPattern("(?m)^\"?(articles|sentences|statements)\\b");
  }
}
