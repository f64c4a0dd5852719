package marsad.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageRulesFileTest {
  @TempDir Path folder;

  @Test
  void readsTheFilesThatTravelInTheJar() {
    assertThat(PageRulesFile.regionMarkers(ConfFiles.inJar())).isNotNull();
    assertThat(PageRulesFile.outlets(ConfFiles.inJar()).named("وكالة رويترز"))
        .hasValueSatisfying(outlet -> assertThat(outlet.isAgency()).isTrue());
  }

  @Test
  void refusesAKindOfMarkerItDoesNotKnow() throws IOException {
    write("region-markers.yaml", "markers:\n  adverts: [إعلان]\n");

    assertThatThrownBy(() -> PageRulesFile.regionMarkers(conf()))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("region-markers.yaml")
        .hasMessageContaining("'adverts'");
  }

  @Test
  void refusesAPhraseUnderTwoKinds() throws IOException {
    write("region-markers.yaml", "markers:\n  tags: [وسوم]\n  credit: [وسوم]\n");

    assertThatThrownBy(() -> PageRulesFile.regionMarkers(conf()))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("TAGS");
  }

  @Test
  void refusesAFormOfTwoOutlets() throws IOException {
    write("outlets.yaml", "outlets:\n  - {name: الأفق}\n  - {name: المدار, forms: [الافق]}\n");

    assertThatThrownBy(() -> PageRulesFile.outlets(conf()))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("الأفق");
  }

  @Test
  void refusesAZoneThatIsNone() throws IOException {
    write("outlets.yaml", "outlets:\n  - {name: الأفق, zone: Asia/Nowhere}\n");

    assertThatThrownBy(() -> PageRulesFile.outlets(conf()))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("Asia/Nowhere");
  }

  @Test
  void refusesACountryThatIsNone() throws IOException {
    write("outlets.yaml", "outlets:\n  - {name: الأفق, country: atlantis}\n");

    assertThatThrownBy(() -> PageRulesFile.outlets(conf()))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("atlantis");
  }

  private ConfFiles conf() {
    return ConfFiles.beside(folder.resolve("marsad.yaml"));
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
