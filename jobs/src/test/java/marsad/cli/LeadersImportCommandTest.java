package marsad.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import marsad.leaders.ArticleText;
import marsad.leaders.Leaders;
import marsad.leaders.MentionFinder;
import marsad.leaders.wikidata.LeaderImport;
import marsad.pages.ArticleSentences;
import marsad.settings.ConfFiles;
import marsad.settings.GazetteerFiles;
import marsad.settings.SettingsException;
import marsad.settings.YamlNode;
import marsad.steps.ImportLeaders;
import marsad.tables.Mention;
import marsad.testing.LocalSpark;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeadersImportCommandTest {
  private static final LocalDate SINCE = LocalDate.of(1945, 1, 1);

  @TempDir private static Path imported;
  private static final StringWriter SUMMARY = new StringWriter();
  private static Leaders together;
  private static MentionFinder finder;

  @TempDir private Path folder;

  @BeforeAll
  static void importTheDump() throws IOException, URISyntaxException {
    ImportInputs inputs = ImportInputs.of(ConfFiles.inJar());
    ImportLeaders.Found found =
        ImportLeaders.from(LocalSpark.session(), dump().toUri().toString(), inputs.rules());
    LeaderImport.Result result = inputs.select(found.held(), SINCE);
    ImportFolder to = new ImportFolder(imported);
    to.write(inputs.files(result), result.notes());
    new ImportSummary(new PrintWriter(SUMMARY, true)).print(found, result, to);
    together = together();
    finder = MentionFinder.of(together, inputs.context());
  }

  private static Path dump() throws URISyntaxException {
    return Path.of(
        Objects.requireNonNull(
                LeadersImportCommandTest.class.getResource("/marsad/wikidata/dump.json"))
            .toURI());
  }

  private static String file(String name) throws IOException {
    return Files.readString(imported.resolve(name));
  }

  /** The built-in gazetteer with the imported files beside it. */
  private static Leaders together() throws IOException {
    Map<String, YamlNode> files = new TreeMap<>(GazetteerFiles.leaderFiles(ConfFiles.inJar()));
    for (String name : List.of("andorra-wikidata.yaml", "nauru-wikidata.yaml")) {
      files.put(name, YamlNode.parse(name, file(name)));
    }
    List<String> faults = new ArrayList<>();
    Leaders leaders = GazetteerFiles.draft(ConfFiles.inJar(), files, faults);
    assertThat(faults).isEmpty();
    return leaders;
  }

  private final Terminal terminal = new Terminal();

  @Test
  void writesTheFilesOfTheDump() throws IOException, URISyntaxException {
    Path expected = dump().resolveSibling("expected");

    for (String name :
        List.of("andorra-wikidata.yaml", "nauru-wikidata.yaml", "import-report.tsv")) {
      assertThat(file(name)).as(name).isEqualTo(Files.readString(expected.resolve(name)));
    }
    assertThat(imported).isDirectoryNotContaining("glob:**united*");
  }

  @Test
  void loadsTogetherWithTheBuiltInLeaders() {
    assertThat(together.tenuresOf("yusuf-al-ramahi")).hasSize(2);
    assertThat(together.holder("prime-minister", "andorra", LocalDate.of(1983, 5, 1)).orElseThrow())
        .hasFieldOrPropertyWithValue("leaderId", "yusuf-al-ramahi");
    assertThat(together.leader("xavier-espot-zamora")).isPresent();
  }

  @ParameterizedTest
  @CsvSource({
    "استقبل يوسف الرماحي وفدا برلمانيا, yusuf-al-ramahi",
    "وقال نعيم الشكلزي للصحفيين, naim-skelzi"
  })
  void findsAnImportedNameInASentence(String sentence, String leader) {

    List<Mention> mentions =
        finder.find(
            new ArticleText("a", null, sentence, null, ArticleSentences.of("a", null, sentence)));

    assertThat(mentions).extracting(Mention::leaderId).containsExactly(leader);
  }

  @Test
  void doesNotTakeAPairOfGivenNamesForTheLeader() {
    String sentence = "وصل محمد علي إلى المدرسة";

    List<Mention> mentions =
        finder.find(
            new ArticleText("a", null, sentence, null, ArticleSentences.of("a", null, sentence)));

    assertThat(mentions).isEmpty();
  }

  @Test
  void countsWhatWasLeftOutAndNamesMalformedLines() {
    assertThat(SUMMARY.toString())
        .contains("3  in-gazetteer     (people)")
        .contains("2 lines are no entity and were passed over. The first:")
        .containsPattern("byte [\\d,]+: no JSON at character 51: .*\"id\":\"Q900002002\"");
  }

  @Test
  void refusesToOverwriteAnEarlierImport() throws IOException, URISyntaxException {
    Files.writeString(folder.resolve("france-wikidata.yaml"), "country: france\n");

    int code = terminal.run("leaders", "import", dump().toString(), "--to", folder.toString());

    assertThat(code).isEqualTo(2);
    assertThat(terminal.refusal())
        .contains("france-wikidata.yaml' is there already")
        .contains("--overwrite");
  }

  @Test
  void replacesAnEarlierImportAndNothingElse() throws IOException {
    Files.writeString(folder.resolve("france-wikidata.yaml"), "country: france\n");
    Files.writeString(folder.resolve("france.yaml"), "country: france\n");

    new ImportFolder(folder).write(Map.of("malta-wikidata.yaml", "country: malta\n"), List.of());

    assertThat(folder)
        .isDirectoryNotContaining("glob:**france-wikidata.yaml")
        .isDirectoryContaining("glob:**france.yaml")
        .isDirectoryContaining("glob:**malta-wikidata.yaml")
        .isDirectoryContaining("glob:**import-report.tsv");
  }

  @Test
  void refusesAFileInPlaceOfAFolder() throws IOException {
    Path file = Files.writeString(folder.resolve("leaders"), "");

    assertThatThrownBy(() -> new ImportFolder(file).requireNoImport())
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("is no folder");
  }

  @Test
  void refusesADumpThatIsNotThere() {
    assertThat(terminal.run("leaders", "import", "no-such.json.bz2", "--to", folder.toString()))
        .isEqualTo(2);
    assertThat(terminal.refusal()).contains("The dump 'no-such.json.bz2' does not exist");
  }

  @Test
  void showsExamplesInItsHelp() {
    int code = terminal.run("leaders", "import", "--help");

    assertThat(code).isZero();
    assertThat(terminal.printed()).contains("marsad leaders import latest-all");
  }
}
