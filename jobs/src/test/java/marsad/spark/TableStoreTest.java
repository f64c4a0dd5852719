package marsad.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import marsad.tables.Table;
import marsad.tables.Tenure;
import marsad.tables.TenureKind;
import marsad.testing.LocalSpark;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

class TableStoreTest {
  /** A table that no test writes. */
  @Table(name = "never_written", grain = "one row per nothing", ar = "لا شيء")
  public record NeverWritten(String nothing) {}

  private static final Tenure FIRST =
      new Tenure(
          "salwa-hamdan",
          "president",
          "atlantis",
          LocalDate.of(2010, 1, 1),
          LocalDate.of(2015, 1, 1),
          TenureKind.FULL);
  private static final Tenure SECOND =
      new Tenure(
          "nabil-harb", "president", "atlantis", LocalDate.of(2015, 1, 1), null, TenureKind.ACTING);

  private final TableStore store = new TableStore(LocalSpark.session());

  private void write(List<Tenure> tenures, String runId) {
    store.replace(Tenure.class, Datasets.of(LocalSpark.session(), Tenure.class, tenures), runId);
  }

  @Test
  void readsWhatItWrote() {
    write(List.of(FIRST, SECOND), "run-1");

    assertThat(store.records(Tenure.class).collectAsList())
        .containsExactlyInAnyOrder(FIRST, SECOND);
    assertThat(store.count(Tenure.class)).isEqualTo(2);
  }

  @Test
  void replacesAllRowsAndSaysWhichRunWroteThem() {
    write(List.of(FIRST, SECOND), "run-1");

    write(List.of(SECOND), "run-2");

    assertThat(store.records(Tenure.class).collectAsList()).containsExactly(SECOND);
    assertThat(store.runOf(Tenure.class)).isEqualTo("run-2");
  }

  @Test
  void addsRows() {
    write(List.of(FIRST), "run-1");

    store.append(
        Tenure.class, Datasets.of(LocalSpark.session(), Tenure.class, List.of(SECOND)), "run-2");

    assertThat(store.records(Tenure.class).collectAsList())
        .containsExactlyInAnyOrder(FIRST, SECOND);
  }

  @Test
  void writesTheDictionaryIntoTheCatalogue() {
    write(List.of(FIRST), "run-1");

    List<Row> columns =
        LocalSpark.session().sql("DESCRIBE TABLE marsad.news.tenures").collectAsList();

    assertThat(columns.get(0).getString(2)).isEqualTo("the leader");
  }

  @Test
  void knowsWhichTablesAreThere() {
    write(List.of(FIRST), "run-1");

    assertThat(store.has(Tenure.class)).isTrue();
    assertThat(store.has(NeverWritten.class)).isFalse();
  }
}
