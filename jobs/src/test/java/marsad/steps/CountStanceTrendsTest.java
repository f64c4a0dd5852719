package marsad.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import marsad.spark.Datasets;
import marsad.spark.Held;
import marsad.tables.ArticleStory;
import marsad.tables.PeriodType;
import marsad.tables.Polarity;
import marsad.tables.StanceTrend;
import marsad.tables.Voice;
import marsad.testing.LocalSpark;
import marsad.testing.TableAssert;
import marsad.trends.ModelErrors;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

class CountStanceTrendsTest {
  private static final LocalDate MONDAY = LocalDate.of(2018, 3, 5);
  private static final String TRUMP = "donald-trump";
  private static final String TALKS = "negotiations";
  private static final List<ModelErrors> ERRORS =
      List.of(
          new ModelErrors(
              "rules",
              "test",
              List.of(
                  List.of(90L, 10L, 0L, 0L),
                  List.of(5L, 95L, 0L, 0L),
                  List.of(0L, 0L, 10L, 0L),
                  List.of(0L, 0L, 0L, 10L))));

  private final StanceRows rows = new StanceRows();

  private List<StanceTrend> count() {
    return count(CountedSeries.all());
  }

  private List<StanceTrend> count(CountedSeries series) {
    return CountStanceTrends.from(rows.tables(), ERRORS, series).collectAsList();
  }

  private static StanceTrend only(
      List<StanceTrend> trends, PeriodType type, LocalDate period, String outlet) {
    List<StanceTrend> found =
        trends.stream()
            .filter(
                t ->
                    t.periodType() == type
                        && t.period().equals(period)
                        && t.outlet().equals(outlet))
            .toList();
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  @Test
  void countsSidesAndTheirMean() {
    rows.article("x1", MONDAY, "المرفأ").says(TRUMP, TALKS, 1).says(TRUMP, TALKS, -0.7);
    rows.article("x2", MONDAY.plusDays(6), "الضفاف")
        .says(TRUMP, TALKS, Polarity.CONDITIONAL, 0.35)
        .says(TRUMP, TALKS, Polarity.NEUTRAL, 0);

    StanceTrend week = only(count(), PeriodType.WEEK, MONDAY, "*");

    assertThat(week.statements()).isEqualTo(4);
    assertThat(List.of(week.favor(), week.against(), week.conditional(), week.neutral()))
        .containsOnly(1L);
    assertThat(week.net()).isEqualTo(0.1625, within(1e-9));
    assertThat(week.articles()).isEqualTo(2);
    assertThat(week.stories()).isEqualTo(2);
  }

  @Test
  void givesCopiesOneVoice() {
    rows.article("x1", MONDAY, "المرفأ").says(TRUMP, TALKS, 1);
    rows.article("x2", MONDAY, "الضفاف", "x1", "x1").says(TRUMP, TALKS, 1);
    rows.article("x3", MONDAY, "الميناء", "x1", "x1").says(TRUMP, TALKS, 1);
    rows.article("x4", MONDAY, "المرفأ").says(TRUMP, TALKS, -1);

    StanceTrend month = only(count(), PeriodType.MONTH, LocalDate.of(2018, 3, 1), "*");

    assertThat(month.statements()).isEqualTo(4);
    assertThat(month.articles()).isEqualTo(4);
    assertThat(month.originals()).isEqualTo(2);
    assertThat(month.stories()).isEqualTo(2);
    assertThat(month.net()).isEqualTo(0, within(1e-9));
    assertThat(month.effectiveStories()).isEqualTo(2, within(1e-9));
  }

  @Test
  void leavesOutWhatThirdPartiesClaim() {
    rows.by(Voice.THIRD_PARTY).article("x1", MONDAY, "المرفأ").says(TRUMP, TALKS, -1);

    assertThat(count()).isEmpty();
  }

  @Test
  void countsUndatedArticlesOnlyOverAll() {
    rows.article("x1", null, null).says(TRUMP, TALKS, 1);

    assertThat(count())
        .extracting(StanceTrend::periodType, StanceTrend::outlet)
        .containsExactlyInAnyOrder(
            org.assertj.core.api.Assertions.tuple(PeriodType.ALL, "*"),
            org.assertj.core.api.Assertions.tuple(PeriodType.ALL, StoryCounts.UNKNOWN_OUTLET));
  }

  @Test
  void marksThinCellsAndDoesNotCorrectThem() {
    for (int i = 0; i < 4; i++) {
      rows.article("x" + i, MONDAY, "المرفأ").says(TRUMP, TALKS, 0.7);
    }
    for (int i = 0; i < 5; i++) {
      rows.article("y" + i, MONDAY.plusWeeks(1), "المرفأ").says(TRUMP, TALKS, 0.7);
    }

    List<StanceTrend> trends = count();

    StanceTrend thin = only(trends, PeriodType.WEEK, MONDAY, "*");
    assertThat(thin.isThin()).isTrue();
    assertThat(thin.favorCorrected()).isNull();
    StanceTrend full = only(trends, PeriodType.WEEK, MONDAY.plusWeeks(1), "*");
    assertThat(full.isThin()).isFalse();
    assertThat(full.favorCorrected()).isGreaterThan(0.99);
    assertThat(full.netCorrectedLow()).isBetween(0.5, 1.0);
  }

  @Test
  void hasNoRowForAWeekWithoutStatementsAndNoChangeAcrossIt() {
    rows.article("x1", MONDAY, "المرفأ").says(TRUMP, TALKS, 0.7);
    rows.article("x2", MONDAY.plusWeeks(2), "المرفأ").says(TRUMP, TALKS, -0.7);
    rows.article("x3", MONDAY.plusWeeks(3), "المرفأ").says(TRUMP, TALKS, 0.7);

    List<StanceTrend> weeks =
        count().stream()
            .filter(t -> t.periodType() == PeriodType.WEEK && t.outlet().equals("*"))
            .toList();

    assertThat(weeks).hasSize(3);
    assertThat(only(weeks, PeriodType.WEEK, MONDAY.plusWeeks(2), "*").change()).isNull();
    assertThat(only(weeks, PeriodType.WEEK, MONDAY.plusWeeks(3), "*").change())
        .isEqualTo(1.4, within(1e-9));
  }

  @Test
  void tellsAChangeOfOutletsFromAChangeOfMind() {
    rows.article("x1", MONDAY, "المرفأ").says(TRUMP, TALKS, 0.7);
    rows.article("x2", MONDAY.plusWeeks(1), "الضفاف").says(TRUMP, TALKS, -0.7);

    StanceTrend week = only(count(), PeriodType.WEEK, MONDAY.plusWeeks(1), "*");

    assertThat(week.change()).isEqualTo(-1.4, within(1e-9));
    assertThat(week.mixChange()).isEqualTo(-1.4, within(1e-9));
    assertThat(week.withinChange()).isEqualTo(0, within(1e-9));
  }

  @Test
  void knowsNothingFromASingleStory() {
    rows.article("x1", MONDAY, "المرفأ").says(TRUMP, TALKS, 0.7);

    StanceTrend week = only(count(), PeriodType.WEEK, MONDAY, "*");

    assertThat(week.ciLow()).isEqualTo(-1);
    assertThat(week.ciHigh()).isEqualTo(1);
    assertThat(week.smoothed()).isEqualTo(0.7, within(1e-9));
  }

  @Test
  void givesTheSameRowsFromAnyOrderAndPartitions() {
    for (int i = 0; i < 40; i++) {
      rows.article("x" + i, MONDAY.plusDays(3L * i), i % 3 == 0 ? "المرفأ" : "الضفاف")
          .says(TRUMP, TALKS, i % 4 == 0 ? 0.7 : -0.4)
          .says(i % 2 == 0 ? TRUMP : "emmanuel-macron", "iran", i % 5 == 0 ? 1 : -0.7);
    }

    TableAssert.assertSameRows(
        Datasets.rows(
            CountStanceTrends.from(rows.tables(), ERRORS, CountedSeries.all()), StanceTrend.class),
        Datasets.rows(
            CountStanceTrends.from(rows.shuffledTables(), ERRORS, CountedSeries.all()),
            StanceTrend.class));
  }

  @Test
  void onlySeriesOfArticlesThatChangedAreCountedAgain() {
    for (int i = 0; i < 12; i++) {
      rows.article("x" + i, MONDAY.plusDays(5L * i), i % 3 == 0 ? "المرفأ" : "الضفاف")
          .says(TRUMP, i % 2 == 0 ? TALKS : "iran", i % 4 == 0 ? 0.7 : -0.4);
    }
    List<StanceTrend> before = count();
    StanceReadings.Tables were = rows.tables();
    // One more says something, and two that were one story no longer are.
    rows.article("new", MONDAY.plusDays(8), "المرفأ").says(TRUMP, TALKS, 1);
    rows.stories.set(3, new ArticleStory("x3", "x1", "x1"));
    var ids =
        LocalSpark.session().createDataset(List.of("new"), Encoders.STRING()).toDF("article_id");
    Held held = new Held();

    CountedSeries changed =
        CountedSeries.changed(
            StoryTables.recounted(ids, rows.tables().stories(), were.stories()),
            rows.tables(),
            were,
            held);

    Set<String> keys =
        changed.keys().orElseThrow().collectAsList().stream()
            .map(Row::mkString)
            .collect(Collectors.toSet());
    assertThat(keys).hasSize(4);
    assertThat(
            Stream.concat(
                before.stream().filter(row -> !keys.contains(key(row))), count(changed).stream()))
        .containsExactlyInAnyOrderElementsOf(count());
    held.forget();
  }

  private static String key(StanceTrend row) {
    return row.holderId() + row.targetId() + row.outlet() + row.model();
  }
}
