package marsad.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import marsad.leaders.Leaders;
import marsad.reuse.BlockRules;
import marsad.reuse.CopyRules;
import marsad.stance.StanceLabel;
import marsad.stance.Transformer;
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
  void tellsEachSettingByItsPlaceInTheFile() {
    assertThat(read(USUAL).values().keySet())
        .containsExactlyInAnyOrderElementsOf(places("", YamlNode.parse("marsad.yaml", USUAL)));
    assertThat(read(USUAL).values())
        .containsEntry("reuse.window-days", "30")
        .containsEntry("gates.broken-rows.otherwise", "fail")
        .containsEntry("input.collection", "");
  }

  /** Places of all values; those that hold whatever a user gives are one setting. */
  private static List<String> places(String place, YamlNode node) {
    boolean isValue = Set.of("input.fields", "stances.transformer").contains(place);
    try {
      return isValue
          ? List.of(place)
          : node.entries().entrySet().stream()
              .flatMap(
                  entry ->
                      places(
                          place.isEmpty() ? entry.getKey() : place + "." + entry.getKey(),
                          entry.getValue())
                          .stream())
              .toList();
    } catch (SettingsException noMapping) {
      return List.of(place);
    }
  }

  @Test
  void readsHowOftenARepeatedTextIsCut() {
    assertThat(read(USUAL).repeatedBlocks()).isEqualTo(new BlockRules(3, 5, 0.2));
  }

  @Test
  void readsWhichArticlesMayTellOfOneEvent() {
    assertThat(read(USUAL).stories().windowDays()).isEqualTo(3);
  }

  private static final String TRANSFORMER =
      """
        transformer:
          model: my/model.onnx
          tokenizer: my/tokenizer.json
          labels: [against, favor, none]
          text: "{sentence}"
          pair:
          min-confidence: 0.7
          max-tokens: 128
          batch: 32
      """;

  private static String withTransformer() {
    return USUAL.replaceFirst("(?m)^  transformer:$", TRANSFORMER.stripTrailing());
  }

  @Test
  void readsWhichTransformerReadsStances() {
    assertThat(read(USUAL).transformer()).isNull();
    assertThat(read(withTransformer()).transformer())
        .isEqualTo(
            new Transformer(
                "my/model.onnx",
                "my/tokenizer.json",
                List.of(StanceLabel.AGAINST, StanceLabel.FAVOR, StanceLabel.NONE),
                "{sentence}",
                "",
                new Transformer.Limits(0.7, 128, 32)));
  }

  @ParameterizedTest
  @CsvSource({
    "'labels: [against, favor, none]', 'labels: [left, right]', is no side",
    "'labels: [against, favor, none]', 'labels: []', the labels are missing",
    "min-confidence: 0.7, min-confidence: 7, is no confidence",
    "batch: 32, batch: 0, is out of range",
    "batch: 32, beams: 3, beams"
  })
  void refusesATransformerThatMakesNoSense(String right, String wrong, String complaint) {
    assertThatThrownBy(() -> read(withTransformer().replace(right, wrong)))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining(complaint);
  }

  @Test
  void saysHowToLoadTheModuleOfATransformer() {
    ConfFiles conf = ConfFiles.inJar();
    Leaders leaders = GazetteerFiles.finder(conf).leaders();

    assertThatThrownBy(() -> StanceModelFiles.read(conf, read(withTransformer()), leaders))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("my/model.onnx")
        .hasMessageContaining("MARSAD_ONNX=true");
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
