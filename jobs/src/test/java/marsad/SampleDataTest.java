package marsad;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import marsad.spark.TableStore;
import marsad.tables.Run;
import marsad.testing.ExpectedTables;
import marsad.testing.LocalSpark;
import marsad.testing.SampleRun;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The whole job on the sample data, against what a person wrote down about each page. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleDataTest {
  private final Map<String, JsonNode> truth = new TreeMap<>();

  @BeforeAll
  void readTheTruth() throws IOException {
    Path file = SampleRun.home().resolve("sample-data").resolve("expected").resolve("truth.jsonl");
    ObjectMapper json = new ObjectMapper();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      JsonNode page = json.readTree(line);
      if (page.has("source_id")) {
        truth.put(page.get("source_id").asText(), page);
      }
    }
  }

  static Set<String> tables() {
    return ExpectedTables.queries().keySet();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void givesTheExpectedRows(String table) throws IOException {
    List<String> expected = Files.readAllLines(ExpectedTables.file(table), StandardCharsets.UTF_8);

    List<String> given =
        List.of(
            String.join("\n", ExpectedTables.lines(ExpectedTables.queries().get(table)))
                .split("\n"));

    assertThat(given).containsExactlyElementsOf(expected);
  }

  @Test
  void findsTheArticlesThatAPersonFound() {
    Map<String, String> expected = new TreeMap<>();
    truth.forEach(
        (id, page) ->
            page.get("articles")
                .forEach(
                    article ->
                        expected.put(
                            id + " " + article.get("part").asText(),
                            text(article, "title") + " | " + text(article, "published_on"))));

    Map<String, String> given = new TreeMap<>();
    for (Row row :
        SampleRun.ask(
                "SELECT p.source_id, a.part, a.title, a.published_on FROM articles a JOIN pages p"
                    + " USING (page_id)")
            .collectAsList()) {
      given.put(
          row.getString(0) + " " + row.getString(1),
          squeezed(String.valueOf(row.get(2))) + " | " + row.get(3));
    }

    assertThat(given).containsExactlyInAnyOrderEntriesOf(expected);
  }

  @Test
  void keepsEveryParagraphAndNoJunk() {
    Map<String, String> texts = new TreeMap<>();
    for (Row row :
        SampleRun.ask(
                "SELECT p.source_id, a.part, a.text FROM articles a JOIN pages p USING (page_id)")
            .collectAsList()) {
      texts.put(row.getString(0) + " " + row.getString(1), squeezed(row.getString(2)));
    }
    List<String> faults = new ArrayList<>();
    truth.forEach(
        (id, page) -> {
          for (JsonNode article : page.get("articles")) {
            String text = texts.getOrDefault(id + " " + article.get("part").asText(), "");
            for (JsonNode paragraph : article.path("paragraphs")) {
              if (!text.contains(squeezed(paragraph.asText()))) {
                faults.add(id + " lacks: " + paragraph.asText());
              }
            }
          }
          for (JsonNode junk : page.path("junk")) {
            for (Map.Entry<String, String> text : texts.entrySet()) {
              String line = squeezed(junk.asText());
              if (text.getKey().startsWith(id + " ")
                  && line.length() > 12
                  && text.getValue().contains(line)) {
                faults.add(text.getKey() + " holds: " + line);
              }
            }
          }
        });

    assertThat(faults).isEmpty();
  }

  @Test
  void namesTheLeadersThatAPersonCounted() {
    Map<String, String> expected = new TreeMap<>();
    Map<String, Set<String>> optional = new TreeMap<>();
    truth.forEach(
        (id, page) -> {
          for (JsonNode article : page.get("articles")) {
            String key = id + " " + article.get("part").asText();
            expected.put(key, counts(article.path("names")));
            Set<String> names = new TreeSet<>();
            article.path("optional").fieldNames().forEachRemaining(names::add);
            article.path("optional").forEach(name -> names.add(name.asText()));
            optional.put(key, names);
          }
        });

    Map<String, TreeMap<String, Integer>> found = new TreeMap<>();
    expected.keySet().forEach(key -> found.put(key, new TreeMap<>()));
    for (Row row :
        SampleRun.ask(
                "SELECT p.source_id, a.part, m.leader_id FROM mentions m JOIN articles a USING"
                    + " (article_id) JOIN pages p USING (page_id) WHERE m.kind = 'name' AND"
                    + " m.confidence >= 0.5")
            .collectAsList()) {
      String key = row.getString(0) + " " + row.getString(1);
      if (!optional.getOrDefault(key, Set.of()).contains(row.getString(2))) {
        found.computeIfAbsent(key, k -> new TreeMap<>()).merge(row.getString(2), 1, Integer::sum);
      }
    }
    Map<String, String> given = new TreeMap<>();
    found.forEach((key, counted) -> given.put(key, counted.toString()));

    assertThat(given).containsExactlyInAnyOrderEntriesOf(expected);
  }

  @Test
  void saysWhichStepMadeWhatFromWhichFiles() {
    List<Row> runs = SampleRun.ask("SELECT step, rows_out, inputs FROM runs").collectAsList();

    assertThat(runs).extracting(row -> row.getString(0)).containsAll(Pipeline.stepNames());
    assertThat(runs)
        .filteredOn(row -> row.getString(0).equals("pages"))
        .allSatisfy(row -> assertThat(row.getString(2)).contains("windows-1256.txt"));
  }

  @Test
  void givesTheSameRowsWhateverTheOrderOfFilesAndTheNumberOfPartitions() throws IOException {
    Map<String, List<String>> before = rowsOfAllTables();
    List<String> files = new ArrayList<>();
    try (Stream<Path> all = Files.list(Path.of(SampleRun.pages()))) {
      all.map(Path::toString).sorted(Collections.reverseOrder()).forEach(files::add);
    }
    files.addAll(files.subList(0, 5));
    var spark = LocalSpark.session();

    spark.conf().set("spark.sql.shuffle.partitions", "7");
    try {
      SampleRun.run(SampleRun.pipeline(files));
      assertThat(rowsOfAllTables()).isEqualTo(before);
    } finally {
      spark.conf().set("spark.sql.shuffle.partitions", "2");
    }
  }

  @Test
  void knowsThatASecondRunChangesNothing() {
    SampleRun.tables();

    assertThat(SampleRun.pipeline(List.of(SampleRun.pages())).isDone()).isTrue();
  }

  private static Map<String, List<String>> rowsOfAllTables() {
    TableStore tables = SampleRun.tables();
    return marsad.tables.Tables.all().stream()
        .filter(type -> type != Run.class)
        .collect(
            Collectors.toMap(
                TableStore::name,
                type ->
                    tables.rows(type).drop(TableStore.RUN_ID).toJSON().collectAsList().stream()
                        .sorted()
                        .toList()));
  }

  private static String counts(JsonNode names) {
    TreeMap<String, Integer> counts = new TreeMap<>();
    names.properties().forEach(name -> counts.put(name.getKey(), name.getValue().asInt()));
    return counts.toString();
  }

  private static String text(JsonNode node, String field) {
    JsonNode value = node.get(field);
    return value == null || value.isNull() ? "null" : squeezed(value.asText());
  }

  private static String squeezed(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
