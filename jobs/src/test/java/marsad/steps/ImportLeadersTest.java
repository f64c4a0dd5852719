package marsad.steps;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import marsad.leaders.wikidata.HeldOffice;
import marsad.leaders.wikidata.OfficeOfCountry;
import marsad.leaders.wikidata.WikidataOffices;
import marsad.testing.LocalSpark;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportLeadersTest {
  private static final String HEAD_OF_GOVERNMENT = "Q2285706";
  private static final ImportLeaders.Rules RULES =
      new ImportLeaders.Rules(
          new WikidataOffices(
              List.of(
                  new WikidataOffices.PositionClass(
                      HEAD_OF_GOVERNMENT, List.of("prime-minister", "head-of-government"))),
              List.of(new OfficeOfCountry("Q14211", "prime-minister", "united-kingdom")),
              Set.of()),
          Map.of("AD", "andorra", "NR", "nauru"),
          (office, country) -> office.equals("prime-minister") && country.equals("andorra"));

  @TempDir private Path folder;

  private Path dump(String extension) throws IOException {
    Path file = folder.resolve("dump.json" + extension);
    try (InputStream in = getClass().getResourceAsStream("/marsad/wikidata/dump.json");
        OutputStream out = packed(extension, Files.newOutputStream(file))) {
      Objects.requireNonNull(in).transferTo(out);
    }
    return file;
  }

  private static OutputStream packed(String extension, OutputStream file) throws IOException {
    return switch (extension) {
      case ".gz" -> new GZIPOutputStream(file);
      case ".bz2" -> new BZip2CompressorOutputStream(file, 1);
      default -> file;
    };
  }

  private static ImportLeaders.Found found(Path dump) {
    return ImportLeaders.from(LocalSpark.session(), dump.toUri().toString(), RULES);
  }

  private static List<String> people(ImportLeaders.Found found) {
    return found.held().stream().map(held -> held.held().person().id()).sorted().toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".gz", ".bz2"})
  void readsPlainAndPackedDumps(String extension) throws IOException {
    ImportLeaders.Found found = found(dump(extension));

    assertThat(found.held()).hasSize(22);
    assertThat(found.malformed()).isEqualTo(2);
    assertThat(found.firstMalformed())
        .extracting(line -> line.excerpt().substring(0, 31))
        .containsExactly(
            "{\"type\":\"item\",\"id\":\"Q900002001", "{\"type\":\"item\",\"id\":\"Q900002002");
  }

  @Test
  void findsThePositionsOfACountryByTheirClass() throws IOException {
    assertThat(found(dump("")).held())
        .extracting(HeldOffice::office)
        .contains(new OfficeOfCountry("Q900000101", "prime-minister", "andorra"))
        .contains(new OfficeOfCountry("Q14211", "prime-minister", "united-kingdom"))
        .extracting(OfficeOfCountry::position)
        .doesNotContain("Q900000199", "Q900000104");
  }

  @Test
  void leavesOutWhoIsNoHuman() throws IOException {
    assertThat(people(found(dump("")))).doesNotContain("Q900001004");
  }

  @Test
  void leavesOutDeprecatedStatements() throws IOException {
    assertThat(found(dump("")).held())
        .filteredOn(held -> held.held().person().id().equals("Q900001003"))
        .extracting(held -> String.valueOf(held.held().from()))
        .containsExactly("WikidataDate[day=1964-02-01, precision=DAY]");
  }

  @Test
  void findsNothingInAFileThatIsNoDump() throws IOException {
    Path file = Files.writeString(folder.resolve("notes.json"), "one line\n[1, 2]\n");

    ImportLeaders.Found found = found(file);

    assertThat(found.facts()).isZero();
    assertThat(found.malformed()).isEqualTo(2);
    assertThat(found.firstMalformed().get(1).offset()).isEqualTo(9);
  }
}
