package marsad.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import marsad.reuse.StoryPrior;
import marsad.reuse.StoryWeights;
import marsad.reuse.StoryWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommonWordsFileTest {
  @TempDir Path folder;

  @Test
  void knowsThatThePresidentSaysLessThanTheSeismograph() {
    StoryPrior prior = CommonWordsFile.read(ConfFiles.inJar());
    StoryWeights weights = StoryWeights.of(10, prior);

    assertThat(weights.weight(word("الرئيس"))).isLessThan(3);
    assertThat(weights.weight(word("السيسموغراف"))).isEqualTo(StoryWeights.MOST);
  }

  @Test
  void refusesAWordInTwoBands() throws IOException {
    write("bands:\n  - {one-in: 2, words: من في}\n  - {one-in: 4, words: عن من}\n");

    assertThatThrownBy(() -> CommonWordsFile.read(conf()))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("'من'");
  }

  @Test
  void refusesMoreThanAllArticles() throws IOException {
    write("bands:\n  - {one-in: 0.5, words: من}\n");

    assertThatThrownBy(() -> CommonWordsFile.read(conf()))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("0.5");
  }

  private static long word(String word) {
    return StoryWords.hash(StoryWords.stems(word).get(0));
  }

  private void write(String text) throws IOException {
    Files.writeString(folder.resolve("common-words.yaml"), text);
  }

  private ConfFiles conf() {
    return ConfFiles.beside(folder.resolve("marsad.yaml"));
  }
}
