package marsad.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import marsad.leaders.Leaders;
import marsad.leaders.wikidata.OfficeOfCountry;
import marsad.leaders.wikidata.PositionItem;
import marsad.leaders.wikidata.WikidataOffices;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WikidataOfficesFileTest {
  private static Leaders leaders;
  private static WikidataOffices offices;

  @BeforeAll
  static void read() {
    leaders = GazetteerFiles.leaders(ConfFiles.inJar());
    offices = WikidataOfficesFile.read(ConfFiles.inJar(), leaders);
  }

  @ParameterizedTest
  @CsvSource({
    "Q2285706, germany, chancellor",
    "Q2285706, italy, prime-minister",
    "Q116, japan, emperor",
    "Q48352, iran, supreme-leader",
    "Q30461, germany, president"
  })
  void takesAClassForTheOfficeThatTheCountryHas(String item, String country, String office) {
    List<OfficeOfCountry> found =
        offices.of(
            List.of(new PositionItem("Q7", List.of(item), List.of("Q1"))),
            Map.of("Q1", country),
            (key, place) -> !leaders.tenuresOf(key, place).isEmpty());

    assertThat(found).contains(new OfficeOfCountry("Q7", office, country));
  }

  @Test
  void leavesOutAPositionOfSeveralCountries() {
    PositionItem position = new PositionItem("Q7", List.of("Q30461"), List.of("Q1", "Q2"));

    assertThat(
            offices.of(
                List.of(position), Map.of("Q1", "france", "Q2", "andorra"), (key, place) -> true))
        .extracting(OfficeOfCountry::position)
        .doesNotContain("Q7");
  }

  @Test
  void saysWhereAnOfficeIsNotKnown(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("wikidata-offices.yaml"),
        """
        classes:
        - {wikidata: Q30461, name: president, offices: [presidant]}
        positions: []
        acting: []
        """);

    assertThatThrownBy(() -> WikidataOfficesFile.read(ConfFiles.in(folder), leaders))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("conf/wikidata-offices.yaml, line 2")
        .hasMessageContaining("'presidant'");
  }
}
