package marsad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What users meet before Spark starts: help, dictionary, and clear refusals. */
class CommandsTest {
  private final Terminal terminal = new Terminal();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "run",
        "sql",
        "describe",
        "export",
        "publish",
        "serve",
        "matrix",
        "explain",
        "leaders"
      })
  void showsExamplesInTheHelpOfEveryCommand(String command) {
    assertThat(terminal.run(command, "--help")).isZero();
    assertThat(terminal.printed()).contains("Examples:").contains("marsad " + command);
  }

  @Test
  void describesATableInEnglishAndArabic() {
    assertThat(terminal.run("describe", "articles")).isZero();
    assertThat(terminal.printed())
        .contains("articles – one row per article found on a page")
        .contains("published_on       date?")
        .contains("يوم المقال بتوقيته المحلي");
  }

  @Test
  void describesTheColumnsOfAView() {
    assertThat(terminal.run("describe", "outlet_profile")).isZero();
    assertThat(terminal.printed())
        .contains("outlet_profile (view) – one row per outlet and leader")
        .contains("share / share_of_all: above 1")
        .contains("نسبة نصيبه");
  }

  @Test
  void namesTheTablesWhereOneIsNotKnown() {
    assertThat(terminal.run("describe", "artikles")).isEqualTo(2);
    assertThat(terminal.refusal()).contains("There is no table 'artikles'").contains("articles, ");
  }

  @Test
  void refusesAnUnknownOptionInOneLine() {
    assertThat(terminal.run("run", "--warehous", "x")).isEqualTo(2);
    assertThat(terminal.refusal())
        .startsWith("marsad: Unknown option")
        .contains("See: marsad run --help");
  }

  @Test
  void refusesAnUnknownStep() {
    assertThat(terminal.run("run", "--steps", "pages,mention")).isEqualTo(2);
    assertThat(terminal.refusal()).contains("There is no step 'mention'").contains("co_mentions");
  }

  @Test
  void refusesToRebuildAnUnknownStep() {
    assertThat(terminal.run("run", "--rebuild", "co_mention")).isEqualTo(2);
    assertThat(terminal.refusal())
        .contains("There is no step 'co_mention'. Steps: leaders, pages")
        .contains("co_mentions");
  }

  @Test
  void refusesInputThatIsNotThere() {
    assertThat(terminal.run("run", "no-such-folder/news.jsonl")).isEqualTo(2);
    assertThat(terminal.refusal()).contains("no-such-folder/news.jsonl");
  }

  @Test
  void refusesAWarehouseThatIsNotThere(@TempDir Path folder) {
    String missing = folder.resolve("none").toString();
    assertThat(terminal.run("sql", "--warehouse", missing, "-e", "SELECT 1")).isEqualTo(2);
    assertThat(terminal.refusal()).contains("does not exist").contains("marsad run --warehouse");
  }

  @Test
  void saysFileLineAndRemedyOfAWrongSetting(@TempDir Path folder) throws IOException {
    Path settings = folder.resolve("my.yaml");
    Files.writeString(settings, "input:\n  max-text-charcters: 5\n");

    assertThat(terminal.run("run", "--conf", settings.toString())).isEqualTo(2);
    assertThat(terminal.refusal())
        .contains("my.yaml, line 2")
        .contains("'max-text-charcters' is not known here")
        .contains("max-text-characters");
  }
}
