package marsad;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import marsad.spark.TableStore;
import marsad.tables.Publication;
import marsad.tables.Run;
import marsad.testing.ExpectedTables;
import marsad.testing.LocalSpark;
import marsad.testing.SampleRun;
import marsad.testing.SampleTruth;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The whole job on the sample data, against what a person wrote down about each page. */
class SampleDataTest {
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

  /** Faults that are known stand in a file with their reasons; a mended one is taken out of it. */
  @Test
  void differsFromWhatAPersonReadOnlyWhereListed() throws IOException {
    List<String> listed =
        Files.readAllLines(
                SampleTruth.expected().resolve("differences.tsv"), StandardCharsets.UTF_8)
            .stream()
            .skip(1)
            .map(line -> line.substring(0, line.lastIndexOf('\t')))
            .toList();

    assertThat(SampleTruth.differences()).containsExactlyElementsOf(listed);
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
      Map<String, List<String>> after = rowsOfAllTables();
      before.forEach((table, rows) -> assertThat(after.get(table)).as(table).isEqualTo(rows));
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
    SampleRun.tables();
    // A store keeps to the publication that it first saw.
    TableStore tables = new TableStore(LocalSpark.session());
    return marsad.tables.Tables.all().stream()
        .filter(type -> type != Run.class && type != Publication.class && tables.has(type))
        .collect(
            Collectors.toMap(
                TableStore::name,
                type ->
                    tables.rows(type).drop(TableStore.RUN_ID).toJSON().collectAsList().stream()
                        .sorted()
                        .toList()));
  }
}
