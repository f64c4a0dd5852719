package marsad.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import marsad.tables.Column;
import marsad.tables.Table;
import marsad.testing.LocalSpark;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TableStoreTest {
  /** A table of this test alone: the session's warehouse is shared. */
  @Table(name = "terms_of_office", grain = "one row per term", ar = "صف لكل ولاية")
  public record Term(
      @Column(value = "the leader", ar = "القائد") String leaderId,
      @Column(value = "first day", ar = "أول يوم") LocalDate from,
      @Column(value = "first day after; null while in office", ar = "أول يوم بعدها")
          @Nullable LocalDate to) {}

  /** A table that no test writes. */
  @Table(name = "never_written", grain = "one row per nothing", ar = "لا شيء")
  public record NeverWritten(String nothing) {}

  /** A table whose files are kept apart by month. */
  @Table(name = "sittings", grain = "one row per sitting", ar = "صف لكل جلسة", months = "held_on")
  public record Sitting(
      @Column(value = "what is sat about", ar = "الموضوع") String subject,
      @Column(value = "its day; null if not known", ar = "اليوم") @Nullable LocalDate heldOn) {}

  private static final List<Sitting> SITTINGS =
      List.of(
          new Sitting("الموازنة", LocalDate.of(2024, 1, 3)),
          new Sitting("المياه", LocalDate.of(2024, 1, 30)),
          new Sitting("التعليم", LocalDate.of(2024, 2, 1)),
          new Sitting("الصحة", null));

  private static final Term FIRST =
      new Term("salwa-hamdan", LocalDate.of(2010, 1, 1), LocalDate.of(2015, 1, 1));
  private static final Term SECOND = new Term("nabil-harb", LocalDate.of(2015, 1, 1), null);

  private final TableStore store = new TableStore(LocalSpark.session());

  private void write(List<Term> terms, String runId) {
    store.replace(Term.class, Datasets.of(LocalSpark.session(), Term.class, terms), runId);
  }

  @Test
  void readsWhatItWrote() {
    write(List.of(FIRST, SECOND), "run-1");

    assertThat(store.records(Term.class).collectAsList()).containsExactlyInAnyOrder(FIRST, SECOND);
    assertThat(store.count(Term.class)).isEqualTo(2);
  }

  @Test
  void replacesAllRowsAndSaysWhichRunWroteThem() {
    write(List.of(FIRST, SECOND), "run-1");

    write(List.of(SECOND), "run-2");

    assertThat(store.records(Term.class).collectAsList()).containsExactly(SECOND);
    assertThat(store.runOf(Term.class)).isEqualTo("run-2");
  }

  @Test
  void addsRows() {
    write(List.of(FIRST), "run-1");

    store.append(
        Term.class, Datasets.of(LocalSpark.session(), Term.class, List.of(SECOND)), "run-2");

    assertThat(store.records(Term.class).collectAsList()).containsExactlyInAnyOrder(FIRST, SECOND);
  }

  @Test
  void writesTheDictionaryIntoTheCatalogue() {
    write(List.of(FIRST), "run-1");

    List<Row> columns =
        LocalSpark.session().sql("DESCRIBE TABLE marsad.news.terms_of_office").collectAsList();

    assertThat(columns.get(0).getString(2)).isEqualTo("the leader | القائد");
  }

  private static List<String> months() {
    return lines("SELECT partition.held_on_month FROM marsad.news.sittings.files ORDER BY ALL");
  }

  private static List<String> lines(String query) {
    return LocalSpark.session().sql(query).collectAsList().stream()
        .map(row -> row.mkString(" "))
        .toList();
  }

  private void writeSittings() {
    store.replace(
        Sitting.class, Datasets.of(LocalSpark.session(), Sitting.class, SITTINGS), "run-1");
  }

  @Test
  void keepsMonthsInFilesOfTheirOwn() {
    writeSittings();

    assertThat(months()).containsExactly("null", "648", "649");
    assertThat(store.records(Sitting.class).collectAsList())
        .containsExactlyInAnyOrderElementsOf(SITTINGS);
  }

  @Test
  void sortsTheRowsOfAMonthByDay() {
    List<Sitting> sittings =
        IntStream.range(0, 28)
            .mapToObj(i -> new Sitting("الموازنة", LocalDate.of(2024, 2, 1 + i * 11 % 28)))
            .toList();

    store.replace(
        Sitting.class,
        Datasets.of(LocalSpark.session(), Sitting.class, sittings).repartition(5),
        "run-1");

    assertThat(lines("SELECT file_path FROM marsad.news.sittings.files")).hasSize(1);
    assertThat(lines("SELECT held_on FROM marsad.news.sittings")).hasSize(28).isSorted();
  }

  @Test
  void takesOverATableThatKeptAllMonthsTogether() {
    LocalSpark.session().sql("DROP TABLE IF EXISTS marsad.news.sittings");
    TableLayout together = new TableLayout(LocalSpark.session(), "marsad.news.sittings", "");
    together.create(
        Datasets.rows(Datasets.of(LocalSpark.session(), Sitting.class, SITTINGS), Sitting.class)
            .withColumn(TableStore.RUN_ID, functions.lit(""))
            .schema(),
        "sittings",
        true);

    writeSittings();

    assertThat(months()).containsExactly("null", "648", "649");
    assertThat(store.count(Sitting.class)).isEqualTo(4);
    assertThat(
            IcebergTables.open(LocalSpark.session(), "marsad.news.sittings").sortOrder().fields())
        .hasSize(1);
  }

  @Test
  void knowsWhichTablesAreThere() {
    write(List.of(FIRST), "run-1");

    assertThat(store.has(Term.class)).isTrue();
    assertThat(store.has(NeverWritten.class)).isFalse();
  }
}
