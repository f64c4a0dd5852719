package marsad.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import marsad.spark.PublicationDiff.Change;
import marsad.tables.Issue;
import marsad.tables.Run;
import marsad.tables.RunDiff;
import marsad.testing.LocalSpark;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;

class PublicationDiffTest {
  private final SparkSession spark = LocalSpark.apart();
  private final TableStore store = new TableStore(spark);

  private void publish(String runId, Run step, String... issues) {
    Publications publications = new Publications(spark);
    publications.stage();
    List<Issue> rows = Stream.of(issues).map(id -> new Issue(id, id, "الهدنة")).toList();
    store.replace(Issue.class, Datasets.of(spark, Issue.class, rows), runId);
    store.append(Run.class, Datasets.of(spark, Run.class, List.of(step)), runId);
    publications.publish(runId);
  }

  private static Run step(String name, int second, String inputs, String gazetteer) {
    return step(name, second, inputs, gazetteer, "");
  }

  private static Run step(
      String name, int second, String inputs, String gazetteer, String settings) {
    Instant at = Instant.ofEpochSecond(second);
    String hash = "hash of " + settings;
    return new Run(
        name, at, 1, 1, 1, inputs, "", settings, hash, gazetteer, "code", 1, 1, 1, 1, 0, 1, 1);
  }

  @Test
  void tellsWhichRowsAreGoneAndNewAndKeepsThatOnce() {
    publish("run-1", step("pages", 1, "a.txt", "g1"), "ceasefire", "sanctions");
    publish("run-2", step("pages", 2, "b.txt", "g1"), "ceasefire", "refugees", "elections");

    PublicationDiff diff = PublicationDiff.between(spark, 0, 0);
    diff.keep(spark);
    diff.keep(spark);

    assertThat(diff.reason()).isEqualTo("another state of the input");
    assertThat(diff.changes()).containsExactly(new Change("issues", 1, 1, 2));
    assertThat(new TableStore(spark).records(RunDiff.class).collectAsList())
        .containsExactly(new RunDiff(1, 2, "issues", 1, 1, 2, "another state of the input"));
  }

  @Test
  void namesTheSettingThatDiffers() {
    publish("run-1", step("pages", 1, "a.txt", "g1", "reuse.window-days: 30"), "ceasefire");
    publish("run-2", step("mentions", 2, "", "g1", "reuse.window-days: 7"), "sanctions");

    assertThat(PublicationDiff.between(spark, 0, 0).reason())
        .isEqualTo("another state of settings or rules: reuse.window-days is 7, was 30");
  }

  @Test
  void keepsNothingOfTablesThatAreAsTheyWere() {
    publish("run-1", step("pages", 1, "a.txt", "g1"), "ceasefire");
    publish("run-2", step("pages", 2, "b.txt", "g1"), "ceasefire");

    PublicationDiff diff = PublicationDiff.between(spark, 0, 0);
    diff.keep(spark);

    assertThat(diff.changes()).containsExactly(new Change("issues", 1, 0, 0));
    assertThat(new TableStore(spark).records(RunDiff.class).collectAsList()).isEmpty();
  }

  @Test
  void aLaterStepMadeAnewTellsWhatItWasMadeFrom() {
    publish("run-1", step("pages", 1, "a.txt", "g1"), "ceasefire");
    publish("run-2", step("mentions", 2, "", "g2"), "ceasefire");

    assertThat(PublicationDiff.between(spark, 0, 0).reason())
        .isEqualTo("another state of the gazetteer");
  }
}
