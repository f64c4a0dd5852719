package marsad.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import marsad.reuse.BlockRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {
  @TempDir Path folder;

  @Test
  void readsTheSettingsThatTravelInTheJar() {
    Settings settings = SettingsFile.read(ConfFiles.inJar().yaml("marsad.yaml"));

    assertThat(settings.repeatedBlocks()).isEqualTo(new BlockRules(3, 5, 0.2));
  }

  @Test
  void refusesToCutWhatIsNotListed() throws IOException {
    String settings = changed("cut-from-pages: 5", "cut-from-pages: 2");

    assertThatThrownBy(() -> read(settings))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("'2' is out of range");
  }

  @Test
  void refusesAShareAboveOne() throws IOException {
    String settings = changed("sure-share: 0.2", "sure-share: 20");

    assertThatThrownBy(() -> read(settings))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("'20' is no share");
  }

  private static String changed(String line, String other) throws IOException {
    Path home = Path.of(System.getProperty("marsad.home", ".."));
    return Files.readString(home.resolve("conf").resolve("marsad.yaml")).replace(line, other);
  }

  private Settings read(String settings) throws IOException {
    Path file = folder.resolve("marsad.yaml");
    Files.writeString(file, settings);
    return SettingsFile.read(ConfFiles.yamlFile(file));
  }
}
