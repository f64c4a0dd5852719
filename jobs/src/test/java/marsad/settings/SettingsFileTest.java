package marsad.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import marsad.reuse.BlockRules;
import marsad.reuse.CopyRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsFileTest {
  private static final String USUAL = ConfFiles.inJar().text("marsad.yaml");

  private static Settings read(String text) {
    return SettingsFile.read(YamlNode.parse("mine.yaml", text));
  }

  @Test
  void readsWhatCountsAsACopy() {
    assertThat(read(USUAL).copies()).isEqualTo(new CopyRules(0.5, 0.8, 50, 20, 30, 200));
  }

  @Test
  void readsHowOftenARepeatedTextIsCut() {
    assertThat(read(USUAL).repeatedBlocks()).isEqualTo(new BlockRules(3, 5, 0.2));
  }

  @Test
  void readsWhichArticlesMayTellOfOneEvent() {
    assertThat(read(USUAL).stories().windowDays()).isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource({
    "near-similarity: 0.5, near-similarity: 0, is no share",
    "partial-containment: 0.8, partial-containment: 1.2, is no share",
    "min-shared-words: 50, min-shared-words: 4, is out of range",
    "min-words: 20, min-words: 0, is out of range",
    "window-days: 30, window-days: -1, is out of range",
    "stock-phrase-articles: 200, stock-phrase-articles: 1, is out of range",
    "window-days: 30, days: 30, days",
    "window-days: 3, window-days: 31, is out of range",
    "cut-from-pages: 5, cut-from-pages: 2, is out of range",
    "sure-share: 0.2, sure-share: 20, is no share"
  })
  void refusesWhatMakesNoSense(String usual, String wrong, String complaint) {
    assertThatThrownBy(() -> read(USUAL.replace(usual, wrong)))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("mine.yaml")
        .hasMessageContaining(complaint);
  }
}
