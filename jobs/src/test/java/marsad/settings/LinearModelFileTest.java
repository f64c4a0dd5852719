package marsad.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import marsad.stance.LinearModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinearModelFileTest {
  private static final ConfFiles PROJECT =
      ConfFiles.in(Path.of(System.getProperty("marsad.home", ".."), "conf"));

  @TempDir Path folder;

  /** If this fails: marsad stance train */
  @Test
  void shipsAModelTrainedOnTheSentencesAndRulesThatAreShipped() {
    assertThat(LinearModelFile.warning(PROJECT, LinearModelFile.read(PROJECT))).isEmpty();
  }

  @Test
  void namesTheCommandWhenTheSentencesAreOthers() throws IOException {
    Files.writeString(folder.resolve("stance-sentences.tsv"), "# none yet\n");

    LinearModel model = LinearModelFile.read(PROJECT);

    assertThat(LinearModelFile.warning(ConfFiles.in(folder), model))
        .contains(
            "conf/stance-linear.model was trained on other labelled sentences"
                + " (stance-sentences.tsv) than those in use. Make it anew with: marsad stance"
                + " train");
  }

  @Test
  void refusesAModelThatWasChangedByHand() throws IOException {
    String text = PROJECT.text(LinearModelFile.NAME);
    Files.writeString(
        folder.resolve(LinearModelFile.NAME), text.replaceFirst("threshold\t0", "threshold\t1"));

    assertThatThrownBy(() -> LinearModelFile.read(ConfFiles.in(folder)))
        .isInstanceOf(SettingsException.class)
        .hasMessage(
            "conf/stance-linear.model is no model: its version is not the hash of what it holds."
                + " Make it anew with: marsad stance train");
  }
}
