package marsad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import marsad.settings.ConfFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeadersCheckCommandTest {
  private final Terminal terminal = new Terminal();

  private int check(String... options) {
    String[] arguments = new String[options.length + 2];
    arguments[0] = "leaders";
    arguments[1] = "check";
    System.arraycopy(options, 0, arguments, 2, options.length);
    return terminal.run(arguments);
  }

  /** A settings file with one leaders file beside it. */
  private static String settings(Path folder, String leaders) throws IOException {
    Files.createDirectory(folder.resolve("leaders"));
    Files.writeString(folder.resolve("leaders").resolve("russia.yaml"), leaders);
    Path settings = folder.resolve("my.yaml");
    Files.writeString(settings, ConfFiles.inJar().text("marsad.yaml"));
    return settings.toString();
  }

  private static String leader(String id, String name, String tenure) {
    return """
      - id: %s
        name-en: %s
        name-ar: %s
        gender: m
        tenures:
          - {office: president, %s}
    """
        .formatted(id, id, name, tenure);
  }

  @Test
  void printsWhoHeldAnOfficeFromWhenToWhen() {
    assertThat(check("--country", "russia", "--office", "president")).isZero();

    assertThat(terminal.printed())
        .contains("russia  Russia")
        .contains("    2008-05-07 – 2012-05-07  Dmitry Medvedev")
        .contains("    2012-05-07 –             Vladimir Putin")
        .doesNotContain("france")
        .doesNotContain("prime-minister");
  }

  @Test
  void endsWithASummary() {
    assertThat(check("--country", "monaco")).isZero();
    assertThat(terminal.printed())
        .containsPattern("\\d people\n")
        .contains("people without a Wikidata id")
        .contains("No faults.");
  }

  @Test
  void printsDeclaredGapsWithTheirReason(@TempDir Path folder) throws IOException {
    String file =
        """
        country: russia
        offices:
          president:
            since: 2011-01-01
            gaps: [{from: 2012-02-01, to: 2012-06-01, why: between two terms}]
        leaders:
        """
            + leader("first-one", "سمير الواثق", "from: 2011-01-01, to: 2012-02-01")
            + leader("second-one", "نبيل الحازم", "from: 2012-06-01");

    assertThat(check("--conf", settings(folder, file))).isZero();

    assertThat(terminal.printed()).contains("    2012-02-01 – 2012-06-01  gap: between two terms");
  }

  @Test
  void printsFaultsWithFileLineAndRemedy(@TempDir Path folder) throws IOException {
    String file =
        """
        country: russia
        offices:
          president: {since: 2011-01-01}
        leaders:
        """
            + leader("first-one", "سمير الواثق", "from: 2011-01-01, to: 2012-02-01")
            + leader("second-one", "نبيل الحازم", "from: 2012-01-01");

    assertThat(check("--conf", settings(folder, file))).isEqualTo(2);

    assertThat(terminal.refusal())
        .contains("conf/leaders/russia.yaml, line 16")
        .contains("'second-one' begins as president on 2012-01-01")
        .contains("marsad: the gazetteer has 1 fault.");
  }

  @Test
  void refusesAnUnknownOffice() {
    assertThat(check("--office", "presidant")).isEqualTo(2);
    assertThat(terminal.refusal()).contains("There is no office 'presidant'").contains("president");
  }
}
