package marsad.settings;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import marsad.leaders.Leaders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatementRulesFileTest {
  private static final Leaders NOBODY =
      new Leaders(
          new Leaders.People(List.of(), List.of(), List.of(), java.util.Set.of()),
          new Leaders.OfficeWords(List.of(), List.of()),
          List.of(),
          List.of());

  @TempDir private Path folder;

  private ConfFiles with(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text);
    return ConfFiles.in(folder);
  }

  @Test
  void namesTheLineOfAnUnknownClass() throws IOException {
    ConfFiles conf =
        with(
            "speech-verbs.yaml",
            """
            classes:
              neutral: {complement: none, addressee: none}
            verbs:
            - {verb: قال, class: shout}
            """);

    assertThatThrownBy(() -> StatementRulesFile.rules(conf, NOBODY))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("speech-verbs.yaml, line 4")
        .hasMessageContaining("'shout'");
  }

  @Test
  void refusesAVerbListedTwice() throws IOException {
    ConfFiles conf =
        with(
            "speech-verbs.yaml",
            """
            classes:
              neutral: {complement: none, addressee: none}
            verbs:
            - {verb: قال, class: neutral}
            - {verb: قال, class: neutral}
            """);

    assertThatThrownBy(() -> StatementRulesFile.rules(conf, NOBODY))
        .hasMessageContaining("line 5")
        .hasMessageContaining("Keep one.");
  }

  @Test
  void refusesAPhraseOfTwoIssues() throws IOException {
    ConfFiles conf =
        with(
            "issues.yaml",
            """
            - {id: a, name-en: A, name-ar: أ, phrases: [هدنة]}
            - {id: b, name-en: B, name-ar: ب, phrases: [هدنة]}
            """);

    assertThatThrownBy(() -> StatementRulesFile.issues(conf))
        .hasMessageContaining("issues.yaml, line 2")
        .hasMessageContaining("belongs also to 'a'");
  }

  @Test
  void refusesASideItDoesNotKnow() throws IOException {
    ConfFiles conf =
        with("issues.yaml", "- {id: a, name-en: A, name-ar: أ, phrases: [هدنة], toward: maybe}\n");

    assertThatThrownBy(() -> StatementRulesFile.issues(conf))
        .hasMessageContaining("none of for, against, none");
  }
}
