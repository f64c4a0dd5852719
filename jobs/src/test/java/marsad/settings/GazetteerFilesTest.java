package marsad.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import marsad.leaders.Leaders;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GazetteerFilesTest {
  private static final String HEAD =
      """
      country: arcadia
      offices:
        president: {since: 2000-01-01}
      leaders:
      """;

  @TempDir Path conf;

  @BeforeEach
  void writeOtherFiles() throws IOException {
    write(
        "countries.yaml",
        "- {id: arcadia, name-en: Arcadia, name-ar: أركاديا, adjective: [أركادي], capital: [ميغالوبوليس]}\n");
    write("organisations.yaml", "[]\n");
    write(
        "offices.yaml",
        """
        offices:
        - key: president
          name-en: President
          name-ar: الرئيس
          rank: 1
          one-person: true
          roles:
            - {definite: [الرئيس], gender: m}
        titles: []
        """);
  }

  private void write(String file, String text) throws IOException {
    Path path = conf.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text, StandardCharsets.UTF_8);
  }

  private void leaders(String... blocks) throws IOException {
    write("leaders/arcadia.yaml", HEAD + String.join("", blocks));
  }

  private static String leader(String id, String name, String term) {
    return """
      - id: %s
        name-en: %s
        name-ar: %s
        gender: m
        tenures: [{office: president, %s}]
    """
        .formatted(id, id, name, term);
  }

  private Leaders load() {
    return GazetteerFiles.leaders(ConfFiles.in(conf));
  }

  @Test
  void loadsLeadersWithNamesAndTenures() throws IOException {
    leaders(
        leader("evander-one", "إفاندر الأول", "from: 2000-01-01, to: 2010-01-01"),
        leader("pallas-two", "بالاس الثاني", "from: 2010-01-01"));

    assertThat(load().leaders()).hasSize(2);
    assertThat(load().tenures()).hasSize(2);
  }

  @Test
  void refusesAFormGivenToTwoLeaders() throws IOException {
    leaders(
        leader("evander-one", "إفاندر الكبير", "from: 2000-01-01, to: 2010-01-01"),
        leader("pallas-two", "افاندر الكبير", "from: 2010-01-01"));

    assertThatThrownBy(this::load)
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("conf/leaders/arcadia.yaml, line")
        .hasMessageContaining("also belongs to 'evander-one'")
        .hasMessageContaining("'context' for both");
  }

  @Test
  void refusesTwoHoldersAtOnce() throws IOException {
    leaders(
        leader("evander-one", "إفاندر الأول", "from: 2000-01-01, to: 2010-01-02"),
        leader("pallas-two", "بالاس الثاني", "from: 2010-01-01"));

    assertThatThrownBy(this::load).hasMessageContaining("while 'evander-one'");
  }

  @Test
  void refusesAGapThatIsNotDeclared() throws IOException {
    leaders(
        leader("evander-one", "إفاندر الأول", "from: 2000-01-01, to: 2010-01-01"),
        leader("pallas-two", "بالاس الثاني", "from: 2010-01-05"));

    assertThatThrownBy(this::load)
        .hasMessageContaining("nobody holds president of arcadia from 2010-01-01 to 2010-01-05")
        .hasMessageContaining("'gaps'");
  }

  @Test
  void refusesAnUnknownOfficeAndNamesTheKnownOnes() throws IOException {
    leaders(
        """
          - id: evander-one
            name-en: Evander
            name-ar: إفاندر الأول
            gender: m
            tenures: [{office: archon, from: 2000-01-01}]
        """);

    assertThatThrownBy(this::load)
        .hasMessageContaining("the office 'archon' is not in conf/offices.yaml")
        .hasMessageContaining("president");
  }

  @Test
  void refusesADayThatIsNone() throws IOException {
    leaders(leader("evander-one", "إفاندر الأول", "from: 2000-13-01"));

    assertThatThrownBy(this::load).hasMessageContaining("'2000-13-01' is no day");
  }

  @Test
  void refusesATenureThatEndsBeforeItBegins() throws IOException {
    leaders(leader("evander-one", "إفاندر الأول", "from: 2010-01-01, to: 2000-01-01"));

    assertThatThrownBy(this::load).hasMessageContaining("not after it begins");
  }

  @Test
  void refusesTheSameLeaderTwice() throws IOException {
    leaders(
        leader("evander-one", "إفاندر الأول", "from: 2000-01-01, to: 2010-01-01"),
        leader("evander-one", "بالاس الثاني", "from: 2010-01-01"));

    assertThatThrownBy(this::load).hasMessageContaining("Keep one block");
  }

  @Test
  void refusesAnUnknownKey() throws IOException {
    leaders(
        """
          - id: evander-one
            name-en: Evander
            name-ar: إفاندر الأول
            nickname: وحش
            gender: m
            tenures: [{office: president, from: 2000-01-01}]
        """);

    assertThatThrownBy(this::load).hasMessageContaining("'nickname' is not known here");
  }

  @Test
  void hashChangesWithTheContentOnly() throws IOException {
    leaders(leader("evander-one", "إفاندر الأول", "from: 2000-01-01"));
    String before = load().hash();
    leaders("# a comment\n", leader("evander-one", "إفاندر الأول", "from: 2000-01-01"));
    String same = load().hash();
    leaders(leader("evander-one", "إفاندر الأول", "from: 1999-01-01"));

    assertThat(same).isEqualTo(before);
    assertThat(load().hash()).isNotEqualTo(before);
  }
}
