package marsad.trends;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import marsad.tables.PeriodType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeriesTest {
  private static final LocalDate MONDAY = LocalDate.of(2018, 1, 1);

  private static ArticleReading reading(long story, boolean isFor) {
    return new ArticleReading(
        "المرفأ", story, story, isFor ? 1 : 0, isFor ? 0 : 1, 0, 0, isFor ? 700_000 : -700_000);
  }

  private static TrendPoint point(int week, int stories, int against) {
    List<ArticleReading> readings = new ArrayList<>();
    for (int i = 0; i < stories; i++) {
      readings.add(reading(100L * week + i, i >= against));
    }
    return TrendPoint.of(MONDAY.plusWeeks(week), readings, null, List.of());
  }

  @ParameterizedTest
  @CsvSource({
    "WEEK, 2018-01-01, 2018-01-01",
    "WEEK, 2018-01-07, 2018-01-01",
    "WEEK, 1969-12-30, 1969-12-29",
    "MONTH, 2018-12-31, 2018-12-01",
    "DAY, 2018-12-31, 2018-12-31",
    "ALL, 2018-12-31, 1970-01-01"
  })
  void countsPeriodsThrough(PeriodType type, LocalDate day, LocalDate first) {
    assertThat(Periods.firstDay(type, Periods.number(type, day))).isEqualTo(first);
  }

  @Test
  void pullsAThinWeekTowardsItsNeighboursAndAFullOneHardly() {
    List<Series.Placed> placed =
        Series.of(
                PeriodType.WEEK,
                List.of(
                    point(0, 40, 10),
                    point(1, 40, 10),
                    point(2, 1, 1),
                    point(3, 40, 10),
                    point(4, 40, 10)))
            .placed();

    assertThat(placed.get(2).point().net()).isEqualTo(-0.7, within(1e-9));
    assertThat(placed.get(2).smoothed()).isGreaterThan(0.1);
    assertThat(placed.get(1).smoothed()).isEqualTo(0.35, within(0.05));
    assertThat(placed.get(2).smoothedHigh() - placed.get(2).smoothedLow())
        .isGreaterThan(placed.get(1).smoothedHigh() - placed.get(1).smoothedLow());
  }

  @Test
  void countsHeavyStoriesAsFewer() {
    // One story of three statements beside one of a single one: (3 + 1)^2 / (9 + 1).
    ArticleReading heavy = new ArticleReading("المرفأ", 1, 1, 3, 0, 0, 0, 2_100_000);

    assertThat(Cell.of(List.of(heavy, reading(2, false))).effectiveStories())
        .isEqualTo(1.6, within(1e-9));
  }

  @Test
  void doesNotDependOnTheOrderOfArticles() {
    List<ArticleReading> readings = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      readings.add(reading(i, i % 3 == 0));
    }
    TrendPoint forth = TrendPoint.of(MONDAY, readings, null, List.of(TrendPoint.Extra.REPLICATES));
    java.util.Collections.reverse(readings);
    TrendPoint back = TrendPoint.of(MONDAY, readings, null, List.of(TrendPoint.Extra.REPLICATES));

    assertThat(forth).isEqualTo(back);
  }
}
