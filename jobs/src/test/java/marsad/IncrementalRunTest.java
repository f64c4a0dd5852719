package marsad;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import marsad.spark.TableStore;
import marsad.tables.GateResult;
import marsad.tables.Publication;
import marsad.tables.Run;
import marsad.tables.RunDiff;
import marsad.tables.Score;
import marsad.tables.Tables;
import marsad.testing.LocalSpark;
import marsad.testing.SampleRun;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Runs the main job three times: left to {@code long-tests.sh}. */
@Tag("long")
class IncrementalRunTest {
  /** Tables that tell of runs and of gold, which one run and two do not share. */
  private static final List<Class<? extends Record>> OF_RUNS =
      List.of(Run.class, GateResult.class, Publication.class, RunDiff.class, Score.class);

  private final SparkSession spark = LocalSpark.apart();

  private void add(List<String> inputs) {
    SampleRun.run(SampleRun.pipeline(spark, inputs, Pipeline.StoredPages.KEEP));
  }

  private static List<String> everyOtherFile(int from) throws IOException {
    try (Stream<Path> files = Files.list(Path.of(SampleRun.pages()))) {
      List<String> sorted = files.map(Path::toString).sorted().toList();
      return IntStream.range(0, sorted.size())
          .filter(i -> i % 2 == from)
          .mapToObj(sorted::get)
          .toList();
    }
  }

  private static List<String> rows(TableStore tables, Class<? extends Record> type) {
    return tables.rows(type).drop(TableStore.RUN_ID).toJSON().collectAsList();
  }

  @Test
  void addingHalvesGivesTheRowsOfOneWholeRun() throws IOException {
    add(everyOtherFile(1));
    add(everyOtherFile(0));

    TableStore added = new TableStore(spark);
    for (Class<? extends Record> type : Tables.all()) {
      if (!OF_RUNS.contains(type)) {
        List<String> whole = rows(SampleRun.tables(), type);
        List<String> parts = rows(added, type);
        assertThat(without(parts, whole)).as("only by parts: " + TableStore.name(type)).isEmpty();
        assertThat(without(whole, parts)).as("only as a whole: " + TableStore.name(type)).isEmpty();
        assertThat(parts).hasSameSizeAs(whole);
      }
    }
  }

  /** The rows that differ, cut short: whole tables would fill the log. */
  private static List<String> without(List<String> rows, List<String> others) {
    Set<String> known = new HashSet<>(others);
    return rows.stream()
        .filter(row -> !known.contains(row))
        .limit(3)
        .map(row -> row.substring(0, Math.min(row.length(), 500)))
        .toList();
  }
}
