package marsad.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import marsad.tables.Column;
import marsad.tables.Region;
import marsad.testing.LocalSpark;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructField;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordEncoderTest {
  /** A record with every type of column. */
  public record Everything(
      @Column(value = "an id", ar = "معرّف") String pageId,
      @Nullable String title,
      boolean isTitle,
      int words,
      @Nullable Integer articleNo,
      long rows,
      @Nullable Long bytes,
      double share,
      @Nullable Double score,
      LocalDate day,
      @Nullable LocalDate to,
      Instant startedAt,
      @Nullable Instant endedAt,
      Region region,
      @Nullable Region other,
      List<String> agencies,
      Nested nested,
      List<Nested> places) {}

  /** A record inside a record. */
  public record Nested(int begin, String surface) {}

  /** A record that no table can hold. */
  public record Untyped(Map<String, String> anything) {}

  private static final Everything FULL =
      new Everything(
          "p1",
          "عنوان",
          true,
          7,
          0,
          8_000_000_000L,
          9L,
          0.5,
          0.25,
          LocalDate.of(2024, 2, 10),
          LocalDate.of(1969, 7, 20),
          Instant.parse("2024-02-10T21:59:59.123456Z"),
          Instant.EPOCH,
          Region.READ_ALSO,
          Region.BODY,
          List.of("رويترز", "تاس"),
          new Nested(3, "بوتين"),
          List.of(new Nested(1, "أ"), new Nested(2, "ب")));

  private static final Everything EMPTY =
      new Everything(
          "",
          null,
          false,
          -1,
          null,
          0,
          null,
          -0.5,
          null,
          LocalDate.EPOCH,
          null,
          Instant.EPOCH,
          null,
          Region.CHROME,
          null,
          List.of(),
          new Nested(0, ""),
          List.of());

  @Test
  void bringsEveryTypeToRowsAndBack() {
    Dataset<Everything> written =
        Datasets.of(LocalSpark.session(), Everything.class, List.of(FULL, EMPTY));

    Dataset<Row> rows = Datasets.rows(written, Everything.class);

    assertThat(Datasets.records(rows, Everything.class).collectAsList())
        .containsExactlyInAnyOrder(FULL, EMPTY);
  }

  @Test
  void namesColumnsInSnakeCase() {
    Dataset<Row> rows =
        Datasets.rows(
            Datasets.of(LocalSpark.session(), Everything.class, List.of(FULL)), Everything.class);

    assertThat(rows.columns())
        .startsWith("page_id", "title", "is_title")
        .contains("started_at", "article_no");
  }

  @Test
  void writesClosedChoicesInLowerCase() {
    Dataset<Row> rows =
        Datasets.rows(
            Datasets.of(LocalSpark.session(), Everything.class, List.of(FULL)), Everything.class);

    assertThat(rows.select("region").head().getString(0)).isEqualTo("read_also");
  }

  @Test
  void keepsCommentsAndNullability() {
    Dataset<Row> rows =
        Datasets.rows(
            Datasets.of(LocalSpark.session(), Everything.class, List.of(FULL)), Everything.class);

    StructField id = rows.schema().apply("page_id");
    assertThat(id.getComment().get()).isEqualTo("an id | معرّف");
    assertThat(
            Arrays.stream(rows.schema().fields())
                .filter(StructField::nullable)
                .map(StructField::name))
        .contains("title", "article_no", "bytes", "score", "to", "ended_at", "other")
        .doesNotContain("is_title", "words", "rows", "share");
  }

  @Test
  void refusesATypeThatTablesDoNotUse() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RecordEncoder.of(Untyped.class))
        .withMessageContaining("Map");
  }

  /** A record with bytes. */
  @SuppressWarnings("ArrayRecordComponent") // Never compared as a value.
  public record Packed(String articleId, byte[] wording) {}

  @Test
  void bringsBytesBack() {
    Packed packed = new Packed("a", new byte[] {0, -1, 127});

    Packed back =
        Datasets.of(LocalSpark.session(), Packed.class, List.of(packed)).collectAsList().get(0);

    assertThat(back.wording()).isEqualTo(packed.wording());
  }
}
